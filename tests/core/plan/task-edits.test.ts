import { planTasks } from '../../../src/core/plan/plan-tasks';
import { dropTask, forwardTask, tickTask, untickTask } from '../../../src/core/plan/task-edits';
import type { PlanTask } from '../../../src/core/plan/plan-tasks';
import { applyEdits, sortEdits, type Edit } from '../../../src/core/text/edit';
import { scan } from '../../../src/core/text/scan';

const first = (text: string, edits: (task: PlanTask) => readonly Edit[]): string => {
  const [task] = planTasks(scan(text));
  return task === undefined ? text : applyEdits(text, sortEdits(edits(task)));
};

test.each([
  ['- [ ] a  \r\n- [ ] b', '- [x] a ✅ 2026-03-04  \r\n- [ ] b'],
  ['> - [/] a [due:: 2026-03-05] ^id', '> - [x] a [due:: 2026-03-05] [completion:: 2026-03-04] ^id'],
  ['- [ ] a ✅ 2026-03-01', '- [x] a ✅ 2026-03-01'],
])('%j is ticked', (text, ticked) => {
  expect(first(text, (task) => tickTask(task, '2026-03-04'))).toBe(ticked);
});

test('what is ticked or dropped can be opened again, byte for byte', () => {
  for (const text of ['- [ ] a 📅 2026-03-05 ^id\n  - b', '1. [ ] 读 [due:: 2026-03-05]']) {
    expect(first(first(text, (task) => tickTask(task, '2026-03-04')), untickTask)).toBe(text);
    expect(first(first(text, (task) => dropTask(task, '2026-03-04')), untickTask)).toBe(text);
  }
});

test('a task that has gone on says where', () => {
  expect(first('- [ ] a\n', (task) => forwardTask(task, '[[2026-W11]]'))).toBe('- [>] a → [[2026-W11]]\n');
});
