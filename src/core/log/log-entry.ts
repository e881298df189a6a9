import type { NoteFacts } from '../note/facts';
import type { EntryDay } from './entry-day';

/** A log entry: one day, or a span of days. Days are `YYYY-MM-DD`, so that they sort as text. */
export interface LogEntry {
  readonly facts: NoteFacts;
  readonly start: string;
  /** The last day, of a span. */
  readonly end?: string;
}

/**
 * Reads a note of the log folder as an entry: its `date` and `end` properties, else the day that its name tells by the
 * user's format, else the days in its name (`2026-03-02`, `2026-04-30 to 2026-05-05`). Undefined for a note of no day.
 */
export function logEntry(facts: NoteFacts, folder: string, dayOf: EntryDay): LogEntry | undefined {
  if (folder === '' || !facts.path.startsWith(`${folder}/`)) return undefined;
  const path = facts.path.slice(folder.length + 1).replace(/\.md$/i, '');
  const byFormat = dayOf(path);
  const named = byFormat === undefined ? daysOf(path.slice(path.lastIndexOf('/') + 1)) : [byFormat];
  const start = dayProperty(facts.properties.values['date']) ?? named[0];
  if (start === undefined) return undefined;
  const end = dayProperty(facts.properties.values['end']) ?? (start === named[0] ? named[1] : undefined);
  return end === undefined || end <= start ? { facts, start } : { facts, start, end };
}

/** Newest first; of two that begin on one day, the longer first. */
export function newestFirst(a: LogEntry, b: LogEntry): number {
  return compare(b.start, a.start) || compare(b.end ?? b.start, a.end ?? a.start) || compare(a.facts.path, b.facts.path);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function dayProperty(value: unknown): string | undefined {
  return typeof value === 'string' ? daysOf(value)[0] : undefined;
}

const DAY = /(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})/g;

function daysOf(text: string): readonly string[] {
  return [...text.matchAll(DAY)].flatMap(([, year = '', month = '', day = '']) => {
    const possible = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
    return possible ? [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`] : [];
  });
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
