/** @jest-environment jsdom */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileSystemAdapter, CapacitorAdapter, TFile, type App, Vault } from 'obsidian';
import { FolderDisk, MemoryDisk, startHost, type Host } from '../in-jest';

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

test('on a disk that does not tell case, a name in other letters is taken; lookups still tell', async () => {
  const { vault } = await started({ disk: new MemoryDisk({ files, caseSensitive: false }) });
  await expect(vault.create('NOTE.md', '')).rejects.toThrow('File already exists.');
  expect(vault.getFileByPath('NOTE.md')).toBeNull();
  expect(await vault.adapter.exists('NOTE.md')).toBe(true);
  expect(await vault.adapter.exists('NOTE.md', true)).toBe(false);
  await vault.rename(fileAt(vault, 'Note.md'), 'NOTE.md');
  expect(vault.getFileByPath('NOTE.md')?.path).toBe('NOTE.md');
});

test('on a disk that tells case, names in other letters are two files', async () => {
  const { vault } = await started();
  await vault.create('NOTE.md', 'other');
  expect(vault.getMarkdownFiles()).toHaveLength(4);
});

test.each([['a:b.md', 'linux'], ['a\\b.md', 'linux'], ['a?.md', 'windows']] as const)('a file cannot be called %s on %s', async (name, system) => {
  const { vault } = await started({ files, system });
  await expect(vault.create(name, '')).rejects.toThrow('File name cannot contain');
});

test('what is made in a dot-folder is on the disk and not in the index', async () => {
  const { vault } = await started();
  const seen = record(vault);
  await vault.adapter.mkdir('.site');
  await vault.adapter.write('.site/index.html', '<html>');
  expect(await vault.adapter.list('.site')).toEqual({ files: ['.site/index.html'], folders: [] });
  expect(seen).toEqual([]);
  expect(vault.getAbstractFileByPath('.site/index.html')).toBeNull();
  await vault.adapter.rmdir('.site', true);
  expect(await vault.adapter.exists('.site')).toBe(false);
});

test('what the adapter writes in an indexed folder is indexed', async () => {
  const { vault } = await started();
  const seen = record(vault);
  await vault.adapter.write('Papers/New.md', 'n');
  await vault.adapter.append('Papers/New.md', 'n');
  await vault.adapter.remove('Papers/New.md');
  expect(seen).toEqual(['create Papers/New.md', 'modify Papers/New.md', 'delete Papers/New.md']);
});

test('the adapter fails as a disk does', async () => {
  const { vault: { adapter } } = await started();
  await expect(adapter.read('Missing.md')).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(adapter.remove('Missing.md')).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(adapter.list('Missing')).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(adapter.rmdir('Papers', false)).rejects.toMatchObject({ code: 'ENOTEMPTY' });
  await expect(adapter.write('../outside.md', '')).rejects.toThrow('Host does not do: a path that leads out of the vault');
  expect(await adapter.stat('Missing.md')).toBeNull();
  expect(await adapter.stat('Papers')).toMatchObject({ type: 'folder' });
});

test('a full disk fails a write, and has emptied the file', async () => {
  const disk = new MemoryDisk({ files });
  const { vault } = await started({ disk });
  disk.refuse = (operation) => (operation === 'write' ? 'ENOSPC' : undefined);
  await expect(vault.modify(fileAt(vault, 'Note.md'), 'two')).rejects.toThrow(/^ENOSPC: no space left on device, write '.*Note.md'$/);
  disk.refuse = () => undefined;
  expect(await vault.read(fileAt(vault, 'Note.md'))).toBe('');
});

test('bytes are written, extended and read as they are', async () => {
  const { vault } = await started();
  const file = await vault.createBinary('a.bin', Uint8Array.of(0, 255).buffer);
  await vault.appendBinary(file, Uint8Array.of(1).buffer);
  expect([...new Uint8Array(await vault.readBinary(file))]).toEqual([0, 255, 1]);
});

test('the adapter is that of the platform; only a computer has a base path', async () => {
  const { vault } = await started();
  expect(vault.adapter).toBeInstanceOf(FileSystemAdapter);
  expect((vault.adapter as FileSystemAdapter).getFullPath('Note.md')).toBe('/home/user/vault/Note.md');
  const phone = await started({ files, platform: 'phone' });
  expect(phone.vault.adapter).toBeInstanceOf(CapacitorAdapter);
  expect(phone.vault.adapter).not.toBeInstanceOf(FileSystemAdapter);
});

test('a vault over a real folder writes real files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vault-'));
  try {
    const { vault } = await started({ disk: new FolderDisk(folder) });
    await vault.createFolder('Log');
    const file = await vault.create('Log/2026-03-01.md', '# Today');
    await vault.process(file, (text) => `${text}\n`);
    expect(await readFile(join(folder, 'Log/2026-03-01.md'), 'utf8')).toBe('# Today\n');
    expect(file.stat.size).toBe(8);
    await expect(vault.create('Missing/Note.md', '')).rejects.toMatchObject({ code: 'ENOENT' });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a file that the disk has under decomposed letters is called by the composed ones', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vault-'));
  try {
    await mkdir(join(folder, 'Ide\u0301es'));
    await writeFile(join(folder, 'Ide\u0301es/Cafe\u0301.md'), 'one');
    const { vault } = await started({ disk: new FolderDisk(folder) });
    const file = fileAt(vault, 'Idées/Café.md');
    await vault.process(file, (text) => `${text}, two`);
    expect(await readFile(join(folder, 'Ide\u0301es/Cafe\u0301.md'), 'utf8')).toBe('one, two');
  } finally {
    await rm(folder, { recursive: true });
  }
});

afterAll(async () => {
  await (await startHost()).close();
});
