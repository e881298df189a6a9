import { addDays } from 'date-fns';
import type { WeekRules } from './date-names';
import { calendarDay, dateOf, dayOfDate } from './day-span';
import { placeInWeek } from './week';

/** The month of a day: `2026-03` of `2026-03-02`. Months sort as text, as days do. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** `dayInMonth('2024-01-31', '2024-02')` is `2024-02-29`: the same day, or the last where the month has no such day. */
export function dayInMonth(day: string, month: string): string {
  const [year, number] = partsOf(month);
  for (let date = Number(day.slice(8)); date > 28; date--) {
    const found = calendarDay(year, number, date);
    if (found !== undefined) return found;
  }
  return `${month}-${String(Math.min(28, Number(day.slice(8)))).padStart(2, '0')}`;
}

/** `monthAway('2025-12', 1)` is `2026-01`; a month that has no four-digit year is not gone to. */
export function monthAway(month: string, count: number): string {
  const [year, number] = partsOf(month);
  const months = year * 12 + number - 1 + count;
  return monthNamed(Math.floor(months / 12), (months % 12) + 1) ?? month;
}

/** `monthNamed(2023, 5)` is `2023-05`; undefined for a month that there is not. */
export function monthNamed(year: number, number: number): string | undefined {
  return calendarDay(year, number, 1)?.slice(0, 7);
}

/** The first day and the last one of the weeks in which a month lies. */
export function weeksOfMonth(month: string, rules: WeekRules): { readonly start: string; readonly end: string } {
  const first = dateOf(`${month}-01`);
  const last = dateOf(dayInMonth(`${month}-31`, month));
  return { start: dayOfDate(addDays(first, -placeInWeek(first, rules))), end: dayOfDate(addDays(last, 6 - placeInWeek(last, rules))) };
}

function partsOf(month: string): readonly [year: number, number: number] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return [year, number];
}
