import type { EntryDay } from '../log/entry-day';
import { dayProperty, entryDays } from '../log/log-entry';

/** Where the log lies, and how the names of its entries tell their days. */
export interface LogPlace {
  readonly folder: string;
  readonly dayOf: EntryDay;
}

/** The day on which a note's questions were asked that say none: that of a log entry, the last of a span; else the day that a paper was read. */
export function questionDay(path: string, properties: Readonly<Record<string, unknown>>, { folder, dayOf }: LogPlace): string | undefined {
  const days = folder === '' ? undefined : entryDays(path, properties, folder, dayOf);
  if (days !== undefined) return days.end ?? days.start;
  return readingDay(properties);
}

/** The property of a deep read that says when it was read. */
export const READ_DATE = 'read_date';

/** The day that a paper was read; undefined where its property tells none. */
export function readingDay(properties: Readonly<Record<string, unknown>>): string | undefined {
  return dayProperty(properties[READ_DATE]);
}
