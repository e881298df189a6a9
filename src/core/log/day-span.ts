import { addDays, differenceInCalendarDays } from 'date-fns';

/** One day, or a span of days. Days are `YYYY-MM-DD`, so that they sort as text. */
export interface DaySpan {
  readonly start: string;
  /** The last day, of a span: later than `start`. */
  readonly end?: string;
}

/** `calendarDay(2023, 5, 30)` is `2023-05-30`; undefined for a day that the calendar does not have, as 29 February 2023. */
export function calendarDay(year: number, month: number, day: number): string | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day that a date lies in, where this computer is. */
export function dayOfDate(date: Date): string {
  return calendarDay(date.getFullYear(), date.getMonth() + 1, date.getDate()) ?? '';
}

/** Midnight of a day, for the functions that reckon with dates. */
export function dateOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

/** `daysAway('2026-02-28', 1)` is `2026-03-01`; empty for a day that has no four-digit year. */
export function daysAway(day: string, count: number): string {
  return dayOfDate(addDays(dateOf(day), count));
}

/** How many days a day lies after the first of 1970: `2026-03-02` is 20514. */
export function dayNumber(day: string): number {
  return differenceInCalendarDays(dateOf(day), dateOf('1970-01-01'));
}

/** A span that ends on its first day, or before it, is that day. */
export function daySpan(start: string, end: string | undefined): DaySpan {
  return end === undefined || end <= start ? { start } : { start, end };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
