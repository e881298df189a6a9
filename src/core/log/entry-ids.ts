import { shortHash } from '../text/short-hash';
import type { LogEntry } from './log-entry';

/**
 * The id of each entry's heading on the log page: `_2026-03-02`, a span `_2026-02-20-to-2026-02-22`. It is made of the
 * entry's own days and name alone, so that a link to it holds whatever becomes of other entries, formats and titles:
 * `2026-03-02 2` is `_2026-03-02-2`. docsify puts the line before an id that begins with a digit.
 */
export function entryIds(entries: readonly LogEntry[]): ReadonlyMap<LogEntry, string> {
  const given = new Set<string>();
  return new Map(entries.map((entry) => {
    const wanted = entryId(entry);
    // Two notes of one day and one name, in different folders.
    const id = given.has(wanted) ? `${wanted}-${shortHash(entry.facts.path)}` : wanted;
    given.add(id);
    return [entry, id];
  }));
}

function entryId({ start, end, aside }: LogEntry): string {
  const days = end === undefined ? start : `${start}-to-${end}`;
  return `_${days}${aside === '' ? '' : `-${/^\d{1,4}$/.test(aside) ? aside : shortHash(aside)}`}`;
}
