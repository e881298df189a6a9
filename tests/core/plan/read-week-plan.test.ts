import { readWeekPlan, readWeekPlans, weekOfHeading } from '../../../src/core/plan/read-week-plan';

const cells = (text: string, near: string): string[] =>
  (readWeekPlan(text, near).table?.cells ?? []).map(({ day, slot, text: own }) => `${day ?? '?'} ${slot}: ${own.replace(/\n/g, ' / ')}`);

const reference = `## 2023.5.22-2023.5.28计划及任务

### 计划表

| | 2023.5.22 | 2023.5.23 |
|:--:|:--:|:--:|
| | 周一 | 周二 |
| 早上 | 助教<br/>+ 看[[SchNet\\|那篇]] | |
| 下午 | \`a\\|b\` | 换电 <br> 读<BR /> 写 |

### 任务
- [ ] PPT制作
    - [x] 图
- [x] 教案 ✅ 2023-05-22
`;

test('a week is read with its days, cells, lines and tasks', () => {
  const plan = readWeekPlan(reference, '2023-05-23');
  expect(plan.days).toEqual({ start: '2023-05-22', end: '2023-05-28' });
  expect(cells(reference, '2023-05-23')).toEqual([
    '2023-05-22 早上: 助教 / + 看[[SchNet|那篇]]', '2023-05-23 早上: ', '2023-05-22 下午: `a|b`', '2023-05-23 下午: 换电 / 读 / 写',
  ]);
  expect(plan.tasks.map(({ written, state, parent }) => [written, state, parent])).toEqual([
    ['PPT制作', 'open', undefined], ['图', 'done', 0], ['教案 ✅ 2023-05-22', 'done', undefined],
  ]);
  const lines = plan.table?.cells[3]?.lines ?? [];
  expect(lines.map(({ start, end }) => reference.slice(start, end))).toEqual(['换电', '读', '写']);
});

test.each([
  ['days as rows', '| Day | Morning | Evening |\n|---|---|---|\n| Mon | a | b |\n| Tue | c | d |\n', ['2026-03-02 Morning: a', '2026-03-02 Evening: b', '2026-03-03 Morning: c', '2026-03-03 Evening: d']],
  ['a corner that says 日', '| 日 | 早上 |\n|-|-|\n| 日 | a |\n', ['2026-03-08 早上: a']],
  ['no slots', '| Mon | Tue |\n|-|-|\n| a | b |\n', ['2026-03-02 : a', '2026-03-03 : b']],
  ['no row of weekdays, and missing days', '| | 2026.3.2 | 2026.3.5 |\n|-|-|-|\n| 早上 | a | b |\n', ['2026-03-02 早上: a', '2026-03-05 早上: b']],
  ['columns that are no days', '| | Mon | Notes |\n|-|-|-|\n| x | a | b |\n', ['2026-03-02 x: a', '? x: b']],
  ['ragged rows', '| | Mon | Tue |\n|-|-|-|\n| x |\n| y | a | b | c |\n', ['2026-03-02 x: ', '2026-03-03 x: ', '2026-03-02 y: a', '2026-03-03 y: b', '? y: c']],
  ['Windows line ends and no outer bars', 'at | Mon | Tue\r\n-|-|-\r\nx | a | b\r\n', ['2026-03-02 x: a', '2026-03-03 x: b']],
  ['another table before it', '| a | b |\n|-|-|\n| c | d |\n\nprose\n\n  | | Mon |\n  |-|-|\n  | x | a |\n', ['2026-03-02 x: a']],
  ['a quote', '> | | Mon |\n> |-|-|\n> | x | a |\n', ['2026-03-02 x: a']],
  ['nothing', '', []],
])('a table with %s', (_, text, expected) => {
  expect(cells(text, '2026-03-03')).toEqual(expected);
});

test('a note of several weeks has each of them apart', () => {
  const week = (days: string, cell: string): string => `## ${days}\n\n| | 周一 |\n|-|-|\n| 早上 | ${cell} |\n\n## 任务\n- [ ] ${cell}\n\n`;
  const text = week('2023.5.29-6.4', 'b') + week('2023.5.22-5.28', 'a');
  const seen = readWeekPlans(text, '2023-05-30').map(({ table, tasks }) => [table?.cells[0]?.day, table?.cells[0]?.text, tasks.map(({ written }) => written)]);
  expect(seen).toEqual([['2023-05-29', 'b', ['b']], ['2023-05-22', 'a', ['a']]]);
  expect(readWeekPlan(text, '2023-05-24').tasks.map(({ written }) => written)).toEqual(['a']);
});

test.each([
  ['12.29-1.4', '2026-01-02', '2025-12-29', '2026-01-04'],
  ['12.29-1.4', '2025-12-30', '2025-12-29', '2026-01-04'],
  ['1.5-1.11 计划', '2025-12-30', '2026-01-05', '2026-01-11'],
  ['周计划 2023.5.22-5.28', '2026-01-02', '2023-05-22', '2023-05-28'],
])('a week without a year is the nearest: %s near %s', (heading, near, start, end) => {
  expect(weekOfHeading(heading, near)).toEqual({ start, end });
});
