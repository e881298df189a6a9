import { getDayOfYear, getISOWeek, getISOWeekYear, getQuarter } from 'date-fns';
import type { DateNames } from './date-names';
import { placeInWeek, weekOf } from './week';

type Written = (date: Date, names: DateNames, format: string) => string;

/** What moment's tokens write; a letter that is no token stands for itself. */
export const DATE_TOKENS: ReadonlyMap<string, Written> = new Map<string, Written>([
  ['Y', year],
  ['YY', (date) => padded(date.getFullYear() % 100, 2)],
  ['YYYY', (date) => (date.getFullYear() > 9999 ? '+' : '') + padded(date.getFullYear(), 4)],
  ['YYYYY', (date) => padded(date.getFullYear(), 5)],
  ['YYYYYY', (date) => `+${padded(date.getFullYear(), 6)}`],
  ...[1, 2, 3, 4].map((width): [string, Written] => ['y'.repeat(width), (date, names) => padded(names.eraYear(date), width)]),
  ['yo', (date, names) => names.ordinal(names.eraYear(date), 'y')],
  ...['N', 'NN', 'NNN'].map((token): [string, Written] => [token, (date, names) => names.era(date, 'short')]),
  ['NNNN', (date, names) => names.era(date, 'long')],
  ['NNNNN', (date, names) => names.era(date, 'narrow')],
  ...counted('Q', 'Qo', (date) => getQuarter(date)),
  ...counted('M', 'Mo', (date) => date.getMonth() + 1, 'MM'),
  ['MMM', (date, names, format) => names.month(date.getMonth(), 'short', format)],
  ['MMMM', (date, names, format) => names.month(date.getMonth(), 'long', format)],
  ...counted('D', 'Do', (date) => date.getDate(), 'DD'),
  ...counted('DDD', 'DDDo', (date) => getDayOfYear(date), 'DDDD', 3),
  ...counted('d', 'do', (date) => date.getDay()),
  ['dd', (date, names, format) => names.weekday(date.getDay(), 'min', format)],
  ['ddd', (date, names, format) => names.weekday(date.getDay(), 'short', format)],
  ['dddd', (date, names, format) => names.weekday(date.getDay(), 'long', format)],
  ['e', (date, names) => String(placeInWeek(date, names.week))],
  ['E', (date) => String(date.getDay() || 7)],
  ...counted('w', 'wo', (date, names) => weekOf(date, names.week).number, 'ww'),
  ...counted('W', 'Wo', (date) => getISOWeek(date), 'WW'),
  ['gg', (date, names) => padded(weekOf(date, names.week).year % 100, 2)],
  ['gggg', (date, names) => padded(weekOf(date, names.week).year, 4)],
  ['ggggg', (date, names) => padded(weekOf(date, names.week).year, 5)],
  ['GG', (date) => padded(getISOWeekYear(date) % 100, 2)],
  ['GGGG', (date) => padded(getISOWeekYear(date), 4)],
  ['GGGGG', (date) => padded(getISOWeekYear(date), 5)],
  ['H', (date) => String(date.getHours())],
  ['HH', (date) => padded(date.getHours(), 2)],
  ['h', (date) => String(onTheDial(date))],
  ['hh', (date) => padded(onTheDial(date), 2)],
  ['k', (date) => String(date.getHours() || 24)],
  ['kk', (date) => padded(date.getHours() || 24, 2)],
  ['m', (date) => String(date.getMinutes())],
  ['mm', (date) => padded(date.getMinutes(), 2)],
  ['s', (date) => String(date.getSeconds())],
  ['ss', (date) => padded(date.getSeconds(), 2)],
  ['hmm', (date) => `${onTheDial(date)}${padded(date.getMinutes(), 2)}`],
  ['hmmss', (date) => `${onTheDial(date)}${padded(date.getMinutes(), 2)}${padded(date.getSeconds(), 2)}`],
  ['Hmm', (date) => `${date.getHours()}${padded(date.getMinutes(), 2)}`],
  ['Hmmss', (date) => `${date.getHours()}${padded(date.getMinutes(), 2)}${padded(date.getSeconds(), 2)}`],
  ['a', (date, names) => names.meridiem(date.getHours(), date.getMinutes(), true)],
  ['A', (date, names) => names.meridiem(date.getHours(), date.getMinutes(), false)],
  ...Array.from({ length: 9 }, (_, at): [string, Written] => ['S'.repeat(at + 1), (date) => `${padded(date.getMilliseconds(), 3)}000000`.slice(0, at + 1)]),
  ['X', (date) => String(Math.floor(date.getTime() / 1000))],
  ['x', (date) => String(date.getTime())],
  ['Z', (date) => offset(date, ':')],
  ['ZZ', (date) => offset(date, '')],
  ['z', () => ''],
  ['zz', () => ''],
]);

/** A number with its ordinal and, where there is one, its form of `width` digits. */
function counted(token: string, ordinal: string, count: (date: Date, names: DateNames) => number, wide?: string, width = 2): [string, Written][] {
  return [
    [token, (date, names) => String(count(date, names))],
    [ordinal, (date, names) => names.ordinal(count(date, names), token)],
    ...(wide === undefined ? [] : [[wide, (date, names) => padded(count(date, names), width)] satisfies [string, Written]]),
  ];
}

function year(date: Date): string {
  return (date.getFullYear() > 9999 ? '+' : '') + String(date.getFullYear());
}

function onTheDial(date: Date): number {
  return date.getHours() % 12 || 12;
}

function offset(date: Date, between: string): string {
  const minutes = Math.abs(date.getTimezoneOffset());
  return `${date.getTimezoneOffset() > 0 ? '-' : '+'}${padded(Math.floor(minutes / 60), 2)}${between}${padded(minutes % 60, 2)}`;
}

function padded(count: number, width: number): string {
  return String(count).padStart(width, '0');
}
