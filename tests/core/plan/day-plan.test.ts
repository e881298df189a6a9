import { dayPlan, planLine } from '../../../src/core/plan/day-plan';
import { scan } from '../../../src/core/text/scan';

const lines = (text: string, day: string): string[] => dayPlan(scan(text), day).map(planLine);

const week = `---
type: week-plan
---
## 2026.3.16-2026.3.22

| 时段 | 2026.3.16 | 2026.3.17 | 2026.3.18 |
|---|---|---|---|
| | 周一 | 周二 | 周三 |
| 早上 | 截断扫描 | 助教：批作业 | 读 [[Transformer]] |
| 下午 | 看 4 Å 的 [[径向分布函数\\|g(r)]]<br/>+ 为什么第二峰没了 | ~~不去了~~ | |
| **晚上** | | 组会准备 | 读书会 |
`;

test.each([
  ['2026-03-16', ['早上：截断扫描', '下午：看 4 Å 的 [[径向分布函数|g(r)]]；为什么第二峰没了']],
  ['2026-03-17', ['早上：助教：批作业', '晚上：组会准备']],
  ['2026-03-18', ['早上：读 [[Transformer]]', '晚上：读书会']],
  ['2026-03-19', []],
  ['2026-03-23', []],
])('the table of a week has for %s', (day, parts) => {
  expect(lines(week, day)).toEqual(parts);
});

test.each([
  ['weekdays alone', '| | Mon | Tue |\n|---|---|---|\n| Morning | read | write<br>run |\n', ['Morning: write; run']],
  ['days as rows', '| Day | Morning | Evening |\n|---|---|---|\n| 3/2 | a | b |\n| 3/3 | c | d |\n', ['Morning: c', 'Evening: d']],
  ['no slots', '| Mon | Tue |\n|---|---|\n| a | b |\n| c | d |\n', ['b', 'd']],
  ['weekdays below dates that say another week', '| | 2026.3.9 | 2026.3.10 |\n|---|---|---|\n| | 周一 | 周二 |\n| 早上 | a | b |\n', []],
  ['the second table is that of the week', '| | 2026.2.24 |\n|---|---|\n| x | a |\n\n| | 2026.3.3 |\n|---|---|\n| 早上 | b |\n', ['早上：b']],
  ['a short row', '| | Mon | Tue |\n|---|---|---|\n| Morning |\n| Evening | a | b |\n', ['Evening: b']],
  ['headings and lists', '## Mon\n- a\n## Tue\n- b ^id\n  - more\n- [x] done\n### Evening\n- [ ] c\n## Wed\n- d\n', ['b', 'Evening: c']],
  ['dates as headings', '# 3/2\n- a\n# 3/3 周二\n- b\n# 周二\n- c\n', ['b']],
  ['what is withheld', '> [!private]\n> | Tue |\n> |---|\n> | a |\n\n%%\n## Tue\n- b\n%%\n\n## Tue\n> [!private]\n> - c\n\n- d\n', ['d']],
  ['no day at all', '| a | b |\n|---|---|\n| c | d |\n\n# Tasks\n- e\n', []],
  ['code', '```\n| Tue |\n|---|\n| a |\n```\n', []],
  ['nothing', '', []],
])('for Tuesday, 3 March, from a plan of %s', (_, text, parts) => {
  expect(lines(text, '2026-03-03')).toEqual(parts);
});
