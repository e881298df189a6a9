import { toldDay } from '../../../src/core/plan/told-day';

// 4 March 2026 is a Wednesday.
test.each([
  ['2026.3.2', '2026-03-02', 'date'],
  ['2026-03-02 周一', '2026-03-02', 'date'],
  ['周一（3/2）', '2026-03-02', 'date'],
  ['**3月2日**', '2026-03-02', 'date'],
  ['2号', '2026-03-02', 'date'],
  ['Mon, Mar 2', '2026-03-02', 'date'],
  ['[[2026-03-02|周一]]', '2026-03-02', 'weekday'],
  ['[[2026-03-02]]', '2026-03-02', 'date'],
  ['12/31', '2025-12-31', 'date'],
  ['周一', '2026-03-02', 'weekday'],
  ['星期天', '2026-03-08', 'weekday'],
  ['礼拜三', '2026-03-04', 'weekday'],
  ['日', '2026-03-08', 'weekday'],
  ['Thursday', '2026-03-05', 'weekday'],
  ['Tue.', '2026-03-03', 'weekday'],
])('%j tells %s, by its %s', (written, day, by) => {
  expect(toldDay(written, '2026-03-04')).toEqual({ day, by });
});

test.each(['早上', '', '2026.3.2-3.8', '计划表', 'Money', '一周计划', '3', '2026-02-30'])('%j tells no day', (written) => {
  expect(toldDay(written, '2026-03-04')).toBeUndefined();
});
