import type { DateNames } from '../../core/log/date-names';
import { formatDate } from '../../core/log/date-format';
import { dateOf, type DaySpan } from '../../core/log/day-span';
import type { MonthDay } from '../../core/log/month-page';
import type { Logbook } from '../logbook';

type Strings = Logbook['strings']['calendar'];

/** `Tuesday, 3 March 2026`, in the language that the app writes dates in. */
export function dayWords(day: string, strings: Strings, names: DateNames): string {
  return formatDate(dateOf(day), strings.dayFormat, names);
}

/** `30 May 2023 to 11 June 2023`. */
export function spanWords({ start, end = start }: DaySpan, strings: Strings, names: DateNames): string {
  const [first, last] = [start, end].map((day) => formatDate(dateOf(day), strings.spanFormat, names));
  return strings.span(first ?? '', last ?? '');
}

/** All that the cell of a day shows, in words: `Tuesday, 3 March 2026, today, entry, length 2 of 4, open questions`. */
export function dayLabel(day: MonthDay, isOpen: boolean, strings: Strings, names: DateNames): string {
  const own = day.entries.length - (day.span === undefined ? 0 : 1);
  const parts = [
    dayWords(day.day, strings, names),
    ...(day.isToday ? [strings.isToday] : []),
    ...(own > 0 ? [strings.entries(own)] : []),
    ...(day.span === undefined ? [] : [strings.entryOf(spanWords(day.span, strings, names))]),
    ...(day.entries.length === 0 ? [day.isGap ? strings.gap : strings.noEntry] : []),
    ...(day.amount === undefined ? [] : [strings.amount(day.amount)]),
    ...(day.hasQuestions ? [strings.questions] : []),
    ...(isOpen ? [strings.isOpen] : []),
  ];
  return strings.parts(parts);
}
