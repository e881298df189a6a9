import type { WeekRules } from './date-names';
import { dateOf, daysAway, type DaySpan } from './day-span';
import { monthOf, weeksOfMonth } from './month';
import { spanBars, type SpanBar } from './span-bars';
import { weekOf, type Week } from './week';
import type { Amount } from './amount';
import { shareDays } from './log-gap';

/** What a calendar shows of an entry. */
export interface MonthEntry extends DaySpan {
  readonly path: string;
  readonly amount: Amount;
  readonly hasQuestions: boolean;
}

/** The days of a month, in the whole weeks in which they lie. */
export interface MonthPage {
  readonly month: string;
  readonly weeks: readonly MonthWeek[];
}

export interface MonthWeek {
  readonly week: Week;
  /** Seven of them. */
  readonly days: readonly MonthDay[];
  readonly bars: readonly SpanBar[];
}

export interface MonthDay {
  readonly day: string;
  readonly isInMonth: boolean;
  readonly isToday: boolean;
  /** There are entries before it, it is over, and no entry speaks of it. */
  readonly isGap: boolean;
  /** Paths of the entries that speak of it, those of the day alone before those of a span. */
  readonly entries: readonly string[];
  /** The span that it lies in; the later one where there are two. */
  readonly span?: DaySpan & { readonly part: 'start' | 'middle' | 'end' };
  /** How much the entries say that begin on it; undefined where none does. */
  readonly amount?: Amount;
  readonly hasQuestions: boolean;
}

export interface MonthView {
  /** Newest first; those of other months may be among them. */
  readonly entries: readonly MonthEntry[];
  /** The first day of the log, from which on there are gaps. */
  readonly firstDay: string | undefined;
  readonly today: string;
  readonly rules: WeekRules;
}

/** A month as a calendar shows it: every day of its weeks, with what the log has of it. */
export function monthPage(month: string, view: MonthView): MonthPage {
  const { start, end } = weeksOfMonth(month, view.rules);
  const entries = entriesBetween(view.entries, start, end);
  const weeks: MonthWeek[] = [];
  for (let first = start; first <= end; first = daysAway(first, 7)) {
    const days = Array.from({ length: 7 }, (_, place) => monthDay(daysAway(first, place), month, { ...view, entries }));
    weeks.push({ week: weekOf(dateOf(first), view.rules), days, bars: spanBars(entries, days.map(({ day }) => day)) });
  }
  return { month, weeks };
}

/** The entries that speak of any day from `start` to `end`. */
export function entriesBetween<T extends DaySpan>(entries: readonly T[], start: string, end: string): readonly T[] {
  return entries.filter((entry) => shareDays(entry, { start, end }));
}

function monthDay(day: string, month: string, { entries, firstDay, today }: MonthView): MonthDay {
  const covering = entriesBetween(entries, day, day);
  const span = covering.find(({ end }) => end !== undefined);
  const begun = covering.filter(({ start }) => start === day);
  const amount = begun.reduce<Amount | undefined>((most, entry) => (most === undefined || entry.amount > most ? entry.amount : most), undefined);
  return {
    day,
    isInMonth: monthOf(day) === month,
    isToday: day === today,
    isGap: covering.length === 0 && firstDay !== undefined && day > firstDay && day < today,
    entries: [...covering.filter(({ end }) => end === undefined), ...covering.filter(({ end }) => end !== undefined)].map(({ path }) => path),
    ...(span?.end !== undefined && { span: { start: span.start, end: span.end, part: partOf(day, span.start, span.end) } }),
    ...(amount !== undefined && { amount }),
    hasQuestions: begun.some(({ hasQuestions }) => hasQuestions),
  };
}

function partOf(day: string, start: string, end: string): 'start' | 'middle' | 'end' {
  if (day === start) return 'start';
  return day === end ? 'end' : 'middle';
}
