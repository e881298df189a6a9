import { calendarDay } from './day-span';
import type { DayWord } from './day-word';
import { readHeading } from './heading-grammar';

/**
 * `2023-05-30`, `20230530`, `5/30`, `5月30日`, `16号`, `the 5th`, `30 May`, `may 30, 2023`. Where both are numbers the
 * month stands first: `5/6` is 6 May.
 */
export function calendarWord(words: string): DayWord | undefined {
  const whole = readHeading(words.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));
  if (whole !== undefined) return whole.title === '' && whole.end === undefined ? { day: whole.start } : undefined;
  for (const form of FORMS) {
    const { month, day = '', year } = form.exec(words)?.groups ?? {};
    if (day !== '') return dayNamed(Number(day), month, year);
  }
  return undefined;
}

function dayNamed(day: number, monthName: string | undefined, year: string | undefined): DayWord | undefined {
  if (monthName === undefined) return day > 31 ? undefined : { recurs: (date) => date.getDate() === day };
  const month = /^\d/.test(monthName) ? Number(monthName) : MONTHS.findIndex((name) => name.startsWith(monthName.slice(0, 3)) && (name.startsWith(monthName) || monthName === 'sept')) + 1;
  if (year === undefined) return { recurs: (date) => date.getMonth() + 1 === month && date.getDate() === day };
  const found = calendarDay(Number(year), month, day);
  return found === undefined ? undefined : { day: found };
}

const FORMS = [
  /^(?<month>\d{1,2})(?: ?月 ?|[./-])(?<day>\d{1,2}) ?[日号]?$/,
  /^(?:the )?(?<day>\d{1,2}) ?(?:st|nd|rd|th|日|号)$/,
  /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>[a-z]{3,9})\.?(?:,? (?<year>\d{4}))?$/,
];
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
