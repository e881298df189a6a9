import { dayNumber, dayOfDate } from '../core/log/day-span';

/** The day that it is where the reader is, as pages name it: by its number, which is no name of a note. */
export function today(): number {
  return dayNumber(dayOfDate(new Date()));
}
