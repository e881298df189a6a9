import { scan } from '../text/scan';
import { readHeading } from './heading-grammar';
import { writeDays, type HeadingStyle } from './heading-style';
import type { LogEntry } from './log-entry';

/**
 * The heading of an entry on the log page, as plain text: what its `heading` property says, which an imported entry has
 * (`2023.6.16-6.18 休息`), else its days in a style: `2023.5.29`, a span `2023.5.30-6.11`.
 */
export function logHeading(entry: LogEntry, style: HeadingStyle): string {
  return keptHeading(entry) ?? writeDays(entry, style);
}

/** A property is private but for this one: it is shown only where it says the entry's own days, and in plain words. */
function keptHeading({ facts, start, end }: LogEntry): string | undefined {
  const kept = facts.properties.values['heading'];
  if (typeof kept !== 'string') return undefined;
  const heading = readHeading(kept, Number(start.slice(0, 4)));
  if (heading === undefined || heading.start !== start || heading.end !== end) return undefined;
  return scan(kept).tokens.every(({ kind }) => kind === 'tilde') ? kept.trim() : writeDays(heading, heading.style);
}
