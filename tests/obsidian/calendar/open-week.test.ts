/** @jest-environment jsdom */
import { activePath, addOtherPlugin, notePaths, standStill } from '../log/log-app';
import { focused, openCalendar, until } from './calendar-app';

beforeEach(standStill);
afterEach(() => jest.useRealTimers());

const week = (day: string): HTMLElement => document.querySelector<HTMLElement>(`[data-week="${day}"]`)!;

test('the number of a week opens its plan', async () => {
  const { host } = await openCalendar({ files: { 'Plans/2026-W10.md': '# Plan' } });
  await until(() => week('2026-03-01').getAttribute('aria-label') === 'Week 10, 1 March 2026 to 7 March 2026, open the plan');
  week('2026-03-01').click();
  await host.settled();
  expect(activePath(host)).toBe('Plans/2026-W10.md');
});

test('a plan that is not there is offered, by keyboard too, and made when the user agrees', async () => {
  const { host } = await openCalendar();
  week('2026-03-01').focus();
  await host.user.press('ArrowDown');
  expect(focused()).toBe('2026-03-08');
  await host.user.press('ArrowUp');
  await host.user.press('Enter');
  expect(host.user.modals()[0]?.textContent).toContain('It is made as "Plans/2026-W10.md".');
  await host.user.click('Create');
  await until(() => activePath(host) === 'Plans/2026-W10.md');
  expect(await host.otherProgram.read('Plans/2026-W10.md')).toContain('## 2026-03-01 – 2026-03-07\n\n|  | 2026-03-01 |');
  await until(() => week('2026-03-01').getAttribute('aria-label')?.endsWith('open the plan') === true);
  expect(host.problems()).toEqual([]);
});

test('where Periodic Notes has plans, they are found by its names', async () => {
  const { host } = await openCalendar({ files: { 'Weeks/2026 week 10.md': '' } });
  await addOtherPlugin(host, 'periodic-notes', { weekly: { enabled: true, folder: 'Weeks', format: 'gggg [week] w', template: '' } });
  week('2026-03-01').click();
  await host.settled();
  expect(activePath(host)).toBe('Weeks/2026 week 10.md');
  week('2026-03-08').click();
  await host.user.click('Create');
  await until(() => notePaths(host).length === 2);
  expect(notePaths(host)).toContain('Plans/2026 week 11.md');
});
