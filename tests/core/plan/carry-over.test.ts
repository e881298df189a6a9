import { addTasks } from '../../../src/core/plan/new-week';
import { carryOver, unfinishedOf } from '../../../src/core/plan/carry-over';
import { readWeekPlan } from '../../../src/core/plan/read-week-plan';
import { applyEdits } from '../../../src/core/text/edit';

const week = `## 2023.5.22-2023.5.28

## 任务
- [ ] PPT制作 📅 2023-05-28
    - [ ] 图
    - [x] 提纲
    - 导师的意见
- [x] 教案
    - [ ] 附件
- [ ] 助教 ↻1 ^id
- [ ] 看论文
- [>] 旧的
`;
const options = { day: '2023-05-29', link: '[[2023-W22]]' };

test('what a week has left open is reviewed, nested tasks with what holds them', () => {
  expect(unfinishedOf(readWeekPlan(week, '2023-05-24')).map(({ told }) => told.words)).toEqual(['PPT制作', '附件', '助教', '看论文']);
});

test('tasks are kept, done or dropped, and all of it can be undone', () => {
  const plan = readWeekPlan(week, '2023-05-24');
  const [slides, , teaching, reading] = unfinishedOf(plan);
  if (slides === undefined || teaching === undefined || reading === undefined) throw new Error('no tasks');
  const carried = carryOver(plan, [{ task: slides, decision: 'keep' }, { task: teaching, decision: 'keep' }, { task: reading, decision: 'drop' }], options);
  const after = applyEdits(week, carried.edits);
  expect(after).toBe(week
    .replace('- [ ] PPT制作 📅 2023-05-28', '- [>] PPT制作 📅 2023-05-28 → [[2023-W22]]')
    .replace('- [ ] 图', '- [>] 图')
    .replace('- [ ] 助教 ↻1 ^id', '- [>] 助教 ↻1 → [[2023-W22]] ^id')
    .replace('- [ ] 看论文', '- [-] 看论文 ❌ 2023-05-29'));
  expect(carried.lines).toEqual(['- [ ] PPT制作 ↻1 📅 2023-05-28', '    - [ ] 图', '    - [x] 提纲', '    - 导师的意见', '- [ ] 助教 ↻2']);
  expect(applyEdits(after, carried.inverse)).toBe(week);
});

test('a task that is done is ticked with the day', () => {
  const plan = readWeekPlan(week, '2023-05-24');
  const [task] = unfinishedOf(plan);
  if (task === undefined) throw new Error('no task');
  expect(applyEdits(week, carryOver(plan, [{ task, decision: 'done' }], options).edits)).toContain('- [x] PPT制作 📅 2023-05-28 ✅ 2023-05-29\n    - [ ] 图');
});

test('a nested task and one in a quote lose the indentation that they no longer need', () => {
  const text = '> - [x] a\n>     - [ ] b\n>         - c\n';
  const plan = readWeekPlan(text, '2023-05-24');
  const [task] = unfinishedOf(plan);
  if (task === undefined) throw new Error('no task');
  expect(carryOver(plan, [{ task, decision: 'keep' }], options).lines).toEqual(['- [ ] b ↻1', '    - c']);
});

test.each([
  ['## 任务\n- [x] a\n    - b\n\n## Else\n', '## 任务\n- [x] a\n    - b\n- [ ] n\n\n## Else\n'],
  ['# Tasks\n\n## Else\nx\n', '# Tasks\n\n- [ ] n\n\n## Else\nx\n'],
  ['text', 'text\n\n## 任务\n\n- [ ] n\n'],
  ['', '## 任务\n\n- [ ] n\n'],
  ['a\r\n- [ ] b\r\n', 'a\r\n- [ ] b\r\n- [ ] n\r\n'],
  ['- [ ] b  \n', '- [ ] b  \n- [ ] n\n'],
  ['## Tasks\n\n- [ ] \n', '## Tasks\n\n- [ ] n\n- [ ] \n'],
  ['## Tasks\n- [x] a\n- [ ]\n', '## Tasks\n- [x] a\n- [ ] n\n- [ ]\n'],
])('lines are added below the tasks of %j', (text, added) => {
  const edit = addTasks(readWeekPlan(text, '2023-05-24'), ['- [ ] n'], 'zh');
  expect(edit === undefined ? text : applyEdits(text, [edit])).toBe(added);
});

test('a task that the log says is done is ticked with the day that it says', () => {
  const plan = readWeekPlan(week, '2023-05-24');
  const [task] = unfinishedOf(plan);
  if (task === undefined) throw new Error('no task');
  expect(applyEdits(week, carryOver(plan, [{ task, decision: 'done', day: '2023-05-27' }], options).edits)).toContain('- [x] PPT制作 📅 2023-05-28 ✅ 2023-05-27\n');
});

test('what a reader may not see stays so where it is carried to', () => {
  const text = '- [ ] a\n    - [ ] b\n\n> [!private]\n> - [ ] c\n>     - d\n\n- [ ] e %% f %%\n';
  const plan = readWeekPlan(text, '2023-05-24');
  const keep = unfinishedOf(plan).map((task) => ({ task, decision: 'keep' as const }));
  expect(carryOver(plan, keep, options).lines).toEqual(['- [ ] a ↻1', '    - [ ] b', '- [ ] e %% f %% ↻1', '', '> [!private]', '> - [ ] c ↻1', '>     - d']);
  expect(carryOver(plan, keep.slice(0, 1), { ...options, isHeldBack: true }).lines).toEqual(['> [!private]', '> - [ ] a ↻1', '>     - [ ] b']);
});

test('a callout does not stick to the tasks above it', () => {
  const edit = addTasks(readWeekPlan('- [x] a\n', '2023-05-24'), ['> [!private]', '> - [ ] n'], 'zh');
  expect(edit?.text).toBe('\n\n> [!private]\n> - [ ] n');
});
