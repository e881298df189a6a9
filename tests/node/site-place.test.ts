import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../src/core/publish/commit/refusal';
import { sitePlace } from '../../src/node/site-place';
import { sitePlaces } from '../support/site-places';
import { temporaryFolder } from '../support/temporary-folder';

const note = { 'Vault/Papers/a.md': '# a' };

function refused(site: string, vault: string): string {
  try {
    sitePlace(site, vault);
  } catch (error) {
    if (error instanceof Refusal) {
      expect(error.message).toContain(`Cannot export to "${site}"`);
      return error.code;
    }
    throw error;
  }
  return 'accepted';
}

test('accepts a folder outside the vault that is empty or not there yet, and makes nothing', () => {
  const root = temporaryFolder(note);
  mkdirSync(join(root, 'empty'));
  expect(sitePlace(join(root, 'empty'), join(root, 'Vault'))).toBe(join(root, 'empty'));
  expect(sitePlace(join(root, 'new/deep/..'), join(root, 'Vault'))).toBe(join(root, 'new'));
  expect(existsSync(join(root, 'new'))).toBe(false);
});

test.each(sitePlaces)('of the places around a vault, "%s" is %s', (place, code) => {
  const root = temporaryFolder(note);
  expect(refused(join(root, place), join(root, 'Vault'))).toBe(code);
});

test('sees the vault behind links, on both sides', () => {
  const root = temporaryFolder(note);
  symlinkSync(root, join(root, 'around'));
  expect(refused(join(root, 'around/Vault/Site'), join(root, 'Vault'))).toBe('site-in-vault');
  expect(refused(join(root, 'Vault/Site'), join(root, 'around/Vault'))).toBe('site-in-vault');
  symlinkSync(join(root, 'Vault'), join(root, 'link'));
  expect(refused(join(root, 'link/Site'), join(root, 'Vault'))).toBe('site-in-vault');
});

test('refuses a link, also one that leads nowhere, and a file', () => {
  const root = temporaryFolder({ ...note, file: '' });
  const vault = join(root, 'Vault');
  mkdirSync(join(root, 'real'));
  symlinkSync(join(root, 'real'), join(root, 'link'));
  symlinkSync(join(root, 'nowhere'), join(root, 'dangling'));
  expect([refused(join(root, 'link'), vault), refused(join(root, 'dangling'), vault)]).toEqual(['site-is-link', 'site-is-link']);
  expect(refused(join(root, 'file'), vault)).toBe('site-is-file');
});

test('accepts what a new repository holds, and touches none of it', () => {
  const root = temporaryFolder({ ...note, 'site/.git/HEAD': '', 'site/.gitignore': '', 'site/CNAME': '', 'site/LICENSE.md': '', 'site/README.md': '' });
  expect(refused(join(root, 'site'), join(root, 'Vault'))).toBe('accepted');
  expect(readdirSync(join(root, 'site'))).toHaveLength(5);
});

test('refuses a folder with files of others, and names some of them', () => {
  const root = temporaryFolder({ ...note, 'site/thesis.tex': '', 'site/a': '', 'site/b': '', 'site/c': '', 'site/CNAME': '' });
  expect(refused(join(root, 'site'), join(root, 'Vault'))).toBe('site-not-empty');
  expect(() => sitePlace(join(root, 'site'), join(root, 'Vault'))).toThrow('("a", "b", "c", …). Name an empty or a new folder.');
});

test('accepts a site of ours with files of others in it, also when its first export was stopped', () => {
  const root = temporaryFolder({
    ...note,
    'site/_logbook/manifest.json': '{}', 'site/mine.txt': '',
    'stopped/.logbook-stage/journal.json': '{}', 'stopped/Papers/a.md': '',
  });
  expect(refused(join(root, 'site'), join(root, 'Vault'))).toBe('accepted');
  expect(refused(join(root, 'stopped'), join(root, 'Vault'))).toBe('accepted');
});
