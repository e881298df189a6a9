import { readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { stateDirectory, stateFolder } from '../../src/node/state-folder';
import { bytesOf } from '../support/export-run';
import { temporaryFolder } from '../support/temporary-folder';

const warn = (message: string): void => {
  throw new Error(message);
};

test('keeps what was saved, for each vault and site by itself', async () => {
  const directory = join(temporaryFolder(), 'state');
  const one = stateFolder({ vault: '/v', site: '/one', directory, warn });
  const two = stateFolder({ vault: '/v', site: '/two', directory, warn });
  expect(await one.load('export')).toBeUndefined();
  await one.save('export', bytesOf('1'));
  await two.save('export', bytesOf('2'));
  await one.save('export', bytesOf('3'));
  expect(Buffer.from((await one.load('export')) ?? []).toString()).toBe('3');
  expect(Buffer.from((await two.load('export')) ?? []).toString()).toBe('2');
  expect(readdirSync(directory)).toHaveLength(2);
  expect(await stateFolder({ vault: '/other', site: '/one', directory, warn }).load('export')).toBeUndefined();
});

test('finds its state by any path that leads to the same vault', async () => {
  const root = temporaryFolder({ 'vault/a.md': '' });
  symlinkSync(join(root, 'vault'), join(root, 'link'));
  const options = { site: join(root, 'site'), directory: join(root, 'state'), warn };
  await stateFolder({ ...options, vault: join(root, 'vault') }).save('export', bytesOf('1'));
  expect(await stateFolder({ ...options, vault: join(root, 'link') }).load('export')).toBeDefined();
});

test('no other user can read it', async () => {
  const directory = join(temporaryFolder(), 'state');
  await stateFolder({ vault: '/v', site: '/s', directory, warn }).save('export', bytesOf('1'));
  if (process.platform !== 'win32') expect(statSync(join(directory, readdirSync(directory)[0] ?? '')).mode & 0o077).toBe(0);
});

test('refuses to keep what is private where readers see it', () => {
  const site = temporaryFolder({ 'index.html': '' });
  for (const directory of [site, join(site, 'state'), join(site, '.state'), join(site.toUpperCase(), 'state')]) {
    expect(() => stateFolder({ vault: '/v', site, directory, warn })).toThrow('Name a folder outside the site');
  }
});

test('says that it could not save, and the export goes on', async () => {
  const root = temporaryFolder({ file: '' });
  const warnings: string[] = [];
  const state = stateFolder({ vault: '/v', site: '/s', directory: join(root, 'file'), warn: (message) => warnings.push(message) });
  await state.save('export', bytesOf('1'));
  expect(warnings).toEqual([expect.stringContaining('Cannot save the state in')]);
});

test('lives where each system wants it', () => {
  expect(stateDirectory('linux', {}, '/home/x')).toBe('/home/x/.local/state/research-logbook');
  expect(stateDirectory('linux', { XDG_STATE_HOME: '' }, '/home/x')).toBe('/home/x/.local/state/research-logbook');
  expect(stateDirectory('linux', { XDG_STATE_HOME: '/s' }, '/home/x')).toBe('/s/research-logbook');
  expect(stateDirectory('darwin', {}, '/Users/x')).toBe('/Users/x/Library/Application Support/research-logbook');
  expect(stateDirectory('win32', { LOCALAPPDATA: '/local' }, '/x')).toBe('/local/research-logbook');
});
