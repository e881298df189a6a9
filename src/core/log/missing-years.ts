import { differenceInCalendarDays } from 'date-fns';
import { dateOf } from './day-span';
import { readHeading, type LogHeading } from './heading-grammar';

/**
 * Reads the headings of one page, in their order. Where one says no year, `5.30`, it gets the one that puts it nearest to
 * the entry above and between its neighbours, or else it says no day: `3.1 方法` is the number of a section.
 */
export function headingsWithYears(texts: readonly string[]): readonly (LogHeading | undefined)[] {
  const read = texts.map((text) => readHeading(text));
  const first = read.findIndex((heading) => heading !== undefined);
  if (first < 0) return read;
  const newestFirst = runsBackwards(texts);
  let above = read[first];
  for (let at = first + 1; at < texts.length; at++) {
    read[at] ??= nearest(texts[at] ?? '', above, read.find((heading, other) => other > at && heading !== undefined), newestFirst);
    above = read[at] ?? above;
  }
  // What stands above the first year is found from below.
  let below = read[first];
  for (let at = first - 1; at >= 0; at--) {
    read[at] = nearest(texts[at] ?? '', below, undefined, !newestFirst);
    below = read[at] ?? below;
  }
  return read;
}

/** The reading that comes next after `before` in the page's direction, and not beyond `beyond`. */
function nearest(text: string, before: LogHeading | undefined, beyond: LogHeading | undefined, backwards: boolean): LogHeading | undefined {
  if (before === undefined) return undefined;
  const year = Number(before.start.slice(0, 4));
  const inOrder = (earlier: string, later: string): boolean => (backwards ? earlier >= later : earlier <= later);
  const years = backwards ? [year, year - 1] : [year, year + 1];
  return years.map((each) => readHeading(text, each)).find((found) =>
    found !== undefined && inOrder(before.start, found.start) && (beyond === undefined || inOrder(found.start, beyond.start)));
}

/** Most logs are written newest first. */
function runsBackwards(texts: readonly string[]): boolean {
  const days = texts.flatMap((text) => readHeading(text) ?? readHeading(text, UNKNOWN_YEAR) ?? []).map(({ start }) => start);
  const steps = days.map((day, at) => (at === 0 ? 0 : step(days[at - 1] ?? day, day)));
  return steps.reduce((sum, each) => sum + each, 0) <= 0;
}

/** 1 from one day to a later one; without years, the way round the calendar that is shorter counts. */
function step(day: string, next: string): number {
  const [year, nextYear] = [day.slice(0, 4), next.slice(0, 4)];
  if (Number(year) !== UNKNOWN_YEAR && Number(nextYear) !== UNKNOWN_YEAR) return Math.sign(differenceInCalendarDays(dateOf(next), dateOf(day)));
  const ahead = differenceInCalendarDays(dateOf(`2024${next.slice(4)}`), dateOf(`2024${day.slice(4)}`));
  return Math.sign(((ahead + 366 + 183) % 366) - 183);
}

/** One that no log is of, and in which every day can be. */
const UNKNOWN_YEAR = 9996;
