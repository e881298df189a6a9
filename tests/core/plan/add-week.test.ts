import { dateNamesFor } from '../../../src/core/i18n/date-names';
import { addWeek } from '../../../src/core/plan/add-week';
import { readWeekPlan } from '../../../src/core/plan/read-week-plan';
import { defaultSlots } from '../../../src/core/template/week-template';
import { applyEdits } from '../../../src/core/text/edit';

const added = (text: string, firstDay: string, filled?: string): string | undefined => {
  const edit = addWeek(text, { firstDay, filled, language: 'zh', names: dateNamesFor('zh'), slots: defaultSlots.zh });
  return edit === undefined ? undefined : applyEdits(text, [edit]);
};

const reference = `# 每周计划

## 2023.5.22-2023.5.28计划及任务

### 计划表

| | 2023.5.22 | 2023.5.23 | 备注 |
|:--:|:--:|:--:|---|
| | 周一 | 周二 | |
| 早上 | 助教<br/>+ 看[[SchNet\\|那篇]] | | x |
| 晚上 | 换电 | 读

### 任务
- [x] 教案
- [ ] PPT制作

### 总结
写完了。
`;

test('a new week takes the form of the one next to it, and stands before it', () => {
  const text = added(reference, '2023-05-29');
  expect(text).toBe(reference.replace('## 2023', `## 2023.5.29-2023.6.4计划及任务

### 计划表

| | 2023.5.29 | 2023.5.30 | 备注 |
|:--:|:--:|:--:|---|
| | 周一 | 周二 | |
| 早上 |  | |  |
| 晚上 |  | 

### 任务

- [ ]${' '}

### 总结

## 2023`));
  const plan = readWeekPlan(text ?? '', '2023-05-31');
  expect([plan.days, plan.table?.days.map(({ day }) => day), plan.table?.cells.every((cell) => cell.text === '')]).toEqual([{ start: '2023-05-29', end: '2023-06-04' }, ['2023-05-29', '2023-05-30'], true]);
});

test.each([
  ['newest first', '## 5.29-6.4\n- [ ] b\n\n## 5.22-5.28\n- [ ] a\n', '2023-06-05', '## 6.5-6.11\n\n- [ ] \n\n## 5.29-6.4\n- [ ] b\n\n## 5.22-5.28\n- [ ] a\n'],
  ['oldest first', '## 5.22-5.28\n- [ ] a\n\n## 5.29-6.4\n- [ ] b', '2023-06-05', '## 5.22-5.28\n- [ ] a\n\n## 5.29-6.4\n- [ ] b\n\n## 6.5-6.11\n\n- [ ] \n'],
  ['newest first, with one left out', '## 5.29-6.4\n- [ ] b\n\n## 5.15-5.21\n- [ ] a\n\n# Notes\nx\n', '2023-05-22', '## 5.29-6.4\n- [ ] b\n\n## 5.22-5.28\n\n- [ ] \n\n## 5.15-5.21\n- [ ] a\n\n# Notes\nx\n'],
  ['newest first, the oldest of all', '## 5.29-6.4\n- [ ] b\n\n## 5.22-5.28\n- [ ] a\n\n# Notes\nx\n', '2023-05-15', '## 5.29-6.4\n- [ ] b\n\n## 5.22-5.28\n- [ ] a\n\n## 5.15-5.21\n\n- [ ] \n\n# Notes\nx\n'],
  ['Windows line ends', '## 5.22-5.28\r\n- [ ] a\r\n', '2023-05-29', '## 5.29-6.4\r\n\r\n- [ ] \r\n\r\n## 5.22-5.28\r\n- [ ] a\r\n'],
])('weeks in an order of the user: %s', (_, text, firstDay, expected) => {
  expect(added(text, firstDay)).toBe(expected);
});

test('a week that is there is not added again, and a note without weeks gets none', () => {
  expect(added(reference, '2023-05-22')).toBeUndefined();
  expect(added('# Notes\n', '2023-05-29')).toBeUndefined();
});

test("the user's own template decides, without its properties, below a heading that says the week", () => {
  expect(added('## 5.22-5.28\n- [ ] a\n', '2023-05-29', '---\ntype: week-plan\n---\n\n### 本周目标\n')).toBe('## 5.29-6.4\n\n### 本周目标\n\n## 5.22-5.28\n- [ ] a\n');
  expect(added('## 5.22-5.28\n', '2023-05-29', '## 2023.5.29-6.4\nx\n')).toBe('## 2023.5.29-6.4\nx\n\n## 5.22-5.28\n');
});

test('days that are rows, and a table that cannot be copied', () => {
  expect(added('## 5.22-5.28\n\n| 日期 | 早上 |\n|-|-|\n| [[2023-05-22\\|周一]] | a |\n', '2023-05-29')).toContain('| 日期 | 早上 |\n|-|-|\n| [[2023-05-29\\|周一]] |  |\n');
  const made = added('## 5.22-5.28\n\n> | | 5.22 |\n> |-|-|\n> | 上午 | a |\n', '2023-05-29');
  expect(readWeekPlan(made ?? '', '2023-05-29').table?.slots.map(({ label }) => label)).toEqual(['上午']);
});
