import type { DateNames } from './date-names';
import { DATE_TOKENS } from './date-tokens';
import { expandedFormat, formatParts } from './format-parts';

/**
 * Writes a date in a format of moment's tokens, as users have them in their settings: `YYYY/MM/YYYY-MM-DD`,
 * `gggg-[W]ww`, `YYYY年M月D日 dddd`.
 */
export function formatDate(date: Date, format: string, names: DateNames): string {
  return dateWriter(format, names)(date);
}

/** Writes many dates in one format, which is read once. */
export function dateWriter(format: string, names: DateNames): (date: Date) => string {
  const expanded = expandedFormat(format, names);
  const parts = formatParts(expanded);
  return (date) => names.digits(parts.map((part) => ('text' in part ? part.text : (DATE_TOKENS.get(part.token)?.(date, names, expanded) ?? part.token))).join(''));
}
