import { addDays, setISOWeek, startOfISOWeek } from 'date-fns';
import { calendarDay, dateOf, dayOfDate, daysAway, daySpan, type DaySpan } from '../log/day-span';
import { readHeading } from '../log/heading-grammar';
import type { PropertyValue } from '../note/properties';

/** A note as far as its name and its properties tell of it. */
export interface FiledNote {
  /** Vault path. */
  readonly path: string;
  readonly values: { readonly [key: string]: PropertyValue };
}

/** Whether a note is the plan of a week, or of several: by its `type`, or by lying in the folder of plans. */
export function isWeekPlan(note: FiledNote, folder: string): boolean {
  return isOfType(note, 'week-plan', folder);
}

/** Whether a note says that it is of a type; one that says none is of the type that its folder is for, but for `README`. */
export function isOfType({ path, values }: FiledNote, type: string, folder: string): boolean {
  if (!/\.md$/i.test(path)) return false;
  const own = values['type'];
  if (typeof own === 'string' && own.trim() !== '') return own.trim().toLowerCase() === type;
  return folder !== '' && path.slice(0, folder.length + 1).toLowerCase() === `${folder.toLowerCase()}/` && !/(?:^|\/)README\.md$/i.test(path);
}

/**
 * The days of a week plan: its `date` and `end` properties, else those that one of its headings tells with the year, else
 * the week of its name, `2026-W12`. Undefined where nothing tells them.
 */
export function weekDays({ path, values }: FiledNote, headings: readonly string[]): DaySpan | undefined {
  const first = dayIn(values['date']);
  if (first !== undefined) return daySpan(first, dayIn(values['end']) ?? daysAway(first, 6));
  for (const heading of headings) {
    const read = /\d{4}/.test(heading) ? readHeading(heading.slice(heading.search(/\d/))) : undefined;
    if (read?.end !== undefined) return daySpan(read.start, read.end);
  }
  const [, year, week] = /(\d{4})-?W(\d{2})(?!\d)/i.exec(path.slice(path.lastIndexOf('/') + 1)) ?? [];
  if (year === undefined || Number(week) < 1 || Number(week) > 53) return undefined;
  const monday = startOfISOWeek(setISOWeek(dateOf(`${year}-01-04`), Number(week)));
  return daySpan(dayOfDate(monday), dayOfDate(addDays(monday, 6)));
}

function dayIn(value: PropertyValue | undefined): string | undefined {
  const [, year, month, day] = (typeof value === 'string' ? /(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})/.exec(value) : null) ?? [];
  return year === undefined ? undefined : calendarDay(Number(year), Number(month), Number(day));
}
