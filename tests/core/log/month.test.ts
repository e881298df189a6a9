import { ISO_WEEK } from '../../../src/core/log/week';
import { dayInMonth, monthAway, monthNamed, monthOf, weeksOfMonth } from '../../../src/core/log/month';

test('a day lies in its month', () => {
  expect(monthOf('2026-03-02')).toBe('2026-03');
});

test.each([
  ['2026-03', 1, '2026-04'],
  ['2025-12', 1, '2026-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-02', -12, '2025-02'],
  ['9999-12', 1, '9999-12'],
  ['1000-01', -1, '1000-01'],
])('%s and %i more months is %s', (month, count, expected) => {
  expect(monthAway(month, count)).toBe(expected);
});

test.each([
  ['2024-01-31', '2024-02', '2024-02-29'],
  ['2023-01-29', '2023-02', '2023-02-28'],
  ['2023-01-31', '2023-04', '2023-04-30'],
  ['2023-01-05', '2023-02', '2023-02-05'],
])('%s in %s is %s', (day, month, expected) => {
  expect(dayInMonth(day, month)).toBe(expected);
});

test('a month has a year of four digits and a number to twelve', () => {
  expect([monthNamed(2023, 5), monthNamed(2023, 13), monthNamed(2023, 0), monthNamed(23, 5)]).toEqual(['2023-05', undefined, undefined, undefined]);
});

test.each([
  ['2026-03', ISO_WEEK, '2026-02-23', '2026-04-05'],
  ['2026-03', { startsOn: 0, firstContains: 1 }, '2026-03-01', '2026-04-04'],
  ['2026-03', { startsOn: 6, firstContains: 1 }, '2026-02-28', '2026-04-03'],
  ['2021-02', ISO_WEEK, '2021-02-01', '2021-02-28'],
])('the weeks of %s, with the rules %j, go from %s to %s', (month, rules, start, end) => {
  expect(weeksOfMonth(month, rules)).toEqual({ start, end });
});
