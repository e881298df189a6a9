import { differenceInCalendarDays } from 'date-fns';
import type { WeekRules } from '../log/date-names';
import { dateOf, daysAway, type DaySpan } from '../log/day-span';
import { dayInMonth, monthAway, monthOf } from '../log/month';
import { placeInWeek } from '../log/week';

/** What plans are looked at in. */
export type Scope = 'week' | 'month' | 'term';
export const SCOPES: readonly Scope[] = ['week', 'month', 'term'];

/** A week, a month, or a term, which is any weeks that its user says. */
export interface Period {
  readonly scope: Scope;
  readonly days: Required<DaySpan>;
}

/** The period in which a day lies; of a term, where none is chosen, the last sixteen weeks up to that day. */
export function periodOf(scope: Scope, day: string, rules: WeekRules): Period {
  const firstDay = weekBegin(day, rules);
  switch (scope) {
    case 'week':
      return { scope, days: { start: firstDay, end: daysAway(firstDay, 6) } };
    case 'month':
      return { scope, days: daysOfMonth(monthOf(day)) };
    case 'term':
      return { scope, days: { start: daysAway(firstDay, -7 * (TERM - 1)), end: daysAway(firstDay, 6) } };
  }
}

/** The one so many on; terms are as long as this one is. */
export function periodAway({ scope, days }: Period, count: number): Period {
  if (scope === 'month') return { scope, days: daysOfMonth(monthAway(monthOf(days.start), count)) };
  const length = 7 * Math.ceil((differenceInCalendarDays(dateOf(days.end), dateOf(days.start)) + 1) / 7);
  const [start, end] = [days.start, days.end].map((day) => daysAway(day, count * length));
  return start && end ? { scope, days: { start, end } } : { scope, days };
}

/** The weeks that it shows, by their first days, oldest first: of one week also the seven before it; of a term no more than a hundred. */
export function weeksOfPeriod({ scope, days }: Period, rules: WeekRules): readonly string[] {
  const begin = weekBegin(days.start, rules);
  const first = scope === 'week' ? daysAway(begin, -7 * (BESIDE - 1)) : scope === 'month' && begin < days.start ? daysAway(begin, 7) : begin;
  const weeks: string[] = [];
  for (let day = first; day !== '' && day <= days.end && weeks.length < MOST; day = daysAway(day, 7)) weeks.push(day);
  return weeks;
}

function daysOfMonth(month: string): Required<DaySpan> {
  return { start: `${month}-01`, end: dayInMonth(`${month}-31`, month) };
}

function weekBegin(day: string, rules: WeekRules): string {
  return daysAway(day, -placeInWeek(dateOf(day), rules));
}

const TERM = 16;
const BESIDE = 8;
const MOST = 100;
