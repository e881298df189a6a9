import { nameKey } from '../note/name-key';
import { dateWriter } from './date-format';
import type { DateNames, WeekRules } from './date-names';
import { DATE_TOKENS } from './date-tokens';
import { dayField, escaped, type DayField, type PartOfDay } from './day-fields';
import { expandedFormat, formatParts } from './format-parts';
import { dayOfWeek, ISO_WEEK } from './week';

/** The day that a name tells, at midnight; undefined for a name that the format would not have given. */
export type DayReader = (name: string) => Date | undefined;

/** `dayReader('YYYY年M月D日', names)('2026年3月2日')` is 2 March 2026. A format with a time in it tells no day. */
export function dayReader(format: string, names: DateNames): DayReader {
  const expanded = expandedFormat(format, names);
  const fields: DayField[] = [];
  const pattern = formatParts(expanded).map((part) => {
    if ('text' in part) return escaped(nameKey(part.text));
    if (!DATE_TOKENS.has(part.token)) return escaped(nameKey(part.token));
    const field = dayField(part.token, names, expanded);
    fields.push(field);
    return `(${field.pattern})`;
  });
  const whole = new RegExp(`^${pattern.join('')}$`, 'u');
  const write = dateWriter(format, names);
  return (name) => {
    const key = nameKey(name);
    const written = whole.exec(key);
    if (written === null) return undefined;
    const day = dayOf(new Map(fields.map(({ part, value }, at) => [part, value(written[at + 1] ?? '')])), names.week);
    return day !== undefined && nameKey(write(day)) === key ? day : undefined;
  };
}

function dayOf(parts: ReadonlyMap<PartOfDay, number>, rules: WeekRules): Date | undefined {
  const year = parts.get('year');
  const [month, day, dayOfYear] = [parts.get('month'), parts.get('day'), parts.get('dayOfYear')];
  if (year !== undefined && dayOfYear !== undefined) return new Date(year, 0, dayOfYear);
  if (year !== undefined && month !== undefined && day !== undefined) return new Date(year, month, day);
  const weekday = parts.get('weekday');
  return inWeek(parts.get('weekYear') ?? year, parts.get('week'), weekday, rules)
    ?? inWeek(parts.get('isoWeekYear') ?? year, parts.get('isoWeek'), weekday, ISO_WEEK);
}

function inWeek(year: number | undefined, number: number | undefined, weekday: number | undefined, rules: WeekRules): Date | undefined {
  if (year === undefined || number === undefined || weekday === undefined) return undefined;
  return dayOfWeek({ year, number }, (weekday - rules.startsOn + 7) % 7, rules);
}
