import type { DaySpan } from '../../../core/log/day-span';
import { loggedLines, type LoggedLine } from '../../../core/plan/log-lines';
import { scan } from '../../../core/text/scan';
import type { Entries, FiledEntry } from '../../log/entries';
import type { Logbook } from '../../logbook';

/** What the log says in some days, and the entries that say it; one that cannot be read says nothing. */
export interface LoggedDays {
  readonly entries: readonly FiledEntry[];
  readonly lines: readonly LoggedLine[];
}

export async function loggedBetween({ app }: Logbook, entries: Entries, { start, end }: Required<DaySpan>): Promise<LoggedDays> {
  const all = await entries.all();
  const own = all.filter((entry) => entry.start <= end && (entry.end ?? entry.start) >= start);
  const lines = await Promise.all(own.map(async (entry) => {
    const text = await app.vault.cachedRead(entry.file).catch(() => '');
    return loggedLines(scan(text), entry.file.path, { start: entry.start, ...(entry.end !== undefined && { end: entry.end }) });
  }));
  return { entries: own, lines: lines.flat() };
}

/** In which line of a note, counted from 0, a place stands. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|[\r\n]/).length - 1;
}
