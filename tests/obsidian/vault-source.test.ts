/** @jest-environment jsdom */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { vaultFolder } from '../../src/node/vault-folder';
import { vaultSource } from '../../src/obsidian/vault-source';
import { FolderDisk, MemoryDisk } from '../host/in-jest';
import { startedLogbook } from '../support/started-logbook';
import { temporaryFolder } from '../support/temporary-folder';

const name = fc.constantFrom('a', 'b.md', 'a.md', '.hidden', '论文.md', 'é.md', 'Z.png', 'a b.md');
const paths = fc.uniqueArray(fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/')), { maxLength: 10 });

test('lists what the command-line program lists, in its order', async () => {
  await fc.assert(fc.asyncProperty(paths, async (listed) => {
    const files = listed.filter((path) => !listed.some((other) => other.startsWith(`${path}/`)));
    const root = temporaryFolder(Object.fromEntries(files.map((path) => [path, path])));
    const { logbook } = await startedLogbook({ disk: new FolderDisk(root) });
    const theirs = (await vaultFolder(root).list()).map((file) => ({ ...file, mtime: Math.round(file.mtime) }));
    expect(await vaultSource(logbook).list()).toEqual(theirs);
  }), { numRuns: 15 });
});

test('reads bytes as they are', async () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 13, 10, 0, 255]);
  const { logbook } = await startedLogbook({ files: { 'a.md': bytes } });
  expect([...(await vaultSource(logbook).read('a.md'))]).toEqual([...bytes]);
});

test('gives a path in NFC, however the app spells it', async () => {
  const { logbook } = await startedLogbook({ files: { 'a.md': '' } });
  for (const file of logbook.app.vault.getFiles()) file.path = 'é/É.md'.normalize('NFD');
  expect((await vaultSource(logbook).list()).map(({ path }) => path)).toEqual(['é/É.md'.normalize('NFC')]);
});

test('says that a note has gone since it was listed', async () => {
  const root = temporaryFolder({ 'a.md': '', 'b.md': '' });
  const { host, logbook } = await startedLogbook({ disk: new FolderDisk(root) });
  const source = vaultSource(logbook);
  await source.list();
  rmSync(join(root, 'a.md'));
  await expect(source.read('a.md')).rejects.toThrow('Cannot read "a.md" of the vault: it is gone since the export began. Export again.');
  await host.otherProgram.remove('b.md');
  await host.settled();
  await expect(source.read('b.md')).rejects.toThrow('it is gone');
});

test('says why a note cannot be read', async () => {
  const disk = new MemoryDisk({ files: { 'a.md': '' } });
  const { logbook } = await startedLogbook({ disk });
  disk.refuse = (operation) => (operation === 'read' ? 'EACCES' : undefined);
  await expect(vaultSource(logbook).read('a.md')).rejects.toThrow('Cannot read "a.md" of the vault: EACCES. Give yourself the permission');
  disk.refuse = () => undefined;
});
