import { DOTTED, writeDays, type HeadingStyle } from './heading-style';
import type { LogEntry } from './log-entry';

/** The heading of an entry on the log page: `2023.5.29`, a span `2023.5.30-6.11`, over a new year `2023.12.30-2024.1.2`. */
export function logHeading(entry: LogEntry, style: HeadingStyle = DOTTED): string {
  return writeDays(entry, style);
}
