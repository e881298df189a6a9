import { daysAway } from '../log/day-span';
import type { PlanTask } from './plan-tasks';
import { readWeekPlan, type WeekPlan } from './read-week-plan';
import { weekGrid, type WeekGrid } from './week-grid';

/** A week as the app shows it, read from the text of its note. */
export interface WeekOnShow {
  readonly text: string;
  readonly plan: WeekPlan;
  /** Those of its table, else the seven from the first on. */
  readonly days: readonly string[];
  /** Undefined where the note has no table of this week. */
  readonly grid: WeekGrid | undefined;
  readonly tasks: readonly PlanTask[];
}

/** Reads the week that begins on a day; `near` is the day of it by which its plan is looked for. */
export function weekOnShow(text: string, firstDay: string, near: string): WeekOnShow {
  const week = Array.from({ length: 7 }, (_, index) => daysAway(firstDay, index));
  const plan = readWeekPlan(text, near);
  const told = plan.table?.days.map(({ day }) => day) ?? [];
  // A plan of Monday to Sunday is that of a week which begins on Sunday, and a note may hold the plans of other weeks alone.
  const isOfWeek = told.filter((day) => week.includes(day)).length * 2 > Math.min(told.length, week.length);
  const { table } = plan;
  if (table === undefined || !isOfWeek) return { text, plan, days: week, grid: undefined, tasks: isOther(plan, week) ? [] : plan.tasks };
  const start = [...told].sort()[0] ?? firstDay;
  const days = told.every((day) => week.includes(day)) ? week : Array.from({ length: 7 }, (_, index) => daysAway(start, index));
  return { text, plan, days, grid: weekGrid(text, table, days), tasks: plan.tasks };
}

function isOther({ days }: WeekPlan, week: readonly string[]): boolean {
  return days !== undefined && !week.some((day) => day >= days.start && day <= (days.end ?? days.start));
}
