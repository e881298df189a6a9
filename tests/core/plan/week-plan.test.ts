import { dateNamesFor } from '../../../src/core/i18n/date-names';
import { weekPlanPath, WEEK_FORMAT } from '../../../src/core/plan/week-plan';

test.each([
  ['zh', new Date(2025, 11, 29), 'Plans/2026-W01.md'],
  ['zh', new Date(2020, 11, 28), 'Plans/2020-W53.md'],
  ['en', new Date(2026, 2, 1), 'Plans/2026-W10.md'],
] as const)('a plan is named by the weeks of the language: %s, %s, %s', (language, day, path) => {
  expect(weekPlanPath(day, 'Plans', WEEK_FORMAT, dateNamesFor(language))).toBe(path);
});

test('a plan may be named otherwise, and lie in no folder', () => {
  expect(weekPlanPath(new Date(2026, 2, 2), '', 'YYYY/[周] w', dateNamesFor('zh'))).toBe('2026/周 10.md');
});
