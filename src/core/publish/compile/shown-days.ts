import type { DaySpan } from '../../log/day-span';
import { DOTTED, writeDays } from '../../log/heading-style';
import type { SiteMap } from '../place/site-map';

/**
 * Days as the log's headings write them; otherwise where that would be the name of a note that stays in the vault, as
 * `2026-03-13` is of a private entry, and empty where nothing else is left.
 */
export function shownDays(days: DaySpan, { headingStyle, isWithheldName }: Pick<SiteMap, 'headingStyle' | 'isWithheldName'>): string {
  const { start, end } = days;
  for (const style of [headingStyle, DOTTED]) {
    const written = writeDays(days, style);
    const pieces = [written, ...(end === undefined ? [] : [writeDays({ start }, style), writeDays({ start: end }, style), ...written.split(style.between)])];
    if (!pieces.some(isWithheldName)) return written;
  }
  return '';
}
