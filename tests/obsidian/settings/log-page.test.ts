/** @jest-environment jsdom */
import { format } from 'date-fns';
import { openPlugin, type OpenPlugin } from './open-plugin';

let plugin: OpenPlugin;

async function open(data?: unknown, language = 'en'): Promise<void> {
  plugin = await openPlugin(data, { language });
  await plugin.openPage(language === 'zh' ? '日志' : 'Log');
}

const today = (written: string): string => format(new Date(), written);

afterEach(() => {
  expect(plugin.host.problems()).toEqual([]);
});

afterAll(() => plugin.host.close());

test('the path of today\'s entry follows the format as it is typed', async () => {
  await open({ folders: { log: '日志' } });
  expect(plugin.row("Today's entry")).toBe(`Today's entry日志/${today('yyyy-MM-dd')}.md`);
  await plugin.host.user.change('Entry names', 'YYYY/MM月/YYYYMMDD');
  expect(plugin.row("Today's entry")).toBe(`Today's entry日志/${today('yyyy/MM月/yyyyMMdd')}.md`);
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
  expect(plugin.row('今天的日志')).toMatch(/^今天的日志Log\/星期.\.md不同的日子会得到相同的名称/);
});
