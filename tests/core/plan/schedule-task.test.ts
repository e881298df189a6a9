import { planTasks } from '../../../src/core/plan/plan-tasks';
import { placeOfTask, scheduleTask, taskAt } from '../../../src/core/plan/schedule-task';
import { applyEdits } from '../../../src/core/text/edit';
import { scan } from '../../../src/core/text/scan';

test.each([
  ['- [ ] 读文献', '- [ ] 读文献 ⏳ 2026-03-06'],
  ['- [ ] a ⏳ 2026-03-01 ^id', '- [ ] a ⏳ 2026-03-06 ^id'],
  ['- [ ] a 📅 2026-03-09 ^id', '- [ ] a 📅 2026-03-09 ⏳ 2026-03-06 ^id'],
  ['- [ ] a [due:: 2026-03-09]', '- [ ] a [due:: 2026-03-09] [scheduled:: 2026-03-06]'],
  ['- [ ] a [scheduled::  2026-03-01 ] b', '- [ ] a [scheduled::  2026-03-06 ] b'],
  ['- [ ] a ⏳ 2026-03-06', '- [ ] a ⏳ 2026-03-06'],
])('%s becomes %s', (before, after) => {
  const [task] = planTasks(scan(before));
  expect(task === undefined ? '' : applyEdits(before, scheduleTask(task, '2026-03-06'))).toBe(after);
});

test('one of two tasks that say the same is found again', () => {
  const tasks = planTasks(scan('- [ ] same\n- [x] other\n- [ ] same\n'));
  const places = tasks.map((task) => placeOfTask(task, tasks));
  expect(places.map((place) => tasks.findIndex((task) => task === taskAt(tasks, place)))).toEqual([0, 1, 2]);
  expect(taskAt(tasks, { written: 'gone', nth: 0 })).toBeUndefined();
});
