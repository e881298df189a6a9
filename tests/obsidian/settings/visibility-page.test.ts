/** @jest-environment jsdom */
import { openPlugin, type OpenPlugin } from './open-plugin';
import { readFacts } from '../../../src/core/note/read-facts';
import { folderRules } from '../../../src/core/publish/select/folder-rules';
import { selectNotes } from '../../../src/core/publish/select/selection';

let plugin: OpenPlugin;

const files = {
  'Log/2026-03-01.md': 'public',
  'Log/2026-03-02.md': '---\npublish: false\n---\n',
  'Log/2026-03-03.md': '---\nprivate: true\n---\n',
  'Log/2026-03-04.md': '---\npublish: perhaps\n---\n',
  'Papers/A.md': '---\ntype: paper\n---\n',
  'Papers/A (conflicted copy 2026-03-02).md': '',
  'Diary/A.md': '',
  'Diary/B.md': '---\npublish: true\n---\n',
  'Diary/C.md': '---\npublish: protected\n---\n',
};

async function open(data?: unknown, language = 'en'): Promise<void> {
  plugin = await openPlugin(data, { files, language });
  await plugin.openPage(language === 'zh' ? '可见范围' : 'Visibility');
}

const count = (): string => plugin.row('Notes by visibility').replace('Notes by visibility', '');
const button = (row: string, label: string): HTMLElement | null => plugin.host.user.setting(row).querySelector(`[aria-label="${label}"]`);

async function addRule(folder: string): Promise<void> {
  await plugin.host.user.click('Add a rule');
  await plugin.host.user.type(folder);
  await plugin.host.user.press('Enter');
}

afterEach(() => {
  expect(plugin.host.problems()).toEqual([]);
});

afterAll(() => plugin.host.close());

test('the count is that of the selection of an export', async () => {
  await open({ rules: [{ folder: 'Diary', visibility: 'protected' }] });
  const notes = Object.entries(files).map(([path, text]) => readFacts(path, new TextEncoder().encode(text)).facts);
  const { published, withheld } = selectNotes(notes, folderRules(plugin.saved.settings));
  const shut = withheld.filter(({ reason }) => reason.code === 'not-set-up').length;
  expect(count()).toBe(`${published.length} notes public, ${shut} protected, ${withheld.length - shut} private`);
  expect(count()).toBe('3 notes public, 2 protected, 4 private');
});

test('the count is in Chinese for those who have the app in it', async () => {
  await open(undefined, 'zh');
  expect(plugin.row('笔记统计')).toContain('3 篇公开，1 篇受保护，5 篇私密');
});

test('a rule is added for a folder of the vault, begins as private, and is changed', async () => {
  await open();
  await addRule('Diary');
  expect(await plugin.held()).toEqual({ rules: [{ folder: 'Diary', visibility: 'private' }] });
  await plugin.host.user.change('Diary', 'public');
  expect(await plugin.held()).toEqual({ rules: [{ folder: 'Diary', visibility: 'public' }] });
  expect(count()).toBe('4 notes public, 1 protected, 4 private');
});

test('a rule may be for The whole vault, or for a folder that is yet to be', async () => {
  await open();
  await addRule('The whole vault');
  await addRule('/Drafts/');
  expect(await plugin.held()).toEqual({ rules: [{ folder: '', visibility: 'private' }, { folder: 'Drafts', visibility: 'private' }] });
  expect(plugin.rows()).toEqual(expect.arrayContaining(['The whole vault', 'Drafts']));
});

test('a folder of the logbook is closed by a rule of its own, and opened again', async () => {
  await open({ rules: [{ folder: 'papers', visibility: 'public' }] });
  const shown = (folder: string): string | undefined => plugin.host.user.setting(folder).querySelector('select')?.value;
  expect(shown('Log')).toBe('public');
  await plugin.host.user.change('Log', 'protected');
  await plugin.host.user.change('Papers', 'private');
  expect(await plugin.held()).toEqual({ rules: [{ folder: 'Papers', visibility: 'private' }, { folder: 'Log', visibility: 'protected' }] });
  expect([shown('Log'), shown('Papers')]).toEqual(['protected', 'private']);
  await plugin.host.user.change('Log', 'public');
  expect(count()).toBe('2 notes public, 1 protected, 6 private');
});

test('rules are removed, and have no order that could be changed', async () => {
  await open({ rules: [{ folder: 'A', visibility: 'public' }, { folder: 'B', visibility: 'private', later: 1 }, { folder: 'C', visibility: 'public' }] });
  expect(document.querySelector('.setting-drag-handle')).toBeNull();
  button('C', 'Delete')?.click();
  await plugin.host.settled();
  expect(await plugin.held()).toEqual({ rules: [{ folder: 'A', visibility: 'public' }, { folder: 'B', visibility: 'private', later: 1 }] });
  expect(plugin.rows().slice(-2)).toEqual(['A', 'B']);
});

test('a rule that cannot be read stays, and goes on closing, until it is removed', async () => {
  await open({ rules: [{ folder: 5 }] });
  expect(count()).toBe('1 note public, 1 protected, 7 private');
  await addRule('Diary');
  expect(await plugin.held()).toEqual({ rules: [{ folder: 5 }, { folder: 'Diary', visibility: 'private' }] });
  button('{"folder":5}', 'Delete')?.click();
  await plugin.host.settled();
  expect(await plugin.held()).toEqual({ rules: [{ folder: 'Diary', visibility: 'private' }] });
  expect(count()).toBe('3 notes public, 1 protected, 5 private');
});
