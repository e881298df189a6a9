import type { DaySpan } from './day-span';

/** The part of a span that lies in one week of a calendar. */
export interface SpanBar {
  readonly path: string;
  readonly span: DaySpan;
  /** The place in the week of its first day, 0 to 6. */
  readonly from: number;
  /** How many days of the week it covers. */
  readonly length: number;
  /** Bars that share a day lie in different lanes, 0 being the first. */
  readonly lane: number;
  /** The span began in an earlier week. */
  readonly continuesBefore: boolean;
  /** The span goes on in the next week. */
  readonly continuesAfter: boolean;
}

/** The bars of one week, whose days are given; entries of one day have none. */
export function spanBars(entries: readonly (DaySpan & { readonly path: string })[], days: readonly string[]): readonly SpanBar[] {
  const spans = entries.filter(({ end }) => end !== undefined).sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const lanes: number[] = [];
  return spans.flatMap(({ path, start, end = start }) => {
    const covered = days.filter((day) => day >= start && day <= end);
    const [first] = covered;
    if (first === undefined) return [];
    const from = days.indexOf(first);
    const free = lanes.findIndex((until) => until <= from);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = from + covered.length;
    return [{ path, span: { start, end }, from, length: covered.length, lane, continuesBefore: start < first, continuesAfter: end > (days.at(-1) ?? end) }];
  });
}
