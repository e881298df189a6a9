import { differenceInCalendarDays } from 'date-fns';
import { dateOf, type DaySpan } from '../log/day-span';
import { readHeading } from '../log/heading-grammar';
import { outlineOf } from '../text/outline';
import { scan } from '../text/scan';
import type { HeadingToken, NoteScan, Span } from '../text/token';
import { planTable, type PlanTable } from './plan-table';
import { planTasks, type PlanTask } from './plan-tasks';

/** The plan of one week, as a note has it. */
export interface WeekPlan {
  readonly note: NoteScan;
  /** What its heading says, `## 2023.5.22-2023.5.28`; undefined where no heading says it. */
  readonly days: DaySpan | undefined;
  /** The part of the note that is about the week: all of it where no heading says which. */
  readonly section: Span;
  /** Undefined where there is none yet. */
  readonly table: PlanTable | undefined;
  /** Those of the section, wherever they stand in it, in order. */
  readonly tasks: readonly PlanTask[];
}

/**
 * Reads the plan of the week in which the day `near` lies. A note may hold several weeks, each under its heading: it is the
 * one whose heading has that day, else the first; a heading without days is no week.
 */
export function readWeekPlan(text: string, near: string): WeekPlan {
  const note = scan(text);
  const weeks = weekSections(note, near);
  const week = weeks.find(({ days: { start, end = start } }) => start <= near && near <= end) ?? weeks[0];
  return planIn(note, week?.section ?? { start: 0, end: text.length }, week?.days, near);
}

/** All weeks of a note in their order; `near` tells the year of those that do not say it. */
export function readWeekPlans(text: string, near: string): readonly WeekPlan[] {
  const note = scan(text);
  const weeks = weekSections(note, near);
  if (weeks.length === 0) return [planIn(note, { start: 0, end: text.length }, undefined, near)];
  return weeks.map(({ section, days }) => planIn(note, section, days, near));
}

function planIn(note: NoteScan, section: Span, days: DaySpan | undefined, near: string): WeekPlan {
  const within = ({ start, end }: Span): boolean => start >= section.start && end <= section.end;
  const day = days === undefined || (days.start <= near && near <= (days.end ?? days.start)) ? near : days.start;
  const tables = note.tokens.filter((token) => token.kind === 'table' && token.hidden === undefined && within(token));
  const read = tables.flatMap((token) => planTable(note.text, token, day) ?? []);
  const isOfWeek = (table: PlanTable): boolean => days === undefined
    ? table.days.some((each) => each.day === near)
    : table.days.some((each) => each.day >= days.start && each.day <= (days.end ?? days.start));
  return { note, days, section, table: read.find(isOfWeek) ?? read[0], tasks: planTasks(note).filter(within) };
}

/** A part of a note that is about a week. */
export interface WeekSection {
  readonly days: DaySpan;
  readonly heading: HeadingToken;
  readonly section: Span;
}

/** The weeks of a note whose headings say them, in their order in the note. */
export function weekSections(note: NoteScan, near: string): readonly WeekSection[] {
  const { headings } = outlineOf(note);
  return headings.flatMap((heading, index): readonly WeekSection[] => {
    const days = weekOfHeading(note.text.slice(heading.text.start, heading.text.end), near);
    if (days === undefined) return [];
    const next = headings.slice(index + 1).find((each) => endsWeek(note.text, each, heading, near));
    return [{ days, heading, section: { start: heading.start, end: next?.start ?? note.text.length } }];
  });
}

/** A plan's heading may be of the note's first level, with its parts on the second, or beside them. */
function endsWeek(text: string, next: HeadingToken, week: HeadingToken, near: string): boolean {
  return next.level < week.level || (next.level === week.level && (week.level > 1 || weekOfHeading(text.slice(next.text.start, next.text.end), near) !== undefined) && !isPart(text, next));
}

/** `## 任务` beside `## 2026.5.18-2026.5.24` is a part of that week. */
function isPart(text: string, { text: { start, end } }: HeadingToken): boolean {
  return PART.test(text.slice(start, end).replace(/[*_\s:：]/g, ''));
}

/** `周计划 2023.5.29-6.4`: the days of a week's heading; undefined for one day, or for more than two weeks. */
export function weekOfHeading(heading: string, near: string): DaySpan | undefined {
  const from = heading.search(/\d/);
  if (from < 0) return undefined;
  const year = Number(near.slice(0, 4));
  const weeks = [year, year - 1, year + 1].flatMap((each): readonly WeekDays[] => {
    const { start, end } = readHeading(heading.slice(from), each) ?? {};
    return start === undefined || end === undefined || differenceInCalendarDays(dateOf(end), dateOf(start)) > 13 ? [] : [{ start, end }];
  });
  const away = ({ start }: WeekDays): number => Math.abs(differenceInCalendarDays(dateOf(start), dateOf(near)));
  return weeks.sort((a, b) => away(a) - away(b))[0];
}

interface WeekDays extends DaySpan {
  readonly end: string;
}

const PART = /^(?:(?:本周|每周)?(?:任务|待办|计划表|总结|复盘|笔记|备注)(?:清单|列表)?|(?:tasks?|to-?dos?|notes?|review|table|plan))$/i;
