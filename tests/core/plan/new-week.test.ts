import { dateNamesFor } from '../../../src/core/i18n/date-names';
import { headingStyleFor } from '../../../src/core/log/heading-style';
import { newWeekPlan, type NewWeek } from '../../../src/core/plan/new-week';
import { readWeekPlan } from '../../../src/core/plan/read-week-plan';
import { defaultSlots, weekTemplate } from '../../../src/core/template/week-template';

const week = (language: 'en' | 'zh', more: Partial<NewWeek> = {}): string => newWeekPlan({
  firstDay: '2023-05-29', template: weekTemplate(language), title: '2023-W22', language, names: dateNamesFor(language),
  style: headingStyleFor(language), dayFormat: 'YYYY-MM-DD', slots: defaultSlots[language], tasks: [], ...more,
});

test('a new week has its days, its slots and what is carried over', () => {
  expect(week('zh', { tasks: ['- [ ] PPT制作 ↻1', '    - [ ] 图 {{date}}'] })).toBe(`---
type: week-plan
date: 2023-05-29
end: 2023-06-04
---
## 2023.5.29-6.4

|  | 2023.5.29 | 2023.5.30 | 2023.5.31 | 2023.6.1 | 2023.6.2 | 2023.6.3 | 2023.6.4 |
|---|---|---|---|---|---|---|---|
|  | 周一 | 周二 | 周三 | 周四 | 周五 | 周六 | 周日 |
| 早上 |  |  |  |  |  |  |  |
| 下午 |  |  |  |  |  |  |  |
| 晚上 |  |  |  |  |  |  |  |

## 任务

- [ ] PPT制作 ↻1
    - [ ] 图 {{date}}
`);
});

test.each(['en', 'zh'] as const)('a new week in %s reads back as that week', (language) => {
  const plan = readWeekPlan(week(language), '2023-06-01');
  expect(plan.days).toEqual({ start: '2023-05-29', end: '2023-06-04' });
  expect(plan.table?.days.map(({ day }) => day)).toEqual(['2023-05-29', '2023-05-30', '2023-05-31', '2023-06-01', '2023-06-02', '2023-06-03', '2023-06-04']);
  expect(plan.table?.slots.map(({ label }) => label)).toEqual(defaultSlots[language]);
  expect(plan.table?.cells).toHaveLength(21);
});

test("the user's own template decides, line ends and all", () => {
  const text = week('en', { template: '# {{title}}\r\n{{table}}\r\n{{monday:MMM D}} {{other}}\r\n', slots: ['All | day'], tasks: [] });
  expect(text).toContain('\r\n| All \\| day |  |');
  expect(text).toMatch(/^# 2023-W22\r\n\|[^]*\r\nMay 29 \{\{other\}\}\r\n$/);
});
