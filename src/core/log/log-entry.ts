import { compareText } from '../text/compare';
import type { NoteFacts } from '../note/facts';
import { calendarDay, daySpan, type DaySpan } from './day-span';
import type { EntryDay } from './entry-day';
import { lastName } from './entry-paths';
import { readHeading } from './heading-grammar';

/** A note of one day, or of a span of days. */
export interface LogEntry extends DaySpan {
  /** What its name says beside its days, `2` of `2026-03-02 2`; all of it where it does not say them. Empty for most. */
  readonly aside: string;
  readonly facts: NoteFacts;
}

/** Reads a note of the log folder as an entry; undefined for a note of no day. */
export function logEntry(facts: NoteFacts, folder: string, dayOf: EntryDay): LogEntry | undefined {
  const days = folder === '' ? undefined : entryDays(facts.path, facts.properties.values, folder, dayOf);
  return days && { facts, ...days, aside: besideDays(withoutEnding(facts.path.slice(folder.length + 1)), days, dayOf) };
}

/**
 * The days of a note of the log folder: its `date` and `end` properties, else the day that its name tells by the user's
 * format, else the days in its name (`2026-03-02`, `2026-04-30 to 2026-05-05`). Undefined for a note of no day, and for
 * `README`, which introduces the log whatever its properties say. In the vault itself, `''`, only the format tells.
 */
export function entryDays(path: string, properties: Readonly<Record<string, unknown>>, folder: string, dayOf: EntryDay): DaySpan | undefined {
  if (folder !== '' && !path.startsWith(`${folder}/`)) return undefined;
  const name = withoutEnding(folder === '' ? path : path.slice(folder.length + 1));
  if (name === 'README') return undefined;
  const byFormat = dayOf(name);
  if (folder === '' && byFormat === undefined) return undefined;
  const named = byFormat === undefined ? daysOf(name.slice(name.lastIndexOf('/') + 1)) : [byFormat];
  const start = dayProperty(properties['date']) ?? named[0];
  if (start === undefined) return undefined;
  const end = dayProperty(properties['end']) ?? (start === named[0] ? named[1] : undefined);
  return daySpan(start, end);
}

function besideDays(name: string, { start, end }: DaySpan, dayOf: EntryDay): string {
  if (dayOf(name) === start) return '';
  const last = lastName(name);
  const read = readHeading(last);
  return read !== undefined && read.start === start && (read.end ?? end) === end ? read.title : last;
}

/** Newest first, see {@link byDay}. */
export function newestFirst(a: LogEntry, b: LogEntry): number {
  return byDay(a, b, a.facts.path, b.facts.path);
}

/** Newest first; of two that begin on one day, the longer first, then by their names: `2026-03-02` before `2026-03-02 2`. */
export function byDay(a: DaySpan, b: DaySpan, aPath: string, bPath: string): number {
  return compareText(b.start, a.start) || compareText(b.end ?? b.start, a.end ?? a.start) || compareText(withoutEnding(aPath), withoutEnding(bPath));
}

/** Matches every text from which {@link entryDays} may read this day, and few others. */
export function dayPattern(day: string): RegExp {
  const [year = '', month = '', date = ''] = day.split('-').map((part) => String(Number(part)));
  return new RegExp(`${year}[-./年]0?${month}[-./月]0?${date}`);
}

function withoutEnding(path: string): string {
  return path.replace(/\.md$/i, '');
}

/** The first day that the value of a property tells: `2026.3.2` is `2026-03-02`. */
export function dayProperty(value: unknown): string | undefined {
  return typeof value === 'string' ? daysOf(value)[0] : undefined;
}

const DAY = /(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})/g;

function daysOf(text: string): readonly string[] {
  return [...text.matchAll(DAY)].flatMap(([, year, month, day]) => calendarDay(Number(year), Number(month), Number(day)) ?? []);
}
