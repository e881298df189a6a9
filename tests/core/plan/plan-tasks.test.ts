import { overdueTasks, planTasks, tasksOfDay, unplannedTasks } from '../../../src/core/plan/plan-tasks';
import { scan } from '../../../src/core/text/scan';

const tasks = planTasks(scan('- [ ] a 📅 2026-03-02\n    - [x] b ⏳ 2026-03-03\n    - plain\n        - [/] c\n\n## 任务\n1. [>] d\n2. [?] e [due:: 2026-03-03]\n- [ ] ❓ why\n- [ ] \n%%\n- [ ] hidden\n%%\n'));
const words = (found: typeof tasks): string[] => found.map(({ told }) => told.words);

test('tasks are read with their state, their heading, and the task that holds them', () => {
  expect(tasks.map(({ told, state, parent, heading }) => [told.words, state, parent, heading])).toEqual([
    ['a', 'open', undefined, ''], ['b', 'done', 0, ''], ['c', 'open', 0, ''], ['d', 'moved', undefined, '任务'], ['e', 'other', undefined, '任务'],
  ]);
});

test('due and scheduled days put tasks in a day', () => {
  expect(words(tasksOfDay(tasks, '2026-03-03'))).toEqual(['b', 'e']);
  expect(words(overdueTasks(tasks, '2026-03-03'))).toEqual(['a']);
  expect(words(overdueTasks(tasks, '2026-03-02'))).toEqual([]);
  expect(words(unplannedTasks(tasks))).toEqual(['c']);
});
