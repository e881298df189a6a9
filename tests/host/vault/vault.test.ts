/** @jest-environment jsdom */
import { normalizePath, TFile, TFolder, type App, type TAbstractFile, Vault } from 'obsidian';
import { MemoryDisk, startHost, type Host } from '../in-jest';

const files = { 'Note.md': 'one', 'Papers/Deep/A.md': 'a', 'Papers/B.md': 'b', '.hidden/x.md': 'x' };

async function started(options: Parameters<typeof startHost>[0] = { files }): Promise<{ app: App; host: Host; vault: Vault }> {
  const host = await startHost(options);
  return { app: host.app, host, vault: host.app.vault };
}

function record(vault: Vault): string[] {
  const seen: string[] = [];
  for (const name of ['create', 'modify', 'delete'] as const) vault.on(name as 'create', (file) => seen.push(`${name} ${file.path}`));
  vault.on('rename', (file, oldPath) => seen.push(`rename ${oldPath} > ${file.path}`));
  return seen;
}

function fileAt(vault: Vault, path: string): TFile {
  const file = vault.getFileByPath(path);
  if (!file) throw new Error(`${path} is missing`);
  return file;
}

test('the tree of files has its folders, and nothing of a dot-folder', async () => {
  const { vault } = await started();
  expect(vault.getAllLoadedFiles().map(({ path }) => path)).toEqual(['/', 'Note.md', 'Papers', 'Papers/B.md', 'Papers/Deep', 'Papers/Deep/A.md']);
  expect(vault.getFolderByPath('Papers')?.children.map(({ name }) => name)).toEqual(['B.md', 'Deep']);
  expect(fileAt(vault, 'Papers/B.md')).toMatchObject({ name: 'B.md', basename: 'B', extension: 'md' });
  expect(vault.getRoot().isRoot()).toBe(true);
  expect(await vault.adapter.read('.hidden/x.md')).toBe('x');
  const visited: string[] = [];
  Vault.recurseChildren(vault.getRoot(), (file) => visited.push(file.path));
  expect(visited).toContain('Papers/Deep/A.md');
});

test('create on an existing path fails, and changes nothing', async () => {
  const { vault } = await started();
  await expect(vault.create('Note.md', 'two')).rejects.toThrow('File already exists.');
  expect(await vault.read(fileAt(vault, 'Note.md'))).toBe('one');
  expect(vault.getRoot().children.filter(({ name }) => name === 'Note.md')).toHaveLength(1);
});

test('create in a missing folder fails', async () => {
  const { vault } = await started();
  await expect(vault.create('Nowhere/Note.md', '')).rejects.toMatchObject({ code: 'ENOENT' });
});

test('createFolder on an existing folder fails; a new one is made with those above it', async () => {
  const { vault } = await started();
  const seen = record(vault);
  await expect(vault.createFolder('Papers')).rejects.toThrow('Folder already exists.');
  expect(await vault.createFolder('New/Deep')).toBeInstanceOf(TFolder);
  expect(seen).toEqual(['create New', 'create New/Deep']);
});

test('create, modify, rename and delete fire their events before their promises resolve', async () => {
  const { vault } = await started();
  const seen = record(vault);
  const file = await vault.create('Papers/C.md', 'c');
  expect(seen).toEqual(['create Papers/C.md']);
  await vault.modify(file, 'cc');
  await vault.append(file, 'c');
  await vault.rename(file, 'C.md');
  await vault.delete(file);
  expect(seen.slice(1)).toEqual(['modify Papers/C.md', 'modify Papers/C.md', 'rename Papers/C.md > C.md', 'delete C.md']);
});

test('a folder that is renamed tells of itself and of each file in it, and all keep their identity', async () => {
  const { vault } = await started();
  const [folder, file] = [vault.getFolderByPath('Papers'), fileAt(vault, 'Papers/Deep/A.md')];
  const seen = record(vault);
  await vault.rename(folder as TAbstractFile, 'Articles');
  expect(seen).toEqual([
    'rename Papers > Articles', 'rename Papers/B.md > Articles/B.md', 'rename Papers/Deep > Articles/Deep', 'rename Papers/Deep/A.md > Articles/Deep/A.md',
  ]);
  expect(vault.getFileByPath('Articles/Deep/A.md')).toBe(file);
  expect(vault.getFileByPath('Papers/Deep/A.md')).toBeNull();
  expect(await vault.read(file)).toBe('a');
});

test('rename refuses a path that is taken', async () => {
  const { vault } = await started();
  await expect(vault.rename(fileAt(vault, 'Note.md'), 'Papers/B.md')).rejects.toThrow('Destination file already exists!');
  await expect(vault.adapter.rename('Note.md', 'Papers/B.md')).rejects.toThrow('Destination file already exists!');
});

test('process is atomic and serial: of two at once none is lost', async () => {
  const { vault } = await started();
  const file = fileAt(vault, 'Note.md');
  await Promise.all(Array.from({ length: 20 }, () => vault.process(file, (text) => `${text}+`)));
  expect(await vault.read(file)).toBe(`one${'+'.repeat(20)}`);
});

test('process writes nothing when its callback throws, or gives a promise', async () => {
  const { vault } = await started();
  const file = fileAt(vault, 'Note.md');
  await expect(vault.process(file, () => { throw new Error('no'); })).rejects.toThrow('no');
  await expect(vault.process(file, (async () => 'late') as unknown as () => string)).rejects.toThrow('at once');
  expect(await vault.read(file)).toBe('one');
});

test('stat has the size in bytes and the times', async () => {
  const { vault } = await started();
  const before = Date.now();
  const file = await vault.create('New.md', '每日');
  expect(file.stat.size).toBe(6);
  expect(file.stat.mtime).toBeGreaterThanOrEqual(before);
  await vault.modify(file, 'x', { mtime: 5 });
  expect(file.stat).toMatchObject({ size: 1, mtime: 5 });
});

test('cachedRead gives what was read last, and never what was before a change', async () => {
  const { vault, host } = await started();
  const file = fileAt(vault, 'Note.md');
  expect(await vault.cachedRead(file)).toBe('one');
  const inEvent = new Promise((resolve) => { vault.on('modify', () => resolve(vault.cachedRead(file))); });
  await vault.modify(file, 'two');
  expect(await inEvent).toBe('two');
  await host.otherProgram.write('Note.md', 'three');
  expect(await vault.cachedRead(file)).toBe('two');
  await host.settled();
  expect(await vault.cachedRead(file)).toBe('three');
});

test('deleting a folder tells of what it held first, and fails on hidden files unless forced', async () => {
  const { vault } = await started({ files: { ...files, 'Papers/.keep': '' } });
  const folder = vault.getFolderByPath('Papers');
  await expect(vault.delete(folder as TFolder)).rejects.toMatchObject({ code: 'ENOTEMPTY' });
  const seen = record(vault);
  await vault.delete(folder as TFolder, true);
  expect(seen.at(-1)).toBe('delete Papers');
});

test('trash goes to the system, else to the folder .trash with a free name', async () => {
  const disk = new MemoryDisk({ files: { ...files, '.trash/Note.md': 'older' } });
  const { vault } = await started({ disk });
  await vault.trash(fileAt(vault, 'Papers/B.md'), true);
  expect(disk.systemTrash).toEqual(['Papers/B.md']);
  disk.trashWorks = false;
  await vault.trash(fileAt(vault, 'Note.md'), true);
  expect(disk.texts()).toMatchObject({ '.trash/Note.md': 'older', '.trash/Note 1.md': 'one' });
  expect(vault.getFileByPath('Note.md')).toBeNull();
});

test('copy makes a file or a whole folder anew', async () => {
  const { vault } = await started();
  await expect(vault.copy(fileAt(vault, 'Note.md'), 'Papers/B.md')).rejects.toThrow('File already exists.');
  expect(await vault.copy(fileAt(vault, 'Note.md'), 'Copy.md')).toMatchObject({ path: 'Copy.md' });
  await vault.copy(vault.getFolderByPath('Papers') as TFolder, 'Copies');
  expect(await vault.read(fileAt(vault, 'Copies/Deep/A.md'))).toBe('a');
});

test('the configuration folder is where the vault says', async () => {
  const { vault } = await started({ files, configDir: '.config' });
  expect(vault.configDir).toBe('.config');
});

test('another program\'s changes are noticed a moment later, a rename as a deletion and a creation', async () => {
  const { vault, host } = await started();
  const seen = record(vault);
  await host.otherProgram.write('New/Note.md', 'n');
  expect(seen).toEqual([]);
  await host.settled();
  await host.otherProgram.rename('Papers', 'Articles');
  await host.settled();
  expect(seen.slice(0, 2)).toEqual(['create New', 'create New/Note.md']);
  expect(seen).toEqual(expect.arrayContaining(['delete Papers/Deep/A.md', 'delete Papers', 'create Articles', 'create Articles/Deep/A.md']));
});

test.each([
  ['/a//b/', 'a/b'], ['a\\b', 'a/b'], ['', '/'], ['/', '/'], ['a\u00A0b\u202Fc', 'a b c'], ['Cafe\u0301', 'Café'],
])('normalizePath(%j) is %j', (path, normal) => {
  expect(normalizePath(path)).toBe(normal);
});

afterAll(async () => {
  await (await startHost()).close();
});
