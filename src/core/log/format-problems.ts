import { formatDate } from './date-format';
import type { DateNames } from './date-names';
import { DATE_TOKENS } from './date-tokens';
import { expandedFormat, formatParts } from './format-parts';

/**
 * What is wrong with a format for the names of log entries:
 * - `empty`: it names nothing
 * - `name`: it gives names that a note cannot have on every device (`YYYY:MM`)
 * - `link`: no link can lead to notes with such names (`YYYY-MM-DD #D`)
 * - `no-day`: no day is in it (`YYYY-MM`)
 * - `repeats`: it gives the name of one day to another (`MM-DD`)
 * - `time`: it gives another name every minute (`YYYY-MM-DD HH.mm`)
 * - `week-in-calendar-year`: the year is another than the week's around New Year (`YYYY-[W]ww`)
 * - `day-in-week-year`: the year is another than the day's around New Year (`gggg-MM-DD`)
 * - `mixed-weeks`: the week is ISO's, its year is not, or the other way round (`GGGG-[W]ww`)
 * - `iso-week`: the week is ISO's, of a user whose weeks do not start on Monday
 */
export type FormatProblem = 'empty' | 'name' | 'link' | 'no-day' | 'repeats' | 'time' | 'week-in-calendar-year' | 'day-in-week-year' | 'mixed-weeks' | 'iso-week';

/** No note can be made by a format with one of these. */
export const UNUSABLE: ReadonlySet<FormatProblem> = new Set<FormatProblem>(['empty', 'name']);

export function formatProblems(format: string, names: DateNames): readonly FormatProblem[] {
  if (format.trim() === '') return ['empty'];
  const example = formatDate(new Date(2026, 2, 2, 12, 30), format, names);
  const tokens = formatParts(expandedFormat(format, names)).flatMap((part) => ('token' in part && DATE_TOKENS.has(part.token) ? [part.token] : []));
  const has = (kind: RegExp): boolean => tokens.some((token) => kind.test(token));
  const year = has(/^(?:Y|y)/);
  const weekYear = has(/^gg/);
  const isoYear = has(/^GG/);
  const week = has(/^w/);
  const isoWeek = has(/^W/);
  const ofMonth = has(/^D[Do]?$/);
  const ofYear = has(/^DDD/);
  const ofWeek = has(/^[deE]/);
  const instant = has(/^x$|^X$/);
  const anyYear = year || weekYear || isoYear;
  const tells = instant || (anyYear && (ofYear || (ofMonth && has(/^M/)) || (ofWeek && (week || isoWeek))));
  const found: readonly (readonly [FormatProblem, boolean])[] = [
    ['name', example.split('/').some((name) => name === '' || forbidden.test(name))],
    ['link', unlinkable.test(example)],
    ['no-day', !instant && !ofMonth && !ofYear && !ofWeek],
    ['repeats', !tells && (ofMonth || ofYear || ofWeek)],
    ['time', instant || has(/^[HhkmsSaAZ]/)],
    ['week-in-calendar-year', (week || isoWeek) && year && !weekYear && !isoYear],
    ['day-in-week-year', (weekYear || isoYear) && !year && (ofYear || ofMonth || has(/^[MQ]/))],
    ['mixed-weeks', (weekYear && isoWeek && !isoYear) || (isoYear && week && !weekYear)],
    ['iso-week', isoWeek && names.week.startsOn !== 1],
  ];
  return found.flatMap(([problem, there]) => (there ? [problem] : []));
}

const forbidden = /[\\:*?"<>|\p{Cc}]|^[. ]|[. ]$/u;
const unlinkable = /[#^[\]]/;
