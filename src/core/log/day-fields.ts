import { addDays, getDayOfYear } from 'date-fns';
import { nameKey } from '../note/name-key';
import type { DateNames } from './date-names';
import { DATE_TOKENS } from './date-tokens';

export type PartOfDay = 'year' | 'month' | 'day' | 'dayOfYear' | 'weekday' | 'week' | 'weekYear' | 'isoWeek' | 'isoWeekYear' | 'none';

/** How one token of a format is read back. */
export interface DayField {
  readonly part: PartOfDay;
  /** Matches all that the token may have written. */
  readonly pattern: string;
  readonly value: (written: string) => number;
}

export function dayField(token: string, names: DateNames, format: string): DayField {
  const written = DATE_TOKENS.get(token);
  const ofDays = (part: PartOfDay, value: (day: Date) => number): DayField =>
    fieldOf(part, daysOf2024.map((day) => [written?.(day, names, format) ?? '', value(day)]));
  const ofWeeks = (part: PartOfDay): DayField => fieldOf(part, weeks.map((week) => [weekForm(token, week, names), week]));
  if (/^(?:YY|YYYY|y|yyyy|Y)$/.test(token)) return fieldOfYear('year', token);
  if (/^ggg?g?$/.test(token)) return fieldOfYear('weekYear', token);
  if (/^GGG?G?$/.test(token)) return fieldOfYear('isoWeekYear', token);
  if (/^M/.test(token)) return ofDays('month', (day) => day.getMonth());
  if (/^DDD/.test(token)) return ofDays('dayOfYear', (day) => getDayOfYear(day));
  if (/^D/.test(token)) return ofDays('day', (day) => day.getDate());
  if (/^[deE]/.test(token)) return ofDays('weekday', (day) => day.getDay());
  if (/^w/.test(token)) return ofWeeks('week');
  if (/^W/.test(token)) return ofWeeks('isoWeek');
  return { part: 'none', pattern: '.+?', value: () => NaN };
}

/** A text that stands in a pattern for itself. */
export function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&');
}

function fieldOfYear(part: PartOfDay, token: string): DayField {
  return token.length === 2
    ? { part, pattern: '\\d{2}', value: (written) => 2000 + Number(written) }
    : { part, pattern: '\\d{4}', value: Number };
}

function fieldOf(part: PartOfDay, forms: readonly (readonly [form: string, value: number])[]): DayField {
  const values = new Map(forms.map(([form, value]) => [nameKey(form), value]));
  return { part, pattern: [...values.keys()].map(escaped).join('|'), value: (written) => values.get(nameKey(written)) ?? NaN };
}

function weekForm(token: string, week: number, names: DateNames): string {
  return token.endsWith('o') ? names.ordinal(week, token.charAt(0)) : String(week).padStart(token.length, '0');
}

const daysOf2024 = Array.from({ length: 366 }, (_, at) => addDays(new Date(2024, 0, 1), at));
const weeks = Array.from({ length: 54 }, (_, at) => at + 1);
