import { newestFirst, type LogEntry } from './log-entry';

/** One published page of the log: `README.md` of its folder, or one year of a long log. */
export interface LogPage {
  /** File name in the log's folder. */
  readonly name: string;
  /** `2026`, of a page that holds one year. */
  readonly year?: string;
  /** Newest first. */
  readonly entries: readonly LogEntry[];
}

/** From this many entries on, each year has a page of its own. */
export const LONG_LOG = 200;

/** The pages that a log becomes, newest first. */
export function logPages(entries: readonly LogEntry[]): readonly LogPage[] {
  const sorted = entries.slice().sort(newestFirst);
  if (sorted.length === 0) return [];
  if (sorted.length <= LONG_LOG) return [{ name: 'README.md', entries: sorted }];
  const years = new Map<string, LogEntry[]>();
  for (const entry of sorted) {
    const year = entry.start.slice(0, 4);
    const others = years.get(year);
    if (others === undefined) years.set(year, [entry]);
    else others.push(entry);
  }
  return [...years].map(([year, entriesOfYear]) => ({ name: `${year}.md`, year, entries: entriesOfYear }));
}
