import type { WeekRules } from './date-names';
import { dateOf, daysAway } from './day-span';
import { dayInMonth, monthAway, monthOf } from './month';
import { placeInWeek } from './week';

/** A key that is pressed on a day of a calendar. */
export interface DayKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * The day that a key leads to: arrows to the next day or week, Home and End within the week, Page up and down by a month,
 * with Shift by a year. Undefined for any other key.
 */
export function movedDay(day: string, { key, shiftKey }: DayKey, rules: WeekRules): string | undefined {
  const byDays = (count: number): string => daysAway(day, count) || day;
  const byMonths = (count: number): string => {
    const month = monthAway(monthOf(day), shiftKey ? 12 * count : count);
    return month === monthOf(day) ? day : dayInMonth(day, month);
  };
  switch (key) {
    case 'ArrowLeft': return byDays(-1);
    case 'ArrowRight': return byDays(1);
    case 'ArrowUp': return byDays(-7);
    case 'ArrowDown': return byDays(7);
    case 'Home': return byDays(-placeInWeek(dateOf(day), rules));
    case 'End': return byDays(6 - placeInWeek(dateOf(day), rules));
    case 'PageUp': return byMonths(-1);
    case 'PageDown': return byMonths(1);
    default: return undefined;
  }
}
