/** @jest-environment jsdom */
import { Plugin } from 'obsidian';
import { appStringsFor } from '../../../src/core/i18n/app/index';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { Entries } from '../../../src/obsidian/log/entries';
import { startHost, type Host } from '../../host/in-jest';

async function entriesIn(files: Record<string, string>, changed: Partial<Settings> = {}): Promise<{ host: Host; entries: Entries; days: () => Promise<string[]>; settings: { -readonly [K in keyof Settings]: Settings[K] } }> {
  const settings = { ...DEFAULT_SETTINGS, ...changed };
  const made: Entries[] = [];
  class LogPlugin extends Plugin {
    override onload(): void {
      made.push(new Entries({ app: this.app, plugin: this, settings, strings: appStringsFor('en') }));
    }
  }
  const host = await startHost({ files });
  await host.enable({ manifest: { id: 'research-logbook', name: 'Log', version: '1.0.0', author: '', minAppVersion: '1.13.0', description: '' }, main: LogPlugin });
  await host.settled();
  const [entries] = made;
  if (entries === undefined) throw new Error('The plugin was not loaded');
  const days = async (): Promise<string[]> => (await entries.all()).map(({ start, end, file }) => `${start}${end === undefined ? '' : `/${end}`} ${file.path}`);
  return { host, entries, days, settings };
}

test('days, spans and named notes are entries, newest first; copies of a conflict and notes elsewhere are none', async () => {
  const { days } = await entriesIn({
    'Log/2026-03-02.md': '',
    'Log/Holidays.md': '---\ndate: 2026-02-01\nend: 2026-02-14\n---\n',
    'Log/2026-02-20 to 2026-02-22.md': '',
    'Log/2026-03-02 (conflicted copy 2026-03-03).md': '',
    'Log/README.md': '---\ndate: 2026-01-01\n---\n',
    'Log/Ideas.md': '',
    'Other/2026-03-01.md': '',
  });
  expect(await days()).toEqual([
    '2026-03-02 Log/2026-03-02.md',
    '2026-02-20/2026-02-22 Log/2026-02-20 to 2026-02-22.md',
    '2026-02-01/2026-02-14 Log/Holidays.md',
  ]);
});

test('what is made, edited, moved and removed afterwards is seen, and told', async () => {
  const { host, entries, days } = await entriesIn({ 'Log/2026-03-02.md': '', 'Log/Plan.md': '' });
  await days();
  const told: string[] = [];
  const end = entries.onChange(({ path }) => told.push(path));
  await host.app.vault.create('Log/2026-03-01.md', '');
  await host.otherProgram.write('Log/Plan.md', '---\ndate: 2026-02-28\n---\n');
  await host.settled();
  expect(await days()).toEqual(['2026-03-02 Log/2026-03-02.md', '2026-03-01 Log/2026-03-01.md', '2026-02-28 Log/Plan.md']);
  await host.app.vault.rename(host.app.vault.getFileByPath('Log/2026-03-01.md')!, 'Log/2026-02-27.md');
  await host.app.fileManager.trashFile(host.app.vault.getFileByPath('Log/2026-03-02.md')!);
  await host.settled();
  expect(await days()).toEqual(['2026-02-28 Log/Plan.md', '2026-02-27 Log/2026-02-27.md']);
  expect([...new Set(told)].sort()).toEqual(['Log/2026-02-27.md', 'Log/2026-03-01.md', 'Log/2026-03-02.md', 'Log/Plan.md']);
  end();
  told.length = 0;
  await host.app.vault.create('Log/2026-03-05.md', '');
  expect(told).toEqual([]);
});

test('another folder in the settings is another log', async () => {
  const { days, settings } = await entriesIn({ 'Log/2026-03-02.md': '', '日志/2026.3.3.md': '' });
  expect(await days()).toEqual(['2026-03-02 Log/2026-03-02.md']);
  settings.folders = { ...settings.folders, log: '日志' };
  settings.logFormat = 'YYYY.M.D';
  expect(await days()).toEqual(['2026-03-03 日志/2026.3.3.md']);
});
