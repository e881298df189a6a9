/** @jest-environment jsdom */
import type { Settings } from '../../../src/core/settings';
import type { Host } from '../../host/in-jest';
import { activePath, addOtherPlugin, logApp, notePaths, standStill } from './log-app';

beforeEach(standStill);
afterEach(() => jest.useRealTimers());

const daily = (options: object): Record<string, string> => ({ '.obsidian/daily-notes.json': JSON.stringify(options) });
const open = async (files: Record<string, string>, settings: Partial<Settings> = {}): Promise<Host> => {
  const host = await logApp({ files }, settings);
  await host.user.run("Open today's log entry");
  expect(host.problems()).toEqual([]);
  return host;
};

test('where Daily notes is set up, the entry is its note, with its template', async () => {
  const host = await open({ ...daily({ folder: 'Days', format: 'YYYY/MM/DD dddd', template: 'T/Daily' }), 'T/Daily.md': '{{date}} {{title}}' });
  expect(activePath(host)).toBe('Days/2026/03/02 Monday.md');
  expect(await host.otherProgram.read('Days/2026/03/02 Monday.md')).toBe('2026-03-02 02 Monday');
  expect(host.user.notices()).toEqual([]);
});

test('where Daily notes has no template, the log’s is used', async () => {
  const host = await open({ ...daily({ folder: '/Days/' }), 'T.md': 'mine' }, { logTemplate: 'T' });
  expect(await host.otherProgram.read('Days/2026-03-02.md')).toBe('mine');
});

test('Daily notes that is on but was never used is not in use', async () => {
  expect(activePath(await open({ 'Home.md': '' }))).toBe('Log/2026-03-02.md');
});

test('Daily notes that was never set up is in use when there are notes of it', async () => {
  expect(activePath(await open({ '2026-02-27.md': '' }))).toBe('2026-03-02.md');
});

test.each<[string, Record<string, string>, Partial<Settings>]>([
  ['is off', { ...daily({ folder: 'Days' }), '.obsidian/core-plugins.json': '{"daily-notes":false}' }, {}],
  ['is not to be followed', daily({ folder: 'Days' }), { followDailyNotes: false }],
])('where Daily notes %s, the log has its own folder', async (_, files, settings) => {
  expect(activePath(await open(files, settings))).toBe('Log/2026-03-02.md');
});

test('an entry of the log that is there already is opened before a daily note is made', async () => {
  const host = await open({ ...daily({ folder: 'Days' }), 'Log/2026-03-02.md': 'written this morning' });
  expect(activePath(host)).toBe('Log/2026-03-02.md');
  expect(notePaths(host)).toEqual(['Log/2026-03-02.md']);
});

test('a folder of Daily notes outside the vault is taken for the vault', async () => {
  expect(activePath(await open(daily({ folder: '../Days' })))).toBe('2026-03-02.md');
});

test('Periodic Notes comes before Daily notes', async () => {
  const host = await logApp({ files: { ...daily({ folder: 'Days' }), 'T/P.md': '{{date}} {{tomorrow}} {{date+1w:MM-DD}}' } });
  await addOtherPlugin(host, 'periodic-notes', { daily: { enabled: true, folder: 'Journal', format: 'YYYY/DD.MM.YYYY', template: 'T/P.md' } });
  await host.user.run("Open today's log entry");
  expect(await host.otherProgram.read('Journal/2026/02.03.2026.md')).toBe('02.03.2026 03.03.2026 03-09');
});

test('Periodic Notes without daily notes is not in use', async () => {
  const host = await logApp({ files: daily({ folder: 'Days' }) });
  await addOtherPlugin(host, 'periodic-notes', { daily: { enabled: false, folder: 'Journal' } });
  await host.user.run("Open today's log entry");
  expect(activePath(host)).toBe('Days/2026-03-02.md');
});

test('where the app does not say which plugins are in use, the file of Daily notes is read', async () => {
  const host = await logApp({ files: daily({ folder: 'Days' }) });
  Object.defineProperty(host.app, 'internalPlugins', { value: undefined });
  Object.defineProperty(host.app, 'plugins', { value: { getPlugin: () => { throw new Error('moved'); } } });
  await host.user.run("Open today's log entry");
  expect(activePath(host)).toBe('Days/2026-03-02.md');
});
