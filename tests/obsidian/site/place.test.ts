/** @jest-environment jsdom */
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../src/core/publish/commit/refusal';
import { checkPlace, sitePlace } from '../../../src/obsidian/site/place';
import { FolderDisk, MemoryDisk, type HostOptions } from '../../host/in-jest';
import { sitePlaces } from '../../support/site-places';
import { startedLogbook } from '../../support/started-logbook';
import { temporaryFolder } from '../../support/temporary-folder';

const note = { 'Vault/Papers/a.md': '# a' };

/** `accepted`, or the code of the refusal, which must name the place. */
async function answer(siteFolder: string, options: HostOptions): Promise<string> {
  const { logbook } = await startedLogbook(options, { siteFolder });
  try {
    await checkPlace(logbook, await sitePlace(logbook));
    return 'accepted';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.message).toMatch(/^Cannot export to ".+": /);
    return error.code;
  }
}

const onDisk = (root: string): HostOptions => ({ disk: new FolderDisk(join(root, 'Vault')) });

test.each(sitePlaces)('of the places around a vault on this computer, "%s" is %s', async (place, code) => {
  const root = temporaryFolder(note);
  mkdirSync(join(root, 'VAULT/Deep'), { recursive: true });
  mkdirSync(join(root, 'Vault/.site'));
  for (const folder of ['.git', '.obsidian', 'Papers/.git']) mkdirSync(join(root, 'Vault', folder), { recursive: true });
  expect(await answer(join(root, place), onDisk(root))).toBe(code);
});

const inVault = [
  ...sitePlaces.filter(([place]) => place.startsWith('Vault/')).map(([place, code]) => [place.slice('Vault/'.length), code] as const),
  ['./.site', 'accepted'],
  ['.site/', 'accepted'],
  ['./site', 'site-in-vault'],
  ['../site', 'site-leads-out'],
  ['.', 'site-is-vault'],
] as const;

test.each(inVault)('of the paths in a vault, "%s" is %s on a computer and on a phone', async (place, code) => {
  const files = { 'Papers/a.md': '# a' };
  expect([await answer(place, { files }), await answer(place, { files, platform: 'phone' })]).toEqual([code, code]);
});

test.each(['/home/me/site', 'C:\\Users\\me\\site', '\\\\server\\site'])('a phone has no folder "%s"', async (place) => {
  const { logbook } = await startedLogbook({ platform: 'phone' }, { siteFolder: place });
  await expect(sitePlace(logbook)).rejects.toMatchObject({ code: 'site-on-computer', message: expect.stringContaining('Export there, or set a hidden folder of the vault') as string });
  const chinese = await startedLogbook({ platform: 'phone', language: 'zh' }, { siteFolder: place });
  await expect(sitePlace(chinese.logbook)).rejects.toThrow('请在电脑上导出');
});

test('a folder of another computer is refused, and nothing is made for it', async () => {
  const root = temporaryFolder(note);
  expect(await answer(join(root, 'Users/other/site'), onDisk(root))).toBe('site-not-here');
  if (process.platform !== 'win32') expect(await answer('D:\\site', onDisk(root))).toBe('site-not-here');
  expect(existsSync(join(root, 'Users'))).toBe(false);
});

test('a link is refused, also one in the vault or one that leads nowhere, and so is a file', async () => {
  const root = temporaryFolder({ ...note, file: '' });
  mkdirSync(join(root, 'real'));
  symlinkSync(join(root, 'real'), join(root, 'link'));
  symlinkSync(join(root, 'real'), join(root, 'Vault/.link'));
  symlinkSync(join(root, 'nowhere'), join(root, 'dangling'));
  for (const link of [join(root, 'link'), join(root, 'dangling'), '.link']) expect([link, await answer(link, onDisk(root))]).toEqual([link, 'site-is-link']);
  expect(await answer(join(root, 'file'), onDisk(root))).toBe('site-is-file');
});

test('the vault is seen behind links', async () => {
  const root = temporaryFolder(note);
  symlinkSync(root, join(root, 'around'));
  expect(await answer(join(root, 'around/Vault/Site'), onDisk(root))).toBe('site-in-vault');
});

test('files of others are refused, a new repository and a site of ours are not', async () => {
  const files = { '.a/thesis.tex': '', '.b/README.md': '', '.b/.git/HEAD': '', '.c/_logbook/manifest.json': '{}', '.c/mine.txt': '', '.d': 'a file' };
  const disk = new MemoryDisk({ files });
  expect(await answer('.a', { disk })).toBe('site-not-empty');
  expect(await answer('.b', { disk })).toBe('accepted');
  expect(await answer('.c', { disk })).toBe('accepted');
  expect(await answer('.d', { disk })).toBe('site-is-file');
});
