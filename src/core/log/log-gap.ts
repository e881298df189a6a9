import { dateOf, daysAway, daySpan, type DaySpan } from './day-span';

/** The days from `from` to `to` that no entry is of, as spans, oldest first. */
export function gapsBetween(entries: readonly DaySpan[], from: string, to: string): readonly DaySpan[] {
  const gaps: DaySpan[] = [];
  let open = from;
  for (const { start, end = start } of entries.slice().sort((a, b) => (a.start < b.start ? -1 : 1))) {
    if (start > to) break;
    if (start > open) gaps.push(daySpan(open, dayBefore(start)));
    if (end >= open) open = dayAfter(end);
  }
  if (open <= to) gaps.push(daySpan(open, to));
  return gaps;
}

/**
 * What was not logged since the last entry: from the day after it to yesterday, whether today has its entry or not.
 * `none` where nothing is missing, and `no-entries` where the log has not begun before today.
 */
export function gapSinceLast(entries: readonly DaySpan[], today: string): DaySpan | 'none' | 'no-entries' {
  let last = '';
  for (const { start, end = start } of entries) if (start < today && end > last) last = end;
  if (last === '') return 'no-entries';
  const [from, to] = [dayAfter(last), dayBefore(today)];
  return from > to ? 'none' : daySpan(from, to);
}

/** How many days a span has; a day has one. */
export function daysIn({ start, end = start }: DaySpan): number {
  return Math.round((dateOf(end).getTime() - dateOf(start).getTime()) / 86_400_000) + 1;
}

/** The first of `entries` that shares a day with these days. */
export function overlapping<T extends DaySpan>(entries: readonly T[], days: DaySpan): T | undefined {
  return entries.find((each) => shareDays(each, days));
}

export function shareDays(a: DaySpan, b: DaySpan): boolean {
  return a.start <= (b.end ?? b.start) && b.start <= (a.end ?? a.start);
}

export function dayAfter(day: string): string {
  return daysAway(day, 1);
}

export function dayBefore(day: string): string {
  return daysAway(day, -1);
}
