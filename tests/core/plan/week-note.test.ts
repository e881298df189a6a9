import { isWeekPlan, weekDays } from '../../../src/core/plan/week-note';

test('a week plan says so, or lies in the folder of plans and says nothing else', () => {
  const is = (path: string, type?: string): boolean => isWeekPlan({ path, values: type === undefined ? {} : { type } }, 'Plans');
  expect([is('x.md', 'week-plan'), is('Plans/2026/W1.md'), is('Plans/x.md', 'project'), is('Plans/README.md'), is('Plans/x.canvas'), is('x.md')]).toEqual([true, true, false, false, false, false]);
});

test.each([
  ['its properties', 'Plans/x.md', { date: '2026-03-16', end: '2026-03-22' }, ['2026.5.18-2026.5.24'], { start: '2026-03-16', end: '2026-03-22' }],
  ['a property for its first day', 'Plans/x.md', { date: '2026/3/16' }, [], { start: '2026-03-16', end: '2026-03-22' }],
  ['a heading', 'Plans/2026-W12.md', {}, ['Plan', '周计划 2023.5.22-2023.5.28计划及任务'], { start: '2023-05-22', end: '2023-05-28' }],
  ['its name, the last week of a year', 'Plans/2026-W53.md', {}, ['5.22-5.28', '2026.3.2'], { start: '2026-12-28', end: '2027-01-03' }],
  ['its name, the first week of a year', 'Plans/2026W01.md', { date: 'soon' }, [], { start: '2025-12-29', end: '2026-01-04' }],
  ['nothing', 'Plans/2026-W60.md', {}, ['5.22-5.28'], undefined],
])('the days of a week come from %s', (_, path, values, headings, days) => {
  expect(weekDays({ path, values }, headings)).toEqual(days);
});
