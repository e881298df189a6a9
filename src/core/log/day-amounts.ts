import { differenceInCalendarDays } from 'date-fns';
import { amountOf, type Amount } from './amount';
import { dateOf, daysAway, type DaySpan } from './day-span';
import { daysIn } from './log-gap';

/** The days of an entry, and how many characters of it readers see. */
export interface WrittenDays extends DaySpan {
  readonly characters: number;
}

/** The days of one year that have an entry. */
export interface YearOfDays<Entry extends WrittenDays> {
  readonly year: string;
  /** By day, oldest first; the entry is the first of the day. */
  readonly days: ReadonlyMap<string, { readonly amount: Amount; readonly entry: Entry }>;
  /** Days without an entry between two with one. */
  readonly longestGap: number;
}

/** Each year that has entries, newest first. A span fills its days, and its characters are shared out among them. */
export function yearsOfDays<Entry extends WrittenDays>(entries: readonly Entry[]): readonly YearOfDays<Entry>[] {
  const days = new Map<string, { characters: number; readonly entry: Entry }>();
  for (const entry of entries) {
    const all = daysOf(entry);
    for (const day of all) {
      const known = days.get(day);
      if (known === undefined) days.set(day, { characters: entry.characters / all.length, entry });
      else known.characters += entry.characters / all.length;
    }
  }
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  const years = [...new Set(sorted.map(([day]) => day.slice(0, 4)))].reverse();
  return years.map((year) => {
    const ofYear = sorted.filter(([day]) => day.startsWith(year));
    // Where there is an entry, something was written.
    const shown = ofYear.map(([day, { characters, entry }]) => [day, { amount: amountOf(Math.max(1, characters)), entry }] as const);
    return { year, days: new Map(shown), longestGap: longestGap(ofYear.map(([day]) => day)) };
  });
}

function longestGap(days: readonly string[]): number {
  return days.reduce((longest, day, at) => Math.max(longest, differenceInCalendarDays(dateOf(day), dateOf(days[at - 1] ?? day)) - 1), 0);
}

function daysOf(days: DaySpan): readonly string[] {
  return Array.from({ length: Math.min(LONGEST, daysIn(days)) }, (_, at) => daysAway(days.start, at));
}

/** A slip in a year is not to fill a page with days. */
const LONGEST = 3 * 366;
