import { addDays } from 'date-fns';
import { dateOf, dayOfDate } from './day-span';

/** What someone says for one day: the very day, or a kind of day that comes again and again, as Friday or 5/30. */
export type DayWord = { readonly day: string } | RecurringDay;

export interface RecurringDay {
  readonly recurs: (date: Date) => boolean;
}

/** The latest such day that is not after `from`; undefined for a day that never comes, as 30 February. */
export function latest({ recurs }: RecurringDay, from: string): string | undefined {
  return nearest(recurs, from, -1);
}

/** The first such day that is not before `from`. */
export function earliest({ recurs }: RecurringDay, from: string): string | undefined {
  return nearest(recurs, from, 1);
}

function nearest(recurs: RecurringDay['recurs'], from: string, step: 1 | -1): string | undefined {
  for (let date = dateOf(from), waited = 0; waited <= LONGEST_WAIT; date = addDays(date, step), waited++) {
    if (recurs(date)) return dayOfDate(date);
  }
  return undefined;
}

/** 29 February may be eight years away. */
const LONGEST_WAIT = 8 * 366;
