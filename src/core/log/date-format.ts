import type { DateNames } from './date-names';
import { DATE_TOKENS } from './date-tokens';
import { expandedFormat, formatParts } from './format-parts';

/**
 * Writes a date in a format of moment's tokens, as users have them in their settings: `YYYY/MM/YYYY-MM-DD`,
 * `gggg-[W]ww`, `YYYY年M月D日 dddd`.
 */
export function formatDate(date: Date, format: string, names: DateNames): string {
  const expanded = expandedFormat(format, names);
  const written = formatParts(expanded).map((part) => ('text' in part ? part.text : (DATE_TOKENS.get(part.token)?.(date, names, expanded) ?? part.token)));
  return names.digits(written.join(''));
}
