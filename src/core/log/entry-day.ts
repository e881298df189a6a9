import { dateNamesFor } from '../i18n/date-names';
import { dayReader } from './day-reader';
import { dayOfDate } from './day-span';

/** The day, `YYYY-MM-DD`, that the name of an entry tells; the name is its path below the log's folder, without `.md`. */
export type EntryDay = (name: string) => string | undefined;

/** By the user's format, in any of the languages: who publishes may have the app in another than who wrote. */
export function entryDayReader(format: string): EntryDay {
  const readers = [dateNamesFor('en'), dateNamesFor('zh')].map((names) => dayReader(format, names));
  return (name) => {
    for (const read of readers) {
      const day = read(name);
      if (day !== undefined) return dayOfDate(day) || undefined;
    }
    return undefined;
  };
}
