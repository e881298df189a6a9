import { dateNamesFor } from '../i18n/date-names';
import { formatDate } from './date-format';
import { dayReader } from './day-reader';

/** The day, `YYYY-MM-DD`, that the name of an entry tells; the name is its path below the log's folder, without `.md`. */
export type EntryDay = (name: string) => string | undefined;

/** By the user's format, in any of the languages: who publishes may have the app in another than who wrote. */
export function entryDayReader(format: string): EntryDay {
  const en = dateNamesFor('en');
  const readers = [en, dateNamesFor('zh')].map((names) => dayReader(format, names));
  return (name) => {
    for (const read of readers) {
      const day = read(name);
      if (day !== undefined) return formatDate(day, 'YYYY-MM-DD', en);
    }
    return undefined;
  };
}
