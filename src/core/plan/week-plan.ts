import type { DateNames } from '../log/date-names';
import { formatDate } from '../log/date-format';

/** How plans are named where the user has not said: by the weeks of the app, which are ISO weeks where it has those. */
export const WEEK_FORMAT = 'gggg-[W]ww';
export const ISO_WEEK_FORMAT = 'GGGG-[W]WW';

/** Where the plan of a week lies, by a day of it: `Plans/2026-W10.md`. */
export function weekPlanPath(day: Date, folder: string, format: string, names: DateNames): string {
  return `${folder === '' ? '' : `${folder}/`}${formatDate(day, format, names)}.md`;
}
