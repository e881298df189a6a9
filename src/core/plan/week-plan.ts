import { addDays } from 'date-fns';
import type { Language } from '../i18n/index';
import type { DateNames } from '../log/date-names';
import { formatDate } from '../log/date-format';
import { dayOfDate } from '../log/day-span';
import { headingStyleFor, writeDays } from '../log/heading-style';

/** How plans are named where the user has not said: by the weeks of the app, which are ISO weeks where it has those. */
export const WEEK_FORMAT = 'gggg-[W]ww';
export const ISO_WEEK_FORMAT = 'GGGG-[W]WW';

/** Where the plan of a week lies, by a day of it: `Plans/2026-W10.md`. */
export function weekPlanPath(day: Date, folder: string, format: string, names: DateNames): string {
  return `${folder === '' ? '' : `${folder}/`}${formatDate(day, format, names)}.md`;
}

/** What a plan begins as: a heading with the week's days. */
export function weekPlanText(firstDay: Date, language: Language): string {
  const days = writeDays({ start: dayOfDate(firstDay), end: dayOfDate(addDays(firstDay, 6)) }, headingStyleFor(language));
  return `# ${{ en: 'Week plan', zh: '周计划' }[language]} ${days}\n\n`;
}
