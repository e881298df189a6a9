import fc from 'fast-check';
import { daysAway } from '../../../src/core/log/day-span';
import { ISO_WEEK } from '../../../src/core/log/week';
import { periodAway, periodOf, SCOPES, weeksOfPeriod } from '../../../src/core/plan/period';

test.each([
  ['week', '2026-03-04', '2026-03-02', '2026-03-08', '2026-02-23', '2026-03-01', ['2026-01-12', '2026-03-02', 8]],
  ['month', '2026-03-04', '2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28', ['2026-03-02', '2026-03-30', 5]],
  ['term', '2026-03-04', '2025-11-17', '2026-03-08', '2025-07-28', '2025-11-16', ['2025-11-17', '2026-03-02', 16]],
] as const)('a %s around %s', (scope, day, start, end, startBefore, endBefore, [first, last, count]) => {
  const period = periodOf(scope, day, ISO_WEEK);
  expect(period.days).toEqual({ start, end });
  expect(periodAway(period, -1).days).toEqual({ start: startBefore, end: endBefore });
  const weeks = weeksOfPeriod(period, ISO_WEEK);
  expect([weeks[0], weeks.at(-1), weeks.length]).toEqual([first, last, count]);
});

test('a term that is chosen has its first week and its last, and is followed by one as long', () => {
  const term = { scope: 'term' as const, days: { start: '2026-03-04', end: '2026-03-20' } };
  expect(weeksOfPeriod(term, ISO_WEEK)).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']);
  expect(periodAway(term, 1).days).toEqual({ start: '2026-03-25', end: '2026-04-10' });
});

test('whatever the week begins with, going there and back is where one was', () => {
  fc.assert(fc.property(fc.constantFrom(...SCOPES), fc.nat(20_000), fc.nat(6), fc.integer({ min: -20, max: 20 }), (scope, after, startsOn, count) => {
    const rules = { startsOn, firstContains: 4 };
    const day = daysAway('1990-01-01', after);
    const period = periodOf(scope, day, rules);
    expect(period.days.start <= day && day <= period.days.end).toBe(true);
    expect(periodAway(periodAway(period, count), -count)).toEqual(period);
    const weeks = weeksOfPeriod(period, rules);
    expect(weeks.every((week) => new Date(`${week}T12:00`).getDay() === startsOn)).toBe(true);
  }));
});
