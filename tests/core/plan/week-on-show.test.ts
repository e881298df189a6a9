import { cellAtPlace } from '../../../src/core/plan/week-grid';
import { weekOnShow } from '../../../src/core/plan/week-on-show';

const table = '| | 3/2 | 3/3 | 备注 |\n|---|---|---|---|\n| 早 | a | b | c |\n| 早 | d |\n';

test('the grid has the days of the week in their order, and what the table has beside them', () => {
  const { grid, days } = weekOnShow(table, '2026-03-02', '2026-03-04');
  expect(days).toEqual(['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08']);
  expect(grid?.columns.map(({ key }) => key)).toEqual([...days, '~备注']);
  expect(grid?.rows.map(({ key, label }) => [key, label])).toEqual([['早', '早'], ['早\n1', '早']]);
  expect(grid?.cells.map((cells) => cells.map((cell) => cell?.text))).toEqual([
    ['a', 'b', undefined, undefined, undefined, undefined, undefined, 'c'], ['d', '', undefined, undefined, undefined, undefined, undefined, ''],
  ]);
});

test('a cell is found by what it is for, whichever way round the table is', () => {
  const { grid } = weekOnShow('| 日期 | 早 | 晚 |\n|---|---|---|\n| 3/3 | a | b |\n| 3/2 | c | d |\n', '2026-03-02', '2026-03-02');
  expect(grid === undefined ? undefined : cellAtPlace(grid, { column: '2026-03-02', row: '晚' })?.text).toBe('d');
  expect(grid === undefined ? undefined : cellAtPlace(grid, { column: '2026-03-02', row: '夜' })).toBeUndefined();
});

test('the plan of Monday to Sunday is that of a week which begins on Sunday, but that of another week is not', () => {
  const plan = '## 2026.3.2-2026.3.8\n\n| | 3/2 | 3/3 | 3/4 | 3/5 | 3/6 | 3/7 | 3/8 |\n|---|---|---|---|---|---|---|---|\n| 早 | | | | | | | |\n\n- [ ] task\n';
  expect(weekOnShow(plan, '2026-03-01', '2026-03-01').days.at(-1)).toBe('2026-03-08');
  const other = weekOnShow(plan, '2026-03-15', '2026-03-16');
  expect([other.grid, other.tasks, other.days[0]]).toEqual([undefined, [], '2026-03-15']);
});
