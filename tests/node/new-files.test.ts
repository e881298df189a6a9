import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { makeNewFiles } from '../../src/node/new-files';
import { asOrdinaryUser } from '../support/as-ordinary-user';
import { temporaryFolder } from '../support/temporary-folder';

const listing = (root: string): string[] => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();

test('makes all files, and the folders on the way, and leaves nothing else behind', () => {
  const root = temporaryFolder({ 'Log/a.md': 'old' });
  makeNewFiles(root, [{ path: 'Log/b.md', text: '文字\r\n' }, { path: 'Log/2024/04/c.md', text: '' }]);
  expect(listing(root)).toEqual(['Log', 'Log/2024', 'Log/2024/04', 'Log/2024/04/c.md', 'Log/a.md', 'Log/b.md']);
  expect(readFileSync(join(root, 'Log/b.md'), 'utf8')).toBe('文字\r\n');
});

test('a name that is taken stops everything, and what was made is gone again', () => {
  const root = temporaryFolder({ 'Log/2024/taken.md': 'mine', 'Log/a.md': 'old' });
  const files = ['Log/new/x/1.md', 'Log/2.md', 'Log/new/3.md', 'Log/2024/taken.md', 'Log/4.md'].map((path) => ({ path, text: 'new' }));
  expect(() => { makeNewFiles(root, files); }).toThrow('Cannot make "Log/2024/taken.md": it exists.');
  expect(listing(root)).toEqual(['Log', 'Log/2024', 'Log/2024/taken.md', 'Log/a.md']);
  expect(readFileSync(join(root, 'Log/2024/taken.md'), 'utf8')).toBe('mine');
});

test('a link that leads nowhere is a name that is taken', () => {
  const root = temporaryFolder({ 'Log/a.md': 'old' });
  symlinkSync(join(root, 'elsewhere.md'), join(root, 'Log/b.md'));
  expect(() => { makeNewFiles(root, [{ path: 'Log/b.md', text: 'new' }]); }).toThrow('it exists');
  expect(listing(root)).toEqual(['Log', 'Log/a.md', 'Log/b.md']);
});

test('a folder that may not be written to stops everything', () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'closed'));
  chmodSync(join(root, 'closed'), 0o555);
  const make = (): void => { makeNewFiles(root, [{ path: 'open/a.md', text: '' }, { path: 'closed/b.md', text: '' }]); };
  chmodSync(root, 0o777);
  asOrdinaryUser(() => { expect(make).toThrow('Cannot make "closed/b.md": EACCES'); });
  expect(listing(root)).toEqual(['closed']);
  chmodSync(root, 0o555);
  asOrdinaryUser(() => { expect(make).toThrow(`Cannot write to "${root}": EACCES`); });
});
