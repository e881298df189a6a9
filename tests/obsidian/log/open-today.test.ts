/** @jest-environment jsdom */
import { MarkdownView, type ListedFiles } from 'obsidian';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { MemoryDisk, nothing, type Host } from '../../host/in-jest';
import { activePath, logApp, notePaths, standStill } from './log-app';

beforeEach(standStill);
afterEach(() => jest.useRealTimers());

const today = "Open today's log entry";
const quiet = (host: Host): void => {
  expect(host.user.notices()).toEqual([]);
  expect(host.problems()).toEqual([]);
};

test('a click on the ribbon makes the entry and opens it where one writes', async () => {
  const host = await logApp();
  await host.user.clickRibbon(today);
  expect(activePath(host)).toBe('Log/2026-03-02.md');
  const view = host.app.workspace.getActiveViewOfType(MarkdownView);
  const text = view?.editor.getValue() ?? '';
  expect(text).toMatch(/^---\ndate: 2026-03-02\n---\n\n## Done\n\n- \n/);
  expect(view?.editor.getLine(view.editor.getCursor().line)).toBe('- ');
  expect(view?.editor.getCursor()).toEqual({ line: 6, ch: 2 });
  quiet(host);
  expect(await host.disable('research-logbook')).toEqual(nothing);
});

test('the command opens the entry that is there, and changes nothing in it', async () => {
  const host = await logApp({ files: { 'Log/2026-03-02.md': '- done', 'Other.md': '' } });
  await host.user.open('Other.md');
  await host.user.run(today);
  expect(activePath(host)).toBe('Log/2026-03-02.md');
  expect(host.app.workspace.getActiveViewOfType(MarkdownView)?.editor.getCursor()).toEqual({ line: 0, ch: 6 });
  expect(await host.otherProgram.read('Log/2026-03-02.md')).toBe('- done');
  expect(host.app.workspace.getLeavesOfType('markdown')).toHaveLength(1);
  quiet(host);
});

test('someone who was reading writes in a new entry, and goes on reading in one that is there', async () => {
  const host = await logApp({ files: { 'Other.md': 'read me' } });
  await host.user.open('Other.md');
  const mode = (): string | undefined => host.app.workspace.getActiveViewOfType(MarkdownView)?.getMode();
  await host.user.click('Read');
  await host.user.run(today);
  expect([activePath(host), mode()]).toEqual(['Log/2026-03-02.md', 'source']);
  await host.user.click('Read');
  await host.user.run(today);
  expect([activePath(host), mode()]).toEqual(['Log/2026-03-02.md', 'preview']);
});

test('an entry that is open in another tab is brought to the front there, the cursor where it was', async () => {
  const host = await logApp({ files: { 'Log/2026-03-02.md': 'one\ntwo', 'Other.md': '' } });
  const entry = await host.user.open('Log/2026-03-02.md');
  entry.editor.setCursor({ line: 0, ch: 1 });
  await host.app.workspace.getLeaf('tab').openFile(host.app.vault.getFileByPath('Other.md')!);
  await host.user.run(today);
  expect(activePath(host)).toBe('Log/2026-03-02.md');
  expect(host.app.workspace.getLeavesOfType('markdown')).toHaveLength(2);
  expect(entry.editor.getCursor()).toEqual({ line: 0, ch: 1 });
});

test('a double click on a slow disk makes one entry', async () => {
  const disk = new MemoryDisk({ pause: () => new Promise((resolve) => setTimeout(resolve, 5)) });
  const host = await logApp({ disk });
  await Promise.all([host.user.clickRibbon(today), host.user.clickRibbon(today), host.user.run(today)]);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await host.settled();
  expect(notePaths(host)).toEqual(['Log/2026-03-02.md']);
  expect(activePath(host)).toBe('Log/2026-03-02.md');
  quiet(host);
});

test.each([
  ['in another case', 'log/2026-03-02.MD'],
  ['in an earlier format', 'Log/2026.3.2.md'],
  ['in another language', 'Log/2026年3月2日.md'],
])('an entry that is there %s is opened', async (_, path) => {
  const host = await logApp({ files: { [path]: 'here' } });
  await host.user.run(today);
  expect(activePath(host)).toBe(path);
  expect(host.app.vault.getFiles()).toHaveLength(1);
  quiet(host);
});

/** A disk of a Mac: names come back decomposed, and are found however they are composed. */
class MacDisk extends MemoryDisk {
  override async list(path: string): Promise<ListedFiles> {
    const { files, folders } = await super.list(path);
    return { files: files.map((each) => each.normalize('NFD')), folders: folders.map((each) => each.normalize('NFD')) };
  }
}

test('an entry whose letters are composed in another way is opened', async () => {
  const disk = new MacDisk({ files: { 'Carn\u00E9/2026-03-02 caf\u00E9.md': 'here' } });
  const host = await logApp({ disk }, { folders: { ...DEFAULT_SETTINGS.folders, log: 'Carn\u00E9' }, logFormat: 'YYYY-MM-DD [caf\u00E9]' });
  await host.user.run(today);
  expect(activePath(host)).toBe('Carne\u0301/2026-03-02 cafe\u0301.md');
  expect(notePaths(host)).toHaveLength(1);
  quiet(host);
});

test('a new entry goes into the folder as it is spelled', async () => {
  const host = await logApp({ files: { 'lOG/other.md': '' } });
  await host.user.run(today);
  expect(activePath(host)).toBe('lOG/2026-03-02.md');
});

test('an entry that another program has just made is opened, not made again', async () => {
  const disk = new MemoryDisk({ files: { 'Log/other.md': '' } });
  const host = await logApp({ disk });
  disk.put('Log/2026-03-02.md', 'from the other device');
  const opened = host.user.run(today);
  await host.otherProgram.write('Log/2026-03-02.md', 'from the other device');
  await opened;
  await host.settled();
  expect(activePath(host)).toBe('Log/2026-03-02.md');
  expect(disk.texts()['Log/2026-03-02.md']).toBe('from the other device');
  quiet(host);
});

test('a day inside a span of days has an entry of its own', async () => {
  const host = await logApp({ files: { 'Log/2026-03-01 to 2026-03-05.md': 'away', 'Log/Trip.md': '---\ndate: 2026-03-01\nend: 2026-03-05\n---' } });
  await host.user.run(today);
  expect(activePath(host)).toBe('Log/2026-03-02.md');
  quiet(host);
});

test('the format makes folders, and the template is the user’s', async () => {
  const host = await logApp({ files: { 'T/Day.md': '# {{title}}\n{{date:dddd}} {{time}} [[{{yesterday}}]] {{mood}}' } }, { logFormat: 'YYYY/MM/YYYY-MM-DD', logTemplate: 'T/Day' });
  await host.user.run(today);
  expect(await host.otherProgram.read('Log/2026/03/2026-03-02.md')).toBe('# 2026-03-02\nMonday 15:04 [[2026-03-01]] {{mood}}');
  quiet(host);
});

test('without its template the entry is the built-in one, and the user is told', async () => {
  const host = await logApp({}, { logTemplate: 'T/Gone.md' });
  await host.user.run(today);
  expect(await host.otherProgram.read('Log/2026-03-02.md')).toContain('## Done');
  expect(host.user.notices()).toEqual(['Cannot use the template "T/Gone.md": there is no such note. The entry begins as the built-in template; choose another note in the settings.']);
});

test('a format that no note can be named by is told of, and nothing is made', async () => {
  const host = await logApp({}, { logFormat: '[..]/YYYY-MM-DD' });
  await host.user.run(today);
  expect(host.user.notices()).toEqual([expect.stringMatching(/^Cannot name the log entry by the format "\[\.\.\]\/YYYY-MM-DD": It gives names that a note cannot have\./)]);
  expect(host.app.vault.getAllLoadedFiles()).toHaveLength(1);
});

test('a vault that cannot be written to is told of', async () => {
  const disk = new MemoryDisk();
  const host = await logApp({ disk });
  disk.refuse = (operation) => (operation === 'mkdir' ? 'EROFS' : undefined);
  await host.user.run(today);
  expect(host.user.notices()).toEqual(['Cannot open the log entry "Log/2026-03-02.md": the vault cannot be written to; give yourself the right to write in its folder.']);
  expect(host.problems()).toEqual([]);
  disk.refuse = () => undefined;
});

test('on a phone, in Chinese, the entry is made in Chinese', async () => {
  const host = await logApp({ platform: 'phone', language: 'zh' }, { logFormat: 'YYYY年M月D日 dddd' });
  await host.user.run('打开今天的日志');
  expect(activePath(host)).toBe('Log/2026年3月2日 星期一.md');
  expect(await host.otherProgram.read('Log/2026年3月2日 星期一.md')).toMatch(/^---\ndate: 2026-03-02\n---\n\n## 今日工作\n/);
  quiet(host);
});

test('the command line is given the path of the entry', async () => {
  const host = await logApp();
  expect(await host.cli('research-logbook:today')).toBe('Log/2026-03-02.md');
  expect(await host.cli('research-logbook:today')).toBe('Log/2026-03-02.md');
  await host.settled();
  expect(activePath(host)).toBe('Log/2026-03-02.md');
});

test('a full disk leaves no empty entry behind, and the next try makes a whole one', async () => {
  const disk = new MemoryDisk({ files: { 'Other.md': '' } });
  const host = await logApp({ disk });
  disk.refuse = (operation, path) => (operation === 'write' && path.startsWith('Log/') ? 'ENOSPC' : undefined);
  await host.user.run(today);
  expect(host.user.notices()).toEqual(['Cannot open the log entry "Log/2026-03-02.md": the disk is full; free some space.']);
  expect(Object.keys(disk.texts())).not.toContain('Log/2026-03-02.md');
  disk.refuse = () => undefined;
  await host.user.run(today);
  expect(activePath(host)).toBe('Log/2026-03-02.md');
  expect(await host.otherProgram.read('Log/2026-03-02.md')).toContain('## Done');
  expect(host.problems()).toEqual([]);
});
