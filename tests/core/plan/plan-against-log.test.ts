import { countsOf, monthlyOverviews, noCounts, overviewOf, planAgainstLog } from '../../../src/core/plan/plan-against-log';
import { evidenceFor } from '../../../src/core/plan/evidence';
import { loggedLines } from '../../../src/core/plan/log-lines';
import { unfinishedOf } from '../../../src/core/plan/carry-over';
import { readWeekPlan } from '../../../src/core/plan/read-week-plan';
import { scan } from '../../../src/core/text/scan';

const plan = readWeekPlan(`## 2023.5.22-2023.5.28

| | 2023.5.23 | 2023.5.28 |
|---|---|---|
| 早上 | 读 SchNet | |
| 晚上 | | 答辩准备 |

## 任务
- [ ] PPT制作 📅 2023-05-28
- [x] 教案
- [>] a
- [-] b
- [?] c
`, '2023-05-23');
const log = [
  ...loggedLines(scan('## 今日\n- 仔细阅读了SchNet\n\n```\ncode\n```\n'), 'Log/23.md', { start: '2023-05-23' }),
  ...loggedLines(scan('- 完成了毕业答辩\n- 完成了PPT制作\n'), 'Log/29.md', { start: '2023-05-28', end: '2023-05-29' }),
];

test('each day has what was planned beside what was done', () => {
  expect(planAgainstLog(plan, ['2023-05-23', '2023-05-24', '2023-05-28'], log).map(({ day, planned, tasks, logged }) =>
    [day, planned.map(({ slot, text }) => `${slot} ${text}`), tasks.map(({ told }) => told.words), logged.map(({ text }) => text)])).toEqual([
    ['2023-05-23', ['早上 读 SchNet'], [], ['仔细阅读了SchNet']],
    ['2023-05-24', [], [], []],
    ['2023-05-28', ['晚上 答辩准备'], ['PPT制作'], ['完成了毕业答辩', '完成了PPT制作']],
  ]);
});

test('the log tells that a task is done which nobody has ticked', () => {
  expect(unfinishedOf(plan).flatMap(({ told }) => evidenceFor(told.words, log)).map(({ line, says }) => [line.text, line.days.start, says])).toEqual([['完成了PPT制作', '2023-05-28', '完成']]);
});

test('weeks are counted, by month and by term', () => {
  const counts = countsOf(plan.tasks);
  expect(counts).toEqual({ planned: 5, done: 1, carried: 1, dropped: 1, open: 2 });
  const weeks = [{ firstDay: '2023-05-29', counts }, { firstDay: '2023-05-22', counts }, { firstDay: '2023-06-05', counts: noCounts }];
  expect(monthlyOverviews(weeks).map(({ month, weeks: own, total }) => [month, own.map(({ firstDay }) => firstDay), total.planned])).toEqual([
    ['2023-05', ['2023-05-22', '2023-05-29'], 10], ['2023-06', ['2023-06-05'], 0],
  ]);
  expect(overviewOf(weeks, { start: '2023-05-25', end: '2023-07-01' })).toMatchObject({ weeks: [{ firstDay: '2023-05-29' }, { firstDay: '2023-06-05' }], total: counts });
});
