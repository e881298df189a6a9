import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { siteFolder } from '../../src/node/site-folder';
import { asOrdinaryUser } from '../support/as-ordinary-user';
import { bytesOf, exportRun } from '../support/export-run';
import { isDeep } from '../support/is-deep';
import { MemorySite } from '../support/memory-site';
import { expectAlike, siteSteps } from '../support/site-steps';
import { temporaryFolder } from '../support/temporary-folder';

test('a site on the disk does what the site in memory does, which the commit is tested with', async () => {
  await fc.assert(fc.asyncProperty(siteSteps, (steps) => expectAlike(siteFolder(join(temporaryFolder(), 'site')), steps)), { numRuns: isDeep ? 2_000 : 60 });
});

test('a folder moves as one to where nothing is', async () => {
  const root = temporaryFolder({ '.logbook-stage/files/a/b/c.md': 'c' });
  await siteFolder(root).move('.logbook-stage/files/a', 'x/a');
  expect(readFileSync(join(root, 'x/a/b/c.md'), 'utf8')).toBe('c');
});

test('tells the size and the time that a written file has', async () => {
  const folder = siteFolder(temporaryFolder());
  const stamp = await folder.write('a/b.md', bytesOf('text'));
  expect(await folder.list('a')).toEqual([{ path: 'a/b.md', kind: 'file', ...stamp }]);
  expect(stamp.size).toBe(4);
});

test('follows no link, wherever it is', async () => {
  const elsewhere = temporaryFolder({ 'a.md': 'theirs', 'deep/b.md': 'theirs' });
  const root = temporaryFolder();
  symlinkSync(elsewhere, join(root, 'folder'));
  symlinkSync(join(elsewhere, 'a.md'), join(root, 'file.md'));
  const site = siteFolder(root);
  expect((await site.list()).map(({ path, kind }) => [path, kind])).toEqual([['file.md', 'link'], ['folder', 'link']]);
  for (const path of ['folder/a.md', 'folder/new/a.md']) expect(() => site.write(path, bytesOf('ours'))).toThrow(`Cannot use "${root}/folder"`);
  await site.remove('folder/a.md');
  await site.removeFolder('folder/deep');
  expect(() => site.write('file.md', bytesOf('ours'))).toThrow('symbolic link');
  expect(() => site.read('file.md')).toThrow('symbolic link');
  await site.removeFolder('folder');
  expect(readFileSync(join(elsewhere, 'a.md'), 'utf8')).toBe('theirs');
  expect(existsSync(join(elsewhere, 'deep/b.md'))).toBe(true);
});

test('forces files and folders to the disk, and passes over what is gone', async () => {
  const folder = siteFolder(temporaryFolder({ 'a/b.md': 'b' }));
  await folder.sync(['', 'a', 'a/b.md', 'gone', 'a/gone.md']);
});

test('writes to a folder again that it has removed', async () => {
  const folder = siteFolder(temporaryFolder());
  await folder.write('a/b.md', bytesOf('one'));
  await folder.removeFolder('a');
  await folder.write('a/b.md', bytesOf('two'));
  expect(Buffer.from((await folder.read('a/b.md')) ?? []).toString()).toBe('two');
});

// Windows grants by other means than a mode.
if (process.platform !== 'win32') {
  test('names the file and the remedy when it may not write', () => {
    const root = temporaryFolder();
    chmodSync(root, 0o755);
    mkdirSync(join(root, 'closed'), { mode: 0o500 });
    expect(() => asOrdinaryUser(() => siteFolder(root).write('closed/a.md', bytesOf('a')))).toThrow(`Cannot write "${root}/closed/a.md": EACCES. Give yourself the permission`);
    chmodSync(join(root, 'closed'), 0o700);
  });
}

test('an export to the disk gives the files that an export to memory gives, and leaves others alone', async () => {
  const foreign = { '.git/HEAD': 'ref', CNAME: 'example.org' };
  const root = temporaryFolder(foreign);
  const memory = new MemorySite();
  for (const [name, text] of Object.entries(foreign)) memory.place(name, text);
  for (const pages of [{ 'index.html': '1', 'a/b.md': 'b', 'a/c/d.md': 'd' }, { 'index.html': '2', 'a/b.md': 'b', 'e/f.md': 'f' }]) {
    await exportRun(siteFolder(root), pages);
    await exportRun(memory, pages);
  }
  const files = Object.entries(memory.files());
  expect(files.map(([name]) => [name, readFileSync(join(root, name), 'utf8')])).toEqual(files);
  expect(readdirSync(root).sort()).toEqual(['.git', 'CNAME', '_logbook', 'a', 'e', 'index.html']);
});
