/** @jest-environment jsdom */
import { parseSettings } from '../../../src/core/parse-settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { nothing } from '../../host/in-jest';
import { dataPath, openPlugin, type OpenPlugin } from './open-plugin';

let plugin: OpenPlugin;

const files = { 'Home.md': '', 'Templates/Entry.md': '', 'Log/2026-03-02.md': '' };
const open = async (...given: Parameters<typeof openPlugin>): Promise<void> => {
  plugin = await openPlugin(...given);
};

afterEach(async () => {
  expect(plugin.host.problems()).toEqual([]);
  expect(await plugin.host.disable('research-logbook')).toEqual(nothing);
});

afterAll(() => plugin.host.close());

test('a user changes every setting, and what is saved is what the parser reads', async () => {
  await open(undefined, { files });
  const { host: { user }, openPage } = plugin;
  await openPage('Folders');
  for (const name of ['Log', 'Papers', 'Concepts', 'Plans', 'Projects']) await user.change(`${name} folder`, `My/${name}`);
  await user.click('Back');
  await openPage('Log');
  await user.change('Entry names', 'YYYY/MM-DD');
  await user.change('Template', 'Templates/Entry.md');
  await user.change('Template for spans', 'Templates/Entry.md');
  await user.change('Follow daily notes', false);
  await user.click('Back');
  await openPage('Site');
  await user.change('Site folder', '/srv/site');
  await user.change('Site address', 'https://me.github.io/notes/');
  await user.change('Site title', 'Notes');
  await user.change('Language of the site', 'zh');
  await user.change('Home note', 'Home.md');
  const { settings, problems } = parseSettings(await plugin.held());
  expect(problems).toEqual([]);
  expect(settings).toEqual({
    ...DEFAULT_SETTINGS,
    folders: { log: 'My/Log', papers: 'My/Papers', concepts: 'My/Concepts', plans: 'My/Plans', projects: 'My/Projects' },
    logFormat: 'YYYY/MM-DD',
    logTemplate: 'Templates/Entry.md',
    spanTemplate: 'Templates/Entry.md',
    followDailyNotes: false,
    siteFolder: '/srv/site',
    siteUrl: 'https://me.github.io/notes/',
    siteTitle: 'Notes',
    language: 'zh',
    home: 'Home.md',
  });
});

test('opening the settings writes nothing', async () => {
  await open();
  for (const page of ['Folders', 'Log', 'Papers', 'Week plans', 'Visibility', 'Site']) {
    await plugin.openPage(page);
    await plugin.host.user.click('Back');
  }
  await expect(plugin.held()).rejects.toThrow();
});

test.each([
  ['Folders', 'Log folder', '', 'Cannot use an empty name'],
  ['Folders', 'Papers folder', '../Papers', 'it leads out of the vault'],
  ['Log', 'Entry names', 'YYYY:MM', 'names that a note cannot have'],
  ['Log', 'Template', 'Missing.md', 'Cannot find the note "Missing.md"'],
  ['Site', 'Site folder', 'Pages', 'pages there would become notes'],
  ['Site', 'Site folder', '.obsidian/site', 'keeps its own files there'],
  ['Site', 'Home note', 'Templates', 'Cannot find the note'],
  ['Site', 'Site address', 'me.github.io', 'it is no web address'],
])('on the page %s, the setting %s refuses %j beside it', async (page, name, value, complaint) => {
  await open({ siteTitle: 'Notes' }, { files });
  await plugin.openPage(page);
  await plugin.host.user.change(name, value);
  expect(plugin.row(name)).toContain(complaint);
  expect(await plugin.held()).toEqual({ siteTitle: 'Notes' });
});

test('a whole path is for computers, and said to be so on a phone', async () => {
  await open({ siteFolder: '/srv/site' }, { platform: 'phone' });
  await plugin.openPage('Site');
  await plugin.host.settled();
  expect(plugin.row('Site folder')).toContain('Cannot write to "/srv/site" from this device');
  await plugin.host.user.change('Site folder', '.site');
  expect(await plugin.held()).toEqual({ siteFolder: '.site' });
});

test('the settings are found by the search, in the words of the language', async () => {
  await open(undefined, { language: 'zh' });
  const input = document.querySelector<HTMLInputElement>('.vertical-tab-header input');
  const found = async (query: string): Promise<readonly string[]> => {
    if (input) input.value = '';
    input?.focus();
    await plugin.host.user.type(query);
    return [...document.querySelectorAll('.setting-search-result-name')].map((each) => each.textContent);
  };
  expect(await found('publish')).toEqual(['如何决定一篇笔记是否公开']);
  expect(await found('docsify')).toEqual(['网站文件夹']);
  expect(await found('papers')).toEqual(['论文文件夹']);
  expect(await found('日志')).toEqual(expect.arrayContaining(['日志文件夹', '日志命名格式']));
});

test('every row and text is in the language of the app', async () => {
  await open({ folders: { log: '日志', papers: '论文', concepts: '概念', plans: '计划', projects: '项目' } }, { language: 'zh' });
  for (const page of ['文件夹', '日志', '可见范围', '网站']) {
    await plugin.openPage(page);
    const labels = [...document.querySelectorAll<HTMLElement>('.setting-item')].filter((row) => row.querySelector('input, select, .checkbox-container'))
      .map((row) => row.querySelector('.setting-item-name')?.textContent ?? '');
    for (const label of labels) expect(label).toMatch(/\p{Script=Han}/u);
    await plugin.host.user.click('Back');
  }
});

test('what was changed elsewhere is taken up while the tab is open', async () => {
  await open({ siteTitle: 'Notes' });
  await plugin.openPage('Site');
  const title = (): string | undefined => plugin.host.user.setting('Site title').querySelector('input')?.value;
  expect(title()).toBe('Notes');
  await plugin.host.otherProgram.write(dataPath, '{"siteTitle":"From the phone"}');
  await plugin.host.settled();
  await plugin.saved.reload();
  expect(title()).toBe('From the phone');
});

test('a field that is being typed in is left alone, and catches up when it is left', async () => {
  await open({ siteTitle: 'Notes', siteUrl: '' });
  await plugin.openPage('Site');
  const field = (name: string): HTMLInputElement | null => plugin.host.user.setting(name).querySelector('input');
  field('Site title')?.focus();
  await plugin.host.otherProgram.write(dataPath, '{"siteTitle":"Notes","siteUrl":"https://example.org"}');
  await plugin.host.settled();
  await plugin.saved.reload();
  expect(document.activeElement).toBe(field('Site title'));
  expect(field('Site address')?.value).toBe('');
  await plugin.host.user.type('!');
  expect(await plugin.held()).toEqual({ siteTitle: 'Notes!', siteUrl: 'https://example.org' });
  field('Site title')?.blur();
  expect([field('Site title')?.value, field('Site address')?.value]).toEqual(['Notes!', 'https://example.org']);
});

test('the field keeps the focus while it is typed in', async () => {
  await open();
  await plugin.openPage('Site');
  plugin.host.user.setting('Site title').querySelector('input')?.focus();
  await plugin.host.user.type('My notes');
  expect(await plugin.held()).toEqual({ siteTitle: 'My notes' });
});

test('settings that could not be read stand on top until they are set', async () => {
  await open({ language: 'fr', folders: { log: 5 } });
  expect(plugin.rows().slice(0, 3)).toEqual(['Settings that could not be read', 'folders.log', 'language']);
  expect(plugin.row('language')).toContain('it is "fr"; "auto" is used until it is set again');
  await plugin.openPage('Site');
  await plugin.host.user.change('Language of the site', 'en');
  await plugin.host.user.click('Back');
  expect(plugin.rows()[1]).toBe('folders.log');
  expect(plugin.rows()).not.toContain('language');
});

test('what could not be read is said in Chinese to those who have the app in it', async () => {
  await open({ rules: [5] }, { language: 'zh' });
  expect(plugin.row('rules[0].folder')).toContain('所有文件夹都不公开');
});

test('a file that cannot be read is named in a notice and in place of the settings, and is left alone', async () => {
  await open('{"rules": [');
  await plugin.saved.reload();
  expect(plugin.host.user.notices()).toEqual([expect.stringContaining(dataPath)]);
  expect(plugin.rows()).toEqual(['The settings cannot be read']);
  expect(plugin.row('The settings cannot be read')).toContain('Every folder is private');
  expect(await plugin.host.otherProgram.read(dataPath)).toBe('{"rules": [');
  await plugin.host.otherProgram.write(dataPath, '{"siteTitle":"Mended"}');
  await plugin.host.user.click('Read again');
  await plugin.saved.reload();
  expect(plugin.rows()).toEqual(['Folders', 'Log', 'Papers', 'Week plans', 'Visibility', 'Site']);
  expect(plugin.host.user.notices()).toEqual([]);
});

test('the user starts afresh after being asked', async () => {
  await open('[]');
  await plugin.saved.reload();
  await plugin.host.user.click('Start afresh');
  expect(plugin.host.user.modals().at(-1)?.textContent).toContain('The folders Log, Papers, Concepts, Plans, Projects are public then');
  await plugin.host.user.click('Cancel');
  expect(await plugin.held()).toEqual([]);
  await plugin.host.user.click('Start afresh');
  await plugin.host.user.click('Start afresh');
  expect(await plugin.held()).toEqual({});
  expect(plugin.rows()).toEqual(['Folders', 'Log', 'Papers', 'Week plans', 'Visibility', 'Site']);
});

test('a change that cannot be saved is told of, and shown as it was', async () => {
  await open({ siteTitle: 'Notes' });
  await plugin.openPage('Site');
  const { adapter } = plugin.host.app.vault;
  const write = adapter.write.bind(adapter);
  adapter.write = () => Promise.reject(new Error('the disk is full'));
  await plugin.host.user.change('Site title', 'Other');
  adapter.write = write;
  expect(plugin.host.user.notices()).toEqual([expect.stringContaining('the disk is full')]);
  expect(plugin.host.user.setting('Site title').querySelector('input')?.value).toBe('Notes');
});
