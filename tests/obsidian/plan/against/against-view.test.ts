/** @jest-environment jsdom */
import { nothing, type Host } from '../../../host/in-jest';
import { activePath, standStill } from '../../log/log-app';
import { planWeeksApp } from '../plan-weeks-app';

// It is 2 March 2026, a Monday.
beforeEach(standStill);
afterEach(() => jest.useRealTimers());

const files = {
  'Plans/2026-W10.md': '## 2026.3.2-3.8\n\n| | 2026.3.2 | 2026.3.3 |\n|-|-|-|\n| 早上 | 读 [[SchNet\\|那篇]]<br/>+ 写笔记 | |\n\n## 任务\n- [ ] 交报告 📅 2026-03-03\n- [x] 教案\n',
  'Plans/2026-W09.md': '- [x] a\n- [>] b\n- [-] c\n- [ ] d\n',
  'Plans/2026-W05.md': '- [x] e\n',
  'Log/2026-03-02.md': '# 周一\n\n- 读完了 **SchNet**\n',
  'Log/2026-03-03 to 2026-03-05.md': '- 出差\n',
};

const heading = (): string => document.querySelector('.research-logbook-against h2')?.textContent ?? '';
const days = (): string[] => [...document.querySelectorAll<HTMLElement>('.research-logbook-against-day')].map((day) => [...day.querySelectorAll('h3, li, p')].map((each) => each.textContent).join(' | '));
const table = (at = 0): string[] => [...document.querySelectorAll('.research-logbook-counts table')[at]!.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent).join(' '));

async function opened(own: Readonly<Record<string, string>> = files): Promise<Host> {
  const host = await planWeeksApp(own);
  await host.user.run('打开计划与日志对照');
  await host.settled();
  return host;
}

test('each day of this week has its plan beside its log, and what has no day stands below', async () => {
  const host = await opened();
  expect(heading()).toBe('2026年3月2日至2026年3月8日');
  expect(days().slice(0, 4)).toEqual([
    '3月2日 星期一今天 | 早上读 那篇 | 写笔记 | 2026-03-02 | 读完了 SchNet',
    '3月3日 星期二 | ☐ 交报告 未完成 | 2026年3月3日至2026年3月5日的日志 | 出差',
    '3月4日 星期三 | 没有计划 | 2026年3月3日至2026年3月5日的日志',
    '3月5日 星期四 | 没有计划 | 2026年3月3日至2026年3月5日的日志',
  ]);
  expect(days()[4]).toBe('3月6日 星期五 | 没有计划 | 没有日志');
  expect(document.querySelector('.research-logbook-against-rest')?.textContent).toBe('没有日期的任务☑ 教案 已完成');
  await host.user.click('2026-03-02');
  await host.settled();
  expect(activePath(host)).toBe('Log/2026-03-02.md');
  expect(host.problems()).toEqual([]);
  expect(await host.disable('research-logbook')).toEqual(nothing);
});

test('the weeks up to this one are counted, in a chart that is told in words, and in a table', async () => {
  await opened();
  expect(document.querySelector('.research-logbook-counts-chart')?.getAttribute('aria-label')).toBe('每周任务，共 8 周：计划 7 项，完成 3 项，顺延 1 项。具体数字见下面的表格。');
  expect(document.querySelectorAll('rect.research-logbook-counts-part')).toHaveLength(7);
  expect(table()).toEqual([
    '周 计划 完成 顺延 放弃 未完成',
    '1.12 – 1.18 0 0 0 0 0', '1.19 – 1.25 0 0 0 0 0', '1.26 – 2.1 1 1 0 0 0', '2.2 – 2.8 0 0 0 0 0', '2.9 – 2.15 0 0 0 0 0', '2.16 – 2.22 0 0 0 0 0',
    '2.23 – 3.1 4 1 1 1 1', '3.2 – 3.8 2 1 0 0 1', '合计 7 3 1 1 2',
  ]);
});

test('keys and buttons go through weeks, months and terms', async () => {
  const host = await opened();
  await host.user.press('ArrowLeft');
  await host.settled();
  expect([heading(), days()[0]]).toEqual(['2026年2月23日至2026年3月1日', '2月23日 星期一 | 没有计划 | 没有日志']);
  await host.user.press('Home');
  await host.user.click('下一周');
  await host.settled();
  expect(heading()).toBe('2026年3月9日至2026年3月15日');
  expect(document.querySelector('.research-logbook-against-body > p')?.textContent).toBe('这一周没有计划。');
  await host.user.press('Home');
  await host.user.click('月');
  await host.settled();
  expect([heading(), table()[1], days()]).toEqual(['2026年3月', '3.2 – 3.8 2 1 0 0 1', []]);
  await host.user.click('上个月');
  await host.settled();
  expect(table().at(-1)).toBe('合计 4 1 1 1 1');
  await host.user.press('Home');
  await host.user.click('学期');
  await host.settled();
  expect([heading(), table().at(-1), table(1).slice(-3)]).toEqual(['2025年11月17日至2026年3月8日', '合计 7 3 1 1 2', ['2026年2月 4 1 1 1 1', '2026年3月 2 1 0 0 1', '合计 7 3 1 1 2']]);
  await host.user.click('2.23 – 3.1，查看这一周');
  await host.settled();
  expect(heading()).toBe('2026年2月23日至2026年3月1日');
});

test('a term is any days that its user chooses', async () => {
  const host = await opened();
  await host.user.click('学期');
  await host.settled();
  const [from, to] = [...document.querySelectorAll<HTMLInputElement>('.research-logbook-against-term input')];
  const set = (input: HTMLInputElement | undefined, day: string): void => {
    if (input !== undefined) input.value = day;
    input?.dispatchEvent(new Event('change'));
  };
  set(from, '2026-02-25');
  set(to, '2026-02-01');
  await host.settled();
  expect(heading()).toBe('2026年2月25日至2026年3月8日');
  set(to, '2026-03-04');
  await host.settled();
  expect([heading(), table().length]).toEqual(['2026年2月25日至2026年3月4日', 4]);
});

test('what changes in the vault is seen, and the period outlives the layout', async () => {
  const host = await opened();
  await host.otherProgram.write('Plans/2026-W10.md', '- [x] 交报告\n');
  await host.otherProgram.write('Log/2026-03-02.md', '- 交了报告\n');
  await host.settled();
  await new Promise((resolve) => window.setTimeout(resolve, 150));
  await host.settled();
  expect([days()[0], table().at(-2)]).toEqual(['3月2日 星期一今天 | 没有计划 | 2026-03-02 | 交了报告', '3.2 – 3.8 1 1 0 0 0']);
  await host.user.click('上一周');
  const [leaf] = host.app.workspace.getLeavesOfType('research-logbook-plan-against-log');
  expect(leaf?.view.getState()).toMatchObject({ scope: 'week', start: '2026-02-23', end: '2026-03-01' });
  await leaf?.view.setState({ scope: 'month', start: '2026-02-01', end: '2026-02-28' }, { history: false });
  await host.settled();
  expect(heading()).toBe('2026年2月');
  await leaf?.view.setState({ scope: 'year', start: 3 }, { history: false });
  expect(heading()).toBe('2026年2月');
});

test('a vault without plans says so', async () => {
  await opened({});
  expect(document.querySelector('.research-logbook-against-figures')?.textContent).toBe('每周任务这段时间没有周计划。');
});
