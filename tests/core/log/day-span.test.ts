import { calendarDay, dateOf, dayOfDate, daySpan } from '../../../src/core/log/day-span';

test.each([
  [2023, 5, 3, '2023-05-03'],
  [2024, 2, 29, '2024-02-29'],
  [2000, 2, 29, '2000-02-29'],
  [2023, 2, 29, undefined],
  [1900, 2, 29, undefined],
  [2023, 4, 31, undefined],
  [2023, 13, 1, undefined],
  [2023, 0, 1, undefined],
  [2023, 1, 0, undefined],
  [999, 1, 1, undefined],
])('the calendar says to year %i, month %i, day %i: %s', (year, month, day, expected) => {
  expect(calendarDay(year, month, day)).toBe(expected);
});

test('a day becomes a date and a day again', () => {
  for (const day of ['2024-02-29', '1000-01-01', '9999-12-31', '2026-03-29']) expect(dayOfDate(dateOf(day))).toBe(day);
});

test('a span that ends where it starts, or earlier, is one day', () => {
  expect(daySpan('2023-05-30', '2023-06-11')).toEqual({ start: '2023-05-30', end: '2023-06-11' });
  for (const end of ['2023-05-30', '2023-05-01', undefined]) expect(daySpan('2023-05-30', end)).toEqual({ start: '2023-05-30' });
});
