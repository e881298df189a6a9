import { dateNamesFor } from '../i18n/date-names';
import type { Language, Strings } from '../i18n/index';
import { timeline, type Timeline, type TimelineEvent, type TimelineKind } from './timeline';

/** A timeline as an SVG has it, for whoever writes or draws that. */
export interface TimelinePicture {
  readonly days: Timeline['days'];
  readonly width: number;
  readonly height: number;
  /** The path of the lines where months begin. */
  readonly months: string;
  readonly words: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  /** What has happened, a path each; that of one note and kind is one. */
  readonly marks: readonly { readonly event: TimelineEvent; path: string }[];
  /** The path of the line of today; undefined where today is not in it. */
  readonly today: string | undefined;
}

/** Draws what a project has seen; undefined where nothing has a day. Without `today` the drawing holds on any day. */
export function timelinePicture(events: readonly TimelineEvent[], width: number, { language, lanes, today }: { readonly language: Language; readonly lanes: Strings['project']['lanes']; readonly today?: string }): TimelinePicture | undefined {
  const drawn = timeline({ events, width, laneHeight: LANE, today });
  if (drawn === undefined) return undefined;
  const names = dateNamesFor(language);
  const height = TOP + drawn.height;
  const months = drawn.months.flatMap(({ month, x }) => {
    const at = Number(month.slice(5)) - 1;
    return x > width - ROOM ? [] : [{ x: x + 3, y: 11, text: at === 0 ? month.slice(0, 4) : names.month(at, 'short', '') }];
  });
  const marks = new Map<string, { readonly event: TimelineEvent; path: string }>();
  for (const { event, x, y, width: length } of drawn.bars) {
    const key = `${event.kind} ${event.path}`;
    const path = `M${x} ${TOP + y + 18}h${length}v8h-${length}z`;
    const mark = marks.get(key);
    if (mark === undefined) marks.set(key, { event, path });
    else mark.path += path;
  }
  return {
    days: drawn.days,
    width,
    height,
    months: drawn.months.map(({ x }) => `M${x} ${TOP - 2}V${height}`).join(''),
    words: [...months, ...drawn.lanes.map(({ kind, y }) => ({ x: 0, y: TOP + y + 12, text: lanes[kind] }))],
    marks: [...marks.values()],
    today: drawn.todayX === undefined ? undefined : `M${drawn.todayX} ${TOP - 2}V${height}`,
  };
}

/** The same in words: `Timeline, 2026.3.2-3.9: Log 2, Tasks 1.`; `days` are its days, written. */
export function timelineWords(events: readonly TimelineEvent[], days: string, { project: words }: Strings): string {
  const count = (kind: TimelineKind): number => events.filter((event) => event.kind === kind).length;
  const kinds: readonly TimelineKind[] = ['log', 'paper', 'week', 'task'];
  return words.timeline(days, kinds.filter((kind) => count(kind) > 0).map((kind) => words.lane(words.lanes[kind], count(kind))));
}

/** For the wide of a page, and for a phone. */
export const TIMELINE_WIDTHS = [680, 330] as const;
const TOP = 18;
const LANE = 32;
/** What the name of a month needs. */
const ROOM = 30;
