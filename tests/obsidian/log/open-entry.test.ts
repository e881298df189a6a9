/** @jest-environment jsdom */
import { MarkdownView } from 'obsidian';
import { MemoryDisk, nothing } from '../../host/in-jest';
import { activePath, logApp, notePaths, standStill } from './log-app';

beforeEach(standStill);
afterEach(() => jest.useRealTimers());

const today = "Open today's log entry";
const entry = 'research-logbook:entry';

test.each([
  ['昨天', 'Log/2026-03-01.md'],
  ['last friday', 'Log/2026-02-27.md'],
  ['5.30-6.11', 'Log/2025-05-30 to 2025-06-11.md'],
])('the terminal opens the entry of %s, made once, and is given its path', async (day, path) => {
  const host = await logApp();
  expect(await host.cli(entry, { day })).toBe(path);
  expect(await host.cli(entry, { day })).toBe(path);
  await host.settled();
  expect([activePath(host), notePaths(host)]).toEqual([path, [path]]);
});

test('the terminal is told what can be said for a day, and of a span that shares days with another', async () => {
  const host = await logApp({ files: { 'Log/Holidays.md': '---\ndate: 2026-02-20\nend: 2026-02-25\n---\n' } });
  await expect(host.cli(entry, { day: 'soonish' })).rejects.toThrow('Cannot read "soonish" as a day. Type one such as yesterday');
  await expect(host.cli(entry, { day: '2.24-2.27' })).rejects.toThrow('"Log/Holidays.md" shares days with it. Open that one, or say "anyway".');
  expect(notePaths(host)).toEqual(['Log/Holidays.md']);
  expect(await host.cli(entry, { day: '2.24-2.27', anyway: 'true' })).toBe('Log/2026-02-24 to 2026-02-27.md');
});

test('a span begins as the template for spans: the built-in one, or the user’s', async () => {
  const host = await logApp();
  await host.cli(entry, { day: '2.20-2.22' });
  expect(await host.otherProgram.read('Log/2026-02-20 to 2026-02-22.md')).toMatch(/^---\ndate: 2026-02-20\nend: 2026-02-22\n---\n\n## Done\n/);
  const other = await logApp({ files: { 'T/Span.md': '{{title}}: {{start:D.M.}}-{{end:D.M.}}', 'T/Day.md': 'day' } }, { spanTemplate: 'T/Span', logTemplate: 'T/Day', logFormat: 'YYYY/YYYY.M.D' });
  await other.cli(entry, { day: '2.20-2.22' });
  expect(await other.otherProgram.read('Log/2026/2026.2.20 to 2026.2.22.md')).toBe('2026.2.20 to 2026.2.22: 20.2.-22.2.');
});

test.each([
  ['a day', '2026-02-28', 'Log/Talk.md', '---\ndate: 2026-02-28\n---\n'],
  ['a span', '2.20-2.22', 'Log/Holidays.md', '---\ndate: 2026-02-20\nend: 2026-02-22\n---\n'],
  ['a span in another format', '2.20-2.22', 'Log/2026.2.20 to 2026.2.22.md', 'away'],
])('a note of any name that is the entry of %s is opened', async (_, day, path, text) => {
  const host = await logApp({ files: { [path]: text, 'Log/2026-02-20.md': '' } });
  expect(await host.cli(entry, { day })).toBe(path);
  expect(notePaths(host)).toHaveLength(2);
});

test('where daily notes are followed, a note that only has the day in it is not taken for the daily note', async () => {
  const host = await logApp({ files: { '.obsidian/daily-notes.json': '{"folder":"Days"}', 'Days/2026-03-02 Meeting.md': 'met' } });
  await host.user.run(today);
  expect(activePath(host)).toBe('Days/2026-03-02.md');
});

test('conflict copies beside the entry are named once each time it is opened, and the entry is opened', async () => {
  const host = await logApp({ files: {
    'Log/2026-03-02.md': 'mine',
    'Log/2026-03-02 (conflicted copy 2026-03-02).md': 'theirs',
    'Log/2026-03-02.sync-conflict-20260302-101112-ABCDEFG.md': 'theirs too',
    'Log/2026-03-02 to 2026-03-05 (conflicted copy 2026-03-05).md': 'of another',
    'Log/2026-03-01.md': '',
  } });
  await host.user.run(today);
  expect(activePath(host)).toBe('Log/2026-03-02.md');
  expect(host.user.notices()).toEqual(['Of this entry there are conflict copies of a sync: "Log/2026-03-02 (conflicted copy 2026-03-02).md", "Log/2026-03-02.sync-conflict-20260302-101112-ABCDEFG.md". Move what is missing into the entry, then delete the copies.']);
  expect(await host.cli(entry, { day: 'yesterday' })).toBe('Log/2026-03-01.md');
});

test.each(['Log/.2026-03-02.md.icloud', 'Log/.2026.3.2.md.icloud'])('an entry that iCloud keeps back as %s is not made a second time', async (placeholder) => {
  const disk = new MemoryDisk({ files: { 'Log/2026-03-01.md': '', [placeholder]: 'bplist00' } });
  const host = await logApp({ disk });
  await host.user.run(today);
  expect(host.user.notices()).toEqual([`Cannot open the log entry "${placeholder.replace('/.', '/').replace('.icloud', '')}": iCloud has not brought it to this device yet. Download it in Files or Finder, then try again.`]);
  expect(Object.keys(disk.texts()).sort()).toEqual(['Log/2026-03-01.md', placeholder].sort());
  await host.otherProgram.remove(placeholder);
  await host.otherProgram.write('Log/2026-03-02.md', 'from the phone');
  await host.settled();
  await host.user.run(today);
  expect(host.app.workspace.getActiveViewOfType(MarkdownView)?.editor.getValue()).toBe('from the phone');
});

/** A disk on which something happens while it is asked for what iCloud keeps back. */
class SlowDisk extends MemoryDisk {
  meanwhile: () => Promise<void> = () => Promise.resolve();

  override async spelling(path: string): Promise<string | null> {
    if (path.endsWith('.icloud')) await this.meanwhile();
    return super.spelling(path);
  }
}

test('an entry of another name that comes before the entry is made is opened, and none is made', async () => {
  const disk = new SlowDisk({ files: { 'Log/2026-03-01.md': '' } });
  const host = await logApp({ disk });
  const arriving = host.otherProgram.write.bind(host.otherProgram, 'Log/2026.3.2.md', 'from the phone');
  let arrived: Promise<void> | undefined;
  disk.meanwhile = () => (arrived ??= arriving().then(() => new Promise((resolve) => setTimeout(resolve, 20))));
  await host.user.run(today);
  await new Promise((resolve) => setTimeout(resolve, 60));
  await host.settled();
  expect([activePath(host), notePaths(host)]).toEqual(['Log/2026.3.2.md', ['Log/2026-03-01.md', 'Log/2026.3.2.md']]);
});

/** A disk on which an entry by another name comes just before the new one is written. */
class RacedDisk extends MemoryDisk {
  override async write(...[path, bytes, times]: Parameters<MemoryDisk['write']>): Promise<void> {
    if (path === 'Log/2026-03-02.md') this.put('Log/2026.3.2.md', 'from the phone');
    await super.write(path, bytes, times);
  }
}

test('an entry of another name that comes while the entry is written is opened, by all who wait for it, and the new one goes to the trash', async () => {
  const disk = new RacedDisk({ files: { 'Log/2026-03-01.md': '' } });
  const host = await logApp({ disk });
  const notice = new Promise<void>((resolve) => setTimeout(() => void host.otherProgram.write('Log/2026.3.2.md', 'from the phone').then(resolve), 30));
  const opened = await Promise.all([host.cli('research-logbook:today'), host.cli('research-logbook:today'), notice]);
  await host.settled();
  expect(opened.slice(0, 2)).toEqual(['Log/2026.3.2.md', 'Log/2026.3.2.md']);
  expect([activePath(host), notePaths(host), disk.systemTrash]).toEqual(['Log/2026.3.2.md', ['Log/2026-03-01.md', 'Log/2026.3.2.md'], ['Log/2026-03-02.md']]);
});

test('a new entry in which somebody has written already stays beside one that comes by another name', async () => {
  const disk = new RacedDisk({ files: { 'Log/2026-03-01.md': '' } });
  const host = await logApp({ disk });
  host.app.vault.on('create', (file) => file.path === 'Log/2026-03-02.md' && disk.put(file.path, 'written by another plugin'));
  const notice = new Promise<void>((resolve) => setTimeout(() => void host.otherProgram.write('Log/2026.3.2.md', 'from the phone').then(resolve), 30));
  await Promise.all([host.user.run(today), notice]);
  await host.settled();
  expect(activePath(host)).toBe('Log/2026-03-02.md');
  expect(await host.otherProgram.read('Log/2026-03-02.md')).toBe('written by another plugin');
});

test('nothing of all this is left when the plugin is disabled', async () => {
  const host = await logApp({ files: { 'Log/2026-03-01.md': '' } });
  await host.cli(entry, { day: 'yesterday' });
  await host.user.run('Open log entry for…');
  expect(host.user.modals()).toHaveLength(1);
  expect(await host.disable('research-logbook')).toEqual(nothing);
  expect(host.user.modals()).toEqual([]);
  expect(host.user.commands().filter((name) => name.includes('entry'))).toEqual([]);
});
