import type { LogEntry } from './log-entry';

/** The heading of an entry on the log page: `2023.5.29`, a span `2023.5.30-6.11`, over a new year `2023.12.30-2024.1.2`. */
export function logHeading(entry: LogEntry): string {
  const [year = '', month = '', day = ''] = entry.start.split('-');
  const start = `${year}.${Number(month)}.${Number(day)}`;
  if (entry.end === undefined) return start;
  const [endYear = '', endMonth = '', endDay = ''] = entry.end.split('-');
  const end = `${Number(endMonth)}.${Number(endDay)}`;
  return `${start}-${endYear === year ? end : `${endYear}.${end}`}`;
}
