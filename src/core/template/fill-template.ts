import { add, addDays, type Duration } from 'date-fns';
import { formatDate } from '../log/date-format';
import type { DateNames } from '../log/date-names';
import { lastName } from '../log/entry-paths';

/** What the variables of a template stand for. */
export interface TemplateValues {
  /** The day of the note, at the time of day at which it is made. */
  readonly date: Date;
  readonly title: string;
  /** How `{{date}}` is written where it does not say so itself. */
  readonly dateFormat: string;
  /** How notes of days are named, so that `[[{{yesterday}}]]` leads to one; folders in it are left out. */
  readonly nameFormat: string;
  readonly names: DateNames;
}

/**
 * Fills a template as Daily notes and Periodic Notes do: `{{title}}`, `{{date}}`, `{{time:HH.mm}}`, `{{date+7d:LL}}`,
 * `{{yesterday}}`, `{{tomorrow}}`. Any other variable stays as it is.
 */
export function fillTemplate(template: string, { date, title, dateFormat, nameFormat, names }: TemplateValues): string {
  return template.replace(variable, (whole, word: string, count: string | undefined, unit: string | undefined, format: string | undefined) => {
    const write = (when: Date, otherwise: string): string =>
      format?.trim() ? formatDate(when, format.trim(), names) : lastName(formatDate(when, otherwise, names));
    const moved = add(date, duration(Number(count ?? 0), unit ?? 'd'));
    switch (word.toLowerCase()) {
      case 'date':
        return write(moved, dateFormat);
      case 'time':
        return write(moved, 'HH:mm');
      case 'yesterday':
        return count === undefined ? write(addDays(date, -1), nameFormat) : whole;
      case 'tomorrow':
        return count === undefined ? write(addDays(date, 1), nameFormat) : whole;
      default:
        return count === undefined && format === undefined ? title : whole;
    }
  });
}

const variable = /\{\{\s*(date|time|title|yesterday|tomorrow)\s*(?:([+-]\d{1,5})([yqmwdhs]))?\s*(?::(.*?))?\}\}/gi;

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
