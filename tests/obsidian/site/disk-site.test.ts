/** @jest-environment jsdom */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { folderDisk } from '../../../src/obsidian/desktop/folder-disk';
import type { Disk } from '../../../src/obsidian/site/disk';
import { diskSite } from '../../../src/obsidian/site/disk-site';
import { vaultDisk } from '../../../src/obsidian/site/vault-disk';
import { siteFolder } from '../../../src/node/site-folder';
import { CapacitorAdapter } from '../../host/vault/adapters';
import { FolderDisk, MemoryDisk } from '../../host/in-jest';
import { bytesOf, exportRun } from '../../support/export-run';
import { isDeep } from '../../support/is-deep';
import { expectAlike, siteSteps } from '../../support/site-steps';
import { temporaryFolder } from '../../support/temporary-folder';

const disks: readonly [string, () => Promise<Disk>][] = [
  ['in a vault in memory', () => Promise.resolve(vaultDisk(new CapacitorAdapter(new MemoryDisk()), '.site'))],
  ['in a vault on the disk', () => Promise.resolve(vaultDisk(new CapacitorAdapter(new FolderDisk(temporaryFolder())), '.site'))],
  ['in a folder of the computer', () => folderDisk(join(temporaryFolder(), 'site'))],
];

describe.each(disks)('a site %s', (_, disk) => {
  test('does what the site in memory does, which the commit is tested with', async () => {
    await fc.assert(fc.asyncProperty(siteSteps, async (steps) => expectAlike(diskSite(await disk()), steps)), { numRuns: isDeep ? 1_000 : 30 });
  });

  test('gets the bytes that the command-line program would write, twice over', async () => {
    const [ours, theirs] = [diskSite(await disk()), siteFolder(join(temporaryFolder(), 'site'))];
    for (const pages of [{ 'index.html': '1', 'a/b.md': 'b', 'a/c/论文.md': 'd' }, { 'index.html': '2', 'a/b.md': 'b', 'e/f.md': 'f' }]) {
      await exportRun(ours, pages);
      await exportRun(theirs, pages);
      expect(await ours.names()).toEqual(await theirs.names());
      for (const path of await ours.names()) expect([path, text(await ours.read(path))]).toEqual([path, text(await theirs.read(path))]);
    }
  });

  test('tells the size and the time that a written file has', async () => {
    const folder = diskSite(await disk());
    const stamp = await folder.write('a/b.md', bytesOf('text'));
    expect(await folder.list('a')).toEqual([{ path: 'a/b.md', kind: 'file', ...stamp }]);
    expect(stamp.size).toBe(4);
  });

  test('takes a folder that is not there for an empty one', async () => {
    const folder = diskSite(await disk());
    expect([await folder.list(), await folder.names(), await folder.read('a')]).toEqual([[], [], undefined]);
    await folder.removeFolder('.logbook-stage');
    await folder.sync(['', 'gone']);
  });

  test('moves a folder as one to where nothing is', async () => {
    const folder = diskSite(await disk());
    await folder.write('.logbook-stage/files/a/b/c.md', bytesOf('c'));
    await folder.move('.logbook-stage/files/a', 'x/a');
    expect(text(await folder.read('x/a/b/c.md'))).toBe('c');
  });

  test('loses neither file when there is nothing to move', async () => {
    const folder = diskSite(await disk());
    await folder.write('a.md', bytesOf('a'));
    await expect(folder.move('gone.md', 'a.md')).rejects.toThrow('Cannot write "');
    expect(text(await folder.read('a.md'))).toBe('a');
  });
});

function text(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder().decode(bytes);
}

test('in a folder of the computer follows no link, wherever it is', async () => {
  const elsewhere = temporaryFolder({ 'a.md': 'theirs', 'deep/b.md': 'theirs' });
  const root = temporaryFolder();
  symlinkSync(elsewhere, join(root, 'folder'));
  symlinkSync(join(elsewhere, 'a.md'), join(root, 'file.md'));
  const site = diskSite(await folderDisk(root));
  expect((await site.list()).map(({ path, kind }) => [path, kind])).toEqual([['file.md', 'link'], ['folder', 'link']]);
  expect(await site.read('folder/a.md')).toBeUndefined();
  expect(await site.list('folder')).toEqual([]);
  for (const path of ['folder/a.md', 'folder/new/a.md']) await expect(site.write(path, bytesOf('ours'))).rejects.toThrow(`Cannot use "${root}/folder"`);
  await site.remove('folder/a.md');
  await site.removeFolder('folder/deep');
  await site.removeFolder('folder');
  await expect(site.write('file.md', bytesOf('ours'))).rejects.toThrow('symbolic link');
  await expect(site.read('file.md')).rejects.toThrow('symbolic link');
  expect(readFileSync(join(elsewhere, 'a.md'), 'utf8')).toBe('theirs');
  expect(existsSync(join(elsewhere, 'deep/b.md'))).toBe(true);
});

test('a folder of the computer that vanishes midway fails the write and is not made anew', async () => {
  const parent = temporaryFolder();
  mkdirSync(join(parent, 'drive'));
  const site = diskSite(await folderDisk(join(parent, 'drive/site')));
  await site.write('a/b.md', bytesOf('b'));
  rmSync(join(parent, 'drive'), { recursive: true });
  await expect(site.write('a/c.md', bytesOf('c'))).rejects.toThrow('ENOENT. It is not there any more: see whether it was moved or its disk was taken out, and run again.');
  await expect(diskSite(await folderDisk(join(parent, 'drive/site'))).write('a.md', bytesOf('a'))).rejects.toThrow('ENOENT');
  expect(readdirSync(parent)).toEqual([]);
});
