/** @jest-environment jsdom */
import { format } from 'date-fns';
import { openPlugin, type OpenPlugin } from './open-plugin';

let plugin: OpenPlugin;

async function open(data?: unknown, language = 'en', files = {}): Promise<void> {
  plugin = await openPlugin(data, { language, files });
  await plugin.openPage(language === 'zh' ? '日志' : 'Log');
}

const today = (written: string): string => format(new Date(), written);

afterEach(() => {
  expect(plugin.host.problems()).toEqual([]);
});

afterAll(() => plugin.host.close());

test('the example for today follows the format as it is typed', async () => {
  await open({ folders: { log: '日志' } });
  expect(plugin.row('Example for today')).toBe(`Example for today日志/${today('yyyy-MM-dd')}.md`);
  await plugin.host.user.change('Entry names', 'YYYY/MM月/YYYYMMDD');
  expect(plugin.row('Example for today')).toBe(`Example for today日志/${today('yyyy/MM月/yyyyMMdd')}.md`);
});

test.each([
  ['YYYY-MM', 'No day is in it'],
  ['YYYY-[W]ww', 'the year is not that of the week'],
  ['gggg-[W]W-D', 'counted by different rules'],
])('the format %s is saved with a warning', async (written, warning) => {
  await open();
  await plugin.host.user.change('Entry names', written);
  expect(document.querySelector('.research-logbook-warning')?.parentElement?.textContent).toContain(warning);
  expect(await plugin.held()).toEqual({ logFormat: written });
});

test('the example and its warnings are in the language of the app', async () => {
  await open({ logFormat: 'dddd' }, 'zh');
  expect(plugin.row('今天的示例')).toMatch(/^今天的示例Log\/星期.\.md不同的日子会得到相同的名称/);
});

const daily = (options: object): Record<string, string> => ({ '.obsidian/daily-notes.json': JSON.stringify(options) });

test('a daily note within the log folder is named, and nothing asked', async () => {
  await open({ folders: { log: 'diary' } }, 'en', daily({ folder: 'Diary', format: 'YYYY/YYYY-MM-DD' }));
  expect(plugin.row('Daily note of today')).toBe(`Daily note of todayDiary/${today('yyyy/yyyy-MM-dd')}.md`);
});

test('the folder of daily notes becomes the log folder once the user has agreed', async () => {
  await open(undefined, 'en', daily({ folder: 'Diary' }));
  expect(plugin.row('Daily note of today')).toContain('outside the log folder "Log"');
  await plugin.host.user.click('Use its folder as the log folder');
  expect(plugin.host.user.modals().at(-1)?.textContent).toContain('the notes in "Diary" are published with the next export');
  await plugin.host.user.click('Cancel');
  await expect(plugin.held()).rejects.toThrow();
  await plugin.host.user.click('Use its folder as the log folder');
  await plugin.host.user.click('Make it the log folder');
  expect(await plugin.held()).toEqual({ folders: { log: 'Diary' } });
  expect(plugin.row('Daily note of today')).toBe(`Daily note of todayDiary/${today('yyyy-MM-dd')}.md`);
});

test('daily notes at the top of the vault do not offer to make the whole vault public', async () => {
  await open(undefined, 'en', daily({ format: 'YYYYMMDD' }));
  expect(plugin.row('Daily note of today')).toContain(`${today('yyyyMMdd')}.md`);
  expect(plugin.host.user.setting('Daily note of today').querySelector('button')).toBeNull();
});

test('without daily notes the entry names hold, and what is not followed is not shown', async () => {
  await open();
  expect(plugin.row('Daily note of today')).toContain('Neither Daily notes nor Periodic Notes is in use');
  await plugin.host.user.change('Follow daily notes', false);
  expect(plugin.rows()).not.toContain('Daily note of today');
});

test('the example of a day and a span follows the format of headings, and a bad one is said and not kept', async () => {
  await open({ logHeadingFormat: 'YYYY年M月D日' }, 'zh');
  expect(plugin.row('一天与多天的示例')).toContain(today('yyyy年M月d日'));
  expect(plugin.row('一天与多天的示例')).toContain('至');
  await plugin.host.user.change('日志页面的标题格式', 'D.M.YYYY');
  expect(plugin.row('日志页面的标题格式')).toContain('请按年、月、日的顺序书写');
  expect(await plugin.held()).toEqual({ logHeadingFormat: 'YYYY年M月D日' });
  await plugin.host.user.change('日志页面的标题格式', 'YYYY.MM.DD');
  expect(plugin.row('一天与多天的示例')).toContain(today('yyyy.MM.dd'));
  await plugin.host.user.change('年度热力图', false);
  expect(await plugin.held()).toEqual({ logHeadingFormat: 'YYYY.MM.DD', logHeatMap: false });
});
