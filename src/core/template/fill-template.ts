import { add, addDays, type Duration } from 'date-fns';
import { formatDate } from '../log/date-format';
import type { DateNames } from '../log/date-names';
import { lastName } from '../log/entry-paths';
import { placeInWeek } from '../log/week';
import { listAt, noLists, withoutEmptyLists, type DayLists } from './day-lists';

/** What the variables of a template stand for. */
export interface TemplateValues {
  /** The day of the note, at the time of day at which it is made. */
  readonly date: Date;
  /** The last day, of a note of a span. */
  readonly end?: Date;
  readonly title: string;
  /** How `{{date}}` is written where it does not say so itself. */
  readonly dateFormat: string;
  /** How notes of days are named, so that `[[{{yesterday}}]]` leads to one; folders in it are left out. */
  readonly nameFormat: string;
  readonly names: DateNames;
  /** What a new entry of a day brings. */
  readonly lists?: DayLists;
}

/**
 * Fills a template as Daily notes and Periodic Notes do: `{{title}}`, `{{date}}`, `{{time:HH.mm}}`, `{{date+7d:LL}}`,
 * `{{yesterday}}`, `{{tomorrow}}`, `{{monday:YYYY-MM-DD}}` of the week that the day lies in; and, of a span, `{{start}}`
 * and `{{end}}`, which are the day itself where there is no span. `{{plan}}`, `{{tasks}}` and `{{reading}}` are lists, see
 * {@link withoutEmptyLists}. Any other variable stays as it is.
 */
export function fillTemplate(template: string, { date, end = date, title, dateFormat, nameFormat, names, lists = noLists }: TemplateValues): string {
  return withoutEmptyLists(template, lists).replace(variable, (whole: string, word: string, count: string | undefined, unit: string | undefined, format: string | undefined, at: number, all: string) => {
    const write = (when: Date, otherwise: string): string =>
      format?.trim() ? formatDate(when, format.trim(), names) : lastName(formatDate(when, otherwise, names));
    const moved = (day: Date): Date => add(day, duration(Number(count ?? 0), unit ?? 'd'));
    const name = word.toLowerCase();
    const weekday = WEEKDAYS.indexOf(name);
    if (weekday >= 0) return write(moved(addDays(date, ((weekday - names.week.startsOn + 7) % 7) - placeInWeek(date, names.week))), nameFormat);
    switch (name) {
      case 'date':
      case 'start':
        return write(moved(date), dateFormat);
      case 'end':
        return write(moved(end), dateFormat);
      case 'time':
        return write(moved(date), 'HH:mm');
      case 'yesterday':
        return count === undefined ? write(addDays(date, -1), nameFormat) : whole;
      case 'tomorrow':
        return count === undefined ? write(addDays(date, 1), nameFormat) : whole;
      case 'plan':
      case 'tasks':
      case 'reading':
        return count === undefined && format === undefined ? listAt(all, at, lists[name]) : whole;
      default:
        return count === undefined && format === undefined ? title : whole;
    }
  });
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const variable = /\{\{\s*(date|time|title|yesterday|tomorrow|start|end|plan|tasks|reading|(?:sun|mon|tues|wednes|thurs|fri|satur)day)\s*(?:([+-]\d{1,5})([yqmwdhs]))?\s*(?::(.*?))?\}\}/gi;

/** Units are moment's: `M` is a month and `m` a minute. */
function duration(count: number, unit: string): Duration {
  switch (unit) {
    case 'y':
    case 'Y':
      return { years: count };
    case 'q':
    case 'Q':
      return { months: 3 * count };
    case 'M':
      return { months: count };
    case 'w':
    case 'W':
      return { weeks: count };
    case 'h':
    case 'H':
      return { hours: count };
    case 'm':
      return { minutes: count };
    case 's':
    case 'S':
      return { seconds: count };
    default:
      return { days: count };
  }
}
