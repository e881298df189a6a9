import { differenceInCalendarDays } from 'date-fns';
import { dateOf, daysAway, type DaySpan } from '../log/day-span';
import { monthAway, monthOf } from '../log/month';

export type TimelineKind = 'log' | 'paper' | 'week' | 'task';

/** Something of a project that has its days. */
export interface TimelineEvent extends DaySpan {
  readonly kind: TimelineKind;
  readonly label: string;
  readonly path: string;
}

/** What a timeline is drawn of and in: lengths are those of an SVG's own units. */
export interface TimelineView {
  readonly events: readonly TimelineEvent[];
  /** The project's own days, where its properties say them. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Undefined for a drawing that is to hold on any day. */
  readonly today?: string | undefined;
  readonly width: number;
  readonly laneHeight: number;
}

/** A bar of a lane; one of a single day is at least {@link LEAST_WIDTH} wide. */
export interface TimelineBar {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A timeline in values that an SVG takes as they are. */
export interface Timeline {
  readonly days: DaySpan;
  readonly width: number;
  readonly height: number;
  /** Those kinds alone that have events, from the top. */
  readonly lanes: readonly { readonly kind: TimelineKind; readonly y: number }[];
  readonly bars: readonly TimelineBar[];
  /** Where months begin; of a long project every second, third, sixth or twelfth. */
  readonly months: readonly { readonly month: string; readonly x: number }[];
  /** Undefined where today is not in it. */
  readonly todayX: number | undefined;
}

/** Lays out what a project has seen; undefined where it has nothing with a day. */
export function timeline({ events, from, to, today, width, laneHeight }: TimelineView): Timeline | undefined {
  const known = [...events.flatMap(({ start, end = start }) => [start, end]), ...[from, to].filter((day) => day !== undefined)].sort();
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const days = differenceInCalendarDays(dateOf(last), dateOf(first)) + 1;
  const xOf = (day: string): number => rounded((differenceInCalendarDays(dateOf(day), dateOf(first)) / days) * width);
  const lanes = KINDS.filter((kind) => events.some((event) => event.kind === kind)).map((kind, index) => ({ kind, y: index * laneHeight }));
  const bars = lanes.flatMap(({ kind, y }) => events.filter((event) => event.kind === kind).map((event): TimelineBar => {
    const own = Math.min(width, Math.max(LEAST_WIDTH, rounded(xOf(daysAway(event.end ?? event.start, 1)) - xOf(event.start))));
    return { event, x: Math.min(xOf(event.start), width - own), y, width: own };
  }));
  return {
    days: first === last ? { start: first } : { start: first, end: last },
    width,
    height: lanes.length * laneHeight,
    lanes,
    bars,
    months: monthsIn(first, last, Math.max(1, Math.floor(width / MONTH_LABEL))).map((month) => ({ month, x: xOf(`${month}-01`) })),
    todayX: today !== undefined && today >= first && today <= last ? xOf(today) : undefined,
  };
}

function monthsIn(first: string, last: string, most: number): readonly string[] {
  const months: string[] = [];
  for (let month = monthOf(first); `${month}-01` <= last; month = monthAway(month, 1)) {
    if (`${month}-01` >= first) months.push(month);
    if (monthAway(month, 1) === month) break;
  }
  const step = STEPS.find((each) => months.length / each <= most) ?? 12;
  return months.filter((month) => (Number(month.slice(5)) - 1) % step === 0);
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}

export const LEAST_WIDTH = 4;
const MONTH_LABEL = 56;
const STEPS = [1, 2, 3, 6, 12];
const KINDS: readonly TimelineKind[] = ['log', 'paper', 'week', 'task'];
