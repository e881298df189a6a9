import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vaultFolder } from '../../src/node/vault-folder';
import { asOrdinaryUser } from '../support/as-ordinary-user';
import { temporaryFolder } from '../support/temporary-folder';

const paths = async (root: string): Promise<string[]> => (await vaultFolder(root).list()).map(({ path }) => path);

test('lists files in the order of their names, with size and time', async () => {
  const root = temporaryFolder({ 'b.md': 'bb', 'a/z.md': '', 'a/论文.md': 'x', 'c.png': '' });
  expect(await paths(root)).toEqual(['a/z.md', 'a/论文.md', 'b.md', 'c.png']);
  const [, , b] = await vaultFolder(root).list();
  expect(b).toEqual({ path: 'b.md', size: 2, mtime: statSync(join(root, 'b.md')).mtimeMs });
});

test('does not list dot-folders, dot-files and links', async () => {
  const root = temporaryFolder({ '.obsidian/app.json': '{}', 'a/.hidden.md': '', 'a/b.md': '', '.trash/c.md': '' });
  const elsewhere = temporaryFolder({ 'secret.md': 'secret' });
  symlinkSync(elsewhere, join(root, 'folder'));
  symlinkSync(join(elsewhere, 'secret.md'), join(root, 'file.md'));
  symlinkSync(join(root, 'nowhere'), join(root, 'dangling.md'));
  expect(await paths(root)).toEqual(['a/b.md']);
});

test('gives paths in NFC, and reads them however the disk spells them', async () => {
  const root = temporaryFolder({ ['é/É.md'.normalize('NFD')]: 'accent' });
  const vault = vaultFolder(root);
  expect((await vault.list()).map(({ path }) => path)).toEqual(['é/É.md'.normalize('NFC')]);
  expect(Buffer.from(await vault.read('é/É.md'.normalize('NFC'))).toString()).toBe('accent');
});

test('keeps two files apart whose names differ in their normal form alone', async () => {
  const [composed, apart] = ['é.md'.normalize('NFC'), 'é.md'.normalize('NFD')];
  const root = temporaryFolder({ [composed]: 'composed', [apart]: 'apart' });
  const vault = vaultFolder(root);
  const listed = (await vault.list()).map(({ path }) => path);
  // A file system may take both for one.
  if (listed.length === 1) return;
  expect(new Set(listed)).toEqual(new Set([composed, apart]));
  expect(Buffer.from(await vault.read(composed)).toString()).toBe('composed');
  expect(Buffer.from(await vault.read(apart)).toString()).toBe('apart');
});

test('reads bytes as they are', async () => {
  const root = temporaryFolder();
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 13, 10, 0, 255]);
  writeFileSync(join(root, 'a.md'), bytes);
  expect(new Uint8Array(await vaultFolder(root).read('a.md'))).toEqual(bytes);
});

test('names the file that it cannot read', () => {
  const vault = vaultFolder(temporaryFolder({ 'a.md': '' }));
  expect(() => vault.read('gone.md')).toThrow('Cannot read "gone.md" of the vault: ENOENT');
  expect(() => vault.read('../a.md')).toThrow(RangeError);
  expect(() => vaultFolder('/nowhere/at/all').list()).toThrow('Cannot list the vault "/nowhere/at/all": ENOENT');
});

test('does not read through a link that has taken the place of a file', () => {
  const root = temporaryFolder({ 'secret.md': 'secret' });
  symlinkSync(join(root, 'secret.md'), join(root, 'link.md'));
  expect(() => vaultFolder(root).read('link.md')).toThrow('symbolic link');
});

// Windows grants by other means than a mode.
if (process.platform !== 'win32') {
  test('names a folder that it may not list', () => {
    const root = temporaryFolder();
    chmodSync(root, 0o755);
    mkdirSync(join(root, 'closed'), { mode: 0o000 });
    expect(() => asOrdinaryUser(() => vaultFolder(root).list())).toThrow('Cannot list "closed/" of the vault: EACCES. Give yourself the permission');
    chmodSync(join(root, 'closed'), 0o700);
  });
}
