import { lineBreakOf } from '../text/lines';
import { differenceInCalendarDays } from 'date-fns';
import type { Language } from '../i18n/index';
import type { DateNames } from '../log/date-names';
import { dateOf, daysAway, type DaySpan } from '../log/day-span';
import { readHeading } from '../log/heading-grammar';
import { headingStyleFor, writeDays, type HeadingStyle } from '../log/heading-style';
import type { Edit } from '../text/edit';
import { outlineOf } from '../text/outline';
import type { HeadingToken, NoteScan } from '../text/token';
import { nextWeekTable } from './next-week-table';
import { newTable } from './new-week';
import { readWeekPlans, weekOfHeading, weekSections, type WeekPlan, type WeekSection } from './read-week-plan';

/** A week that a note of several is to have. */
export interface AddedWeek {
  readonly firstDay: string;
  /** The user's own template, filled; undefined to follow the week next to it. */
  readonly filled: string | undefined;
  readonly language: Language;
  readonly names: DateNames;
  readonly slots: readonly string[];
}

/**
 * Puts a new week into a note that holds several, `## 2023.5.22-5.28`, where their order has it. Its days are written,
 * and its parts are called, as those of the week next to it. Undefined where the note has that week, or no week at all.
 */
export function addWeek(text: string, week: AddedWeek): Edit | undefined {
  const middle = daysAway(week.firstDay, 3);
  const [...plans] = readWeekPlans(text, middle);
  const note = plans[0]?.note;
  const sections = note === undefined ? [] : weekSections(note, middle);
  const nearest = sections.slice().sort((a, b) => away(a, middle) - away(b, middle))[0];
  const model = plans[sections.findIndex((each) => each === nearest)];
  if (note === undefined || nearest === undefined || model === undefined || holds(nearest.days, middle)) return undefined;
  const weeks = Math.ceil((differenceInCalendarDays(dateOf(middle), dateOf(nearest.days.start)) - 6) / 7);
  const eol = lineBreakOf(text);
  const own = week.filled === undefined ? undefined : week.filled.replace(FRONT_MATTER, '').trim();
  const title = headingOf(note, nearest, weeks);
  const lines = own === undefined
    ? [title, ...partsLike(note, nearest, model, weeks, week)]
    : [...(saysWeek(own, middle) ? [] : [title, '']), ...own.split(/\r\n|[\r\n]/)];
  return placed(text, sections, daysAway(nearest.days.start, 7 * weeks), lines.join(eol), eol);
}

/** How the days of a heading are written, with all that stands around them. */
function headingOf({ text }: NoteScan, { heading, days }: WeekSection, weeks: number): string {
  const written = text.slice(heading.text.start, heading.text.end);
  const next = { start: daysAway(days.start, 7 * weeks), end: daysAway(days.end ?? days.start, 7 * weeks) };
  const lead = `${'#'.repeat(heading.level)} `;
  const from = written.search(/\d/);
  const style = readHeading(written.slice(from), Number(days.start.slice(0, 4)))?.style;
  const own = style === undefined ? '' : writeDays(days, style);
  return style !== undefined && written.startsWith(own, from)
    ? lead + written.slice(0, from) + writeDays(next, style) + written.slice(from + own.length)
    : lead + writeDays(next, style ?? headingStyleFor('zh'));
}

function partsLike(note: NoteScan, { heading: own, section }: WeekSection, { table, tasks }: WeekPlan, weeks: number, week: AddedWeek): readonly string[] {
  const { text } = note;
  const eol = /\r\n/.test(text) ? '\r\n' : '\n';
  const { headings: all, items } = outlineOf(note);
  const headings = [own, ...all.filter(({ start }) => start > own.start && start < section.end)];
  // A list with no more than a task that is still to be written is one too.
  const list = tasks[0]?.start ?? items.find(({ start, box }) => box !== undefined && start > own.start && start < section.end)?.start;
  const under = (at: number, place: number | undefined): boolean => place !== undefined && place > (headings[at]?.start ?? 0) && place < (headings[at + 1]?.start ?? section.end);
  const shownTable = table === undefined ? (list !== undefined ? undefined : freshTable(week, note, own, eol)) : nextWeekTable(text, table, weeks) ?? freshTable({ ...week, slots: table.slots.map(({ label }) => label) }, note, own, eol);
  return headings.flatMap((heading, at) => [
    ...(at === 0 ? [] : ['', text.slice(heading.start, heading.end)]),
    ...(shownTable !== undefined && under(at, table?.start ?? own.end) ? ['', shownTable] : []),
    ...((list === undefined ? at === headings.length - 1 : under(at, list)) ? ['', '- [ ] '] : []),
  ]);
}

function freshTable({ firstDay, names, slots, language }: AddedWeek, { text }: NoteScan, heading: HeadingToken, eol: string): string {
  const written = text.slice(heading.text.start, heading.text.end);
  const style: HeadingStyle = readHeading(written.slice(Math.max(0, written.search(/\d/))), Number(firstDay.slice(0, 4)))?.style ?? headingStyleFor(language);
  return newTable({ firstDay, names, slots, style }).join(eol);
}

/** Newest first, unless the note has its weeks the other way round. */
function placed(text: string, sections: readonly WeekSection[], firstDay: string, written: string, eol: string): Edit {
  const [first, second] = sections;
  const isOldestFirst = first !== undefined && second !== undefined && first.days.start < second.days.start;
  const next = sections.find(({ days }) => (isOldestFirst ? days.start > firstDay : days.start < firstDay));
  if (next !== undefined) return { start: next.section.start, end: next.section.start, text: written + eol + eol };
  const last = sections[sections.length - 1]?.section ?? { start: 0, end: text.length };
  const end = last.start + text.slice(last.start, last.end).trimEnd().length;
  return { start: end, end, text: eol + eol + written + (end === text.length ? eol : '') };
}

function saysWeek(text: string, middle: string): boolean {
  const [, heading = ''] = /^#{1,6}[ \t]+(.*)/.exec(text) ?? [];
  const days = weekOfHeading(heading, middle);
  return days !== undefined && holds(days, middle);
}

function holds({ start, end = start }: DaySpan, day: string): boolean {
  return start <= day && day <= end;
}

function away({ days }: WeekSection, day: string): number {
  return Math.abs(differenceInCalendarDays(dateOf(days.start), dateOf(day)));
}

const FRONT_MATTER = /^---[ \t]*\r?\n(?:.*\r?\n)*?---[ \t]*(?:\r?\n|$)/;
