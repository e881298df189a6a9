import { openTasks } from '../../../src/core/plan/open-tasks';
import { scan } from '../../../src/core/text/scan';

const tasks = (text: string): string[] => openTasks(scan(text), '2026-03-03').map((task) => `${task.heading}|${task.text}`);

test.each([
  ['- [ ] a\n- [x] b\n- [-] c\n- [>] d\n- [/] e\n- f', ['|a', '|e']],
  ['## 任务\n- [ ] a ^id\n    - [ ] b\n', ['任务|a', '任务|b']],
  ['- [ ] ❓ why\n- [ ] \n- [?] x', []],
  ['## Mon\n- [ ] a\n## Tue\n- [ ] b\n## Wed\n- [ ] c\n## Tasks\n- [ ] d', ['Mon|a', 'Tasks|d']],
  ['%%\n- [ ] a\n%%\n\n> [!private]\n> - [ ] b\n\n> [!todo]\n> - [ ] c\n\n```\n- [ ] d\n```', ['|c']],
])('in %j', (text, found) => {
  expect(tasks(text)).toEqual(found);
});
