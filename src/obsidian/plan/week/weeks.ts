import { dateOf, dayOfDate, daysAway, type DaySpan } from '../../../core/log/day-span';
import { placeInWeek } from '../../../core/log/week';
import { appDateNames } from '../../log/app-date-names';

// A week is told by its first day, as the app's language has it. Headings and names of another reckoning have most of its
// days, and so the one in its middle.

/** The first day of the week that a day lies in. */
export function firstDayOf(day: string): string {
  return daysAway(day, -placeInWeek(dateOf(day), appDateNames().week));
}

/** By which a week is told from others, whichever day weeks begin with. */
export function middleOf(firstDay: string): string {
  return daysAway(firstDay, 3);
}

export function weekAway(firstDay: string, weeks: number): string {
  return daysAway(firstDay, 7 * weeks);
}

export function daysOfWeek(firstDay: string): readonly string[] {
  return Array.from({ length: 7 }, (_, at) => daysAway(firstDay, at));
}

export function spanOfWeek(firstDay: string): Required<DaySpan> {
  return { start: firstDay, end: daysAway(firstDay, 6) };
}

export function today(): string {
  return dayOfDate(new Date());
}
