import { calendarDay, daySpan, type DaySpan } from './day-span';
import type { HeadingStyle } from './heading-style';

/** What a log heading says. */
export interface LogHeading extends DaySpan {
  /** The text after the days, without the spaces around it; empty without. */
  readonly title: string;
  /** How the days are written, so that others can be written like them. */
  readonly style: HeadingStyle;
}

/**
 * `2023.6.16-6.18 休息` is 16 to 18 June 2023 with a title. Reads what people write: `2023-05-30`, `2023/5/30`,
 * `2023年5月30日至6月11日`, `2023-12-30~1.2`; undefined for what begins with no day, or with one that no calendar has.
 * - The last day takes from the first what it does not say: the year, or year and month.
 * - A last day without a year that would come before the first is in the next year.
 * - A lone number is a last day when a later day of the month has it and no words follow it at a distance:
 *   `2023.6.16-18 休息` is a span, `2023.6.16 - 18 papers read` and `2023.6.16-2` are days with titles.
 * - `year` is that of a first day that has none; without it, such a heading says nothing.
 */
export function readHeading(text: string, year?: number): LogHeading | undefined {
  const written = text.trim();
  const first = FIRST_DAY.exec(written);
  if (first === null || /[\r\n]/.test(written)) return undefined;
  const [whole, ownYear, yearMark = '', month = '', monthMark = '', day = '', dayMark = ''] = first;
  const startYear = ownYear === undefined ? year : Number(ownYear);
  const start = startYear === undefined ? undefined : calendarDay(startYear, Number(month), Number(day));
  if (start === undefined) return undefined;
  const rest = written.slice(whole.length);
  const last = lastDay(rest, start);
  const title = last === undefined ? rest : rest.slice(last.length);
  if (last?.end === 'none' || MORE_NUMBERS.test(title)) return undefined;
  const padded = isPadded(written.slice(0, written.length - title.length), monthMark);
  const style: HeadingStyle = {
    day: `${ownYear === undefined ? '' : 'YYYY'}${yearMark}${padded ? 'MM' : 'M'}${monthMark}${padded ? 'DD' : 'D'}${dayMark}`,
    between: last?.between ?? usualBetween(monthMark),
    endsWith: last?.endsWith ?? 'month',
  };
  return { ...daySpan(start, last?.end), title: title.trim(), style };
}

/** Whether a text begins as a day does that says its year, whatever the calendar says to it: `2023.2.29`. */
export function looksLikeDay(text: string): boolean {
  return FIRST_DAY.exec(text.trim())?.[1] !== undefined;
}

interface LastDay {
  /** `none` when the calendar does not have it. */
  readonly end: string;
  readonly between: string;
  readonly endsWith: HeadingStyle['endsWith'];
  readonly length: number;
}

function lastDay(rest: string, start: string): LastDay | undefined {
  const found = LAST_DAY.exec(rest);
  if (found === null) return undefined;
  const [whole, between = '', ownYear, month, day = '', dayMark] = found;
  const [startYear = 0, startMonth = 0] = start.split('-').map(Number);
  if (month === undefined) {
    const end = calendarDay(startYear, startMonth, Number(day));
    const apart = between.trim() !== between && dayMark === undefined && rest.slice(whole.length).trim() !== '';
    return end === undefined || end <= start || apart ? undefined : { end, between, endsWith: 'day', length: whole.length };
  }
  const years = ownYear === undefined ? [startYear, startYear + 1] : [Number(ownYear)];
  const end = years.map((year) => calendarDay(year, Number(month), Number(day))).find((each) => each !== undefined && each >= start) ?? 'none';
  return { end, between, endsWith: ownYear === undefined ? 'month' : 'year', length: whole.length };
}

/** `2023-10-12` might be either: who writes dashes mostly writes ISO. */
function isPadded(days: string, mark: string): boolean {
  return /\D0\d|^0/.test(days) || (mark === '-' && !/\D\d(?!\d)|^\d\D/.test(days));
}

function usualBetween(mark: string): string {
  return mark === '-' ? ' – ' : mark.includes('月') ? '至' : '-';
}

const FIRST_DAY = /^(?:([1-9]\d{3})( ?年 ?|[./_-]))?(\d{1,2})( ?月 ?|[./_-])(\d{1,2})(?!\d)( ?[日号])?/;
const LAST_DAY = /^(\s*(?:--?|——?|[~～〜–]|至|到)\s*|\s+to\s+)(?:(?:([1-9]\d{3})(?: ?年 ?|[./_-]))?(\d{1,2})(?: ?月 ?|[./_-]))?(\d{1,2})(?!\d)( ?[日号])?/i;

/** `2023.6.16.2` is no day but the number of something. */
const MORE_NUMBERS = /^[./_]?\d|^[年月]/;
