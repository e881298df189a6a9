/** @jest-environment jsdom */
import { nothing } from '../../host/in-jest';
import { standStill } from '../log/log-app';
import { at, cell, conflicts, entry, isTyping, path, planApp, said, shown, week } from './plan-app';

beforeEach(standStill);
afterEach(() => jest.useRealTimers());

test('the plan is a grid of days and slots, and goes with the plugin', async () => {
  const { host } = await planApp();
  expect([...document.querySelectorAll('.research-logbook-plan-grid [role="columnheader"]')].map((header) => header.textContent)).toEqual([
    'Part of the day', 'Sun 1 Mar', 'Mon 2 Mar Today', 'Tue 3 Mar', 'Wed 4 Mar', 'Thu 5 Mar', 'Fri 6 Mar', 'Sat 7 Mar',
  ]);
  expect([...document.querySelectorAll('[role="rowheader"]')].map((header) => header.textContent)).toEqual(['早上', '下午', '晚上', 'Tasks']);
  expect([shown(0, 1), shown(0, 2), shown(1, 0), shown(2, 1), shown(3, 3)]).toEqual(['看论文\n+ 写 笔记', 'run #md', 'sleep', '开会', '交报告 due']);
  expect([at(), document.querySelectorAll('.research-logbook-plan-grid [tabindex="0"]').length]).toEqual(['0 1', 1]);
  expect(entry().getAttribute('aria-label')).toBe('Monday 2 March, 早上: 看论文\n+ 写 [[DeepMD|笔记]]');
  expect(host.problems()).toEqual([]);
  expect(await host.disable('research-logbook')).toEqual(nothing);
  expect(document.querySelectorAll('.research-logbook-plan-grid')).toHaveLength(0);
});

test('typing takes the place of what is in a cell, and changes no byte outside of it', async () => {
  const { host: { user, problems }, note } = await planApp();
  await user.press('ArrowDown');
  await user.type('实验');
  expect(isTyping()).toBe(true);
  await user.press('Enter');
  expect([at(), isTyping(), shown(1, 1)]).toEqual(['2 1', false, '实验']);
  expect(await note()).toBe(week.replace('| 下午 | sleep |  |', '| 下午 | sleep | 实验 |'));
  await user.press('F2');
  await user.type('，讨论');
  await user.press('Tab');
  expect([at(), await note()]).toEqual(['2 2', week.replace('| 下午 | sleep |  |', '| 下午 | sleep | 实验 |').replace('| 开会|', '| 开会，讨论|')]);
  expect(problems()).toEqual([]);
});

test('Esc leaves a cell as it was', async () => {
  const { host: { user }, note } = await planApp();
  await user.type('x');
  await user.press('Escape');
  expect([isTyping(), shown(0, 1), at(), await note()]).toEqual([false, '看论文\n+ 写 笔记', '0 1', week]);
});
