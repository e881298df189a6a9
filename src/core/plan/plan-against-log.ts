import type { DaySpan } from '../log/day-span';
import { monthOf } from '../log/month';
import type { LoggedLine } from './log-lines';
import type { PlanCell } from './plan-table';
import { tasksOfDay, type PlanTask } from './plan-tasks';
import type { WeekPlan } from './read-week-plan';

/** What was planned for a day beside what the log says of it. */
export interface DayReview {
  readonly day: string;
  /** Its cells that have a text, in the order of the slots. */
  readonly planned: readonly PlanCell[];
  readonly tasks: readonly PlanTask[];
  /** Lines of an entry of several days stand at each of them. */
  readonly logged: readonly LoggedLine[];
}

/** The days in their order, each with its plan and its log. */
export function planAgainstLog({ table, tasks }: Pick<WeekPlan, 'table' | 'tasks'>, days: readonly string[], log: readonly LoggedLine[]): readonly DayReview[] {
  return days.map((day) => ({
    day,
    planned: (table?.cells ?? []).filter((cell) => cell.day === day && cell.text !== ''),
    tasks: tasksOfDay(tasks, day),
    logged: log.filter(({ days: { start, end = start } }) => start <= day && day <= end),
  }));
}

/** What became of the tasks of a week, or of several. */
export interface TaskCounts {
  /** All of them: the sum of the others. */
  readonly planned: number;
  readonly done: number;
  /** Moved to another week. */
  readonly carried: number;
  readonly dropped: number;
  readonly open: number;
}

export const noCounts: TaskCounts = { planned: 0, done: 0, carried: 0, dropped: 0, open: 0 };

/** A task counts by itself, whatever holds it; one with a mark of the user's own counts as open. */
export function countsOf(tasks: readonly PlanTask[]): TaskCounts {
  const count = (...states: readonly PlanTask['state'][]): number => tasks.filter(({ state }) => states.includes(state)).length;
  return { planned: tasks.length, done: count('done'), carried: count('moved'), dropped: count('dropped'), open: count('open', 'other') };
}

/** The counts of a week, with its first day. */
export interface WeekCounts {
  readonly firstDay: string;
  readonly counts: TaskCounts;
}

/** What several weeks come to. */
export function sumOfCounts(all: readonly TaskCounts[]): TaskCounts {
  return all.reduce((sum, each) => ({
    planned: sum.planned + each.planned,
    done: sum.done + each.done,
    carried: sum.carried + each.carried,
    dropped: sum.dropped + each.dropped,
    open: sum.open + each.open,
  }), noCounts);
}

/** The weeks of a month, or of a term, in their order, with what they come to. */
export interface PlanOverview {
  readonly weeks: readonly WeekCounts[];
  readonly total: TaskCounts;
}

/** The weeks that begin in a term: from its first day to its last. */
export function overviewOf(weeks: readonly WeekCounts[], { start, end = start }: DaySpan): PlanOverview {
  const within = weeks.filter(({ firstDay }) => firstDay >= start && firstDay <= end).sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
  return { weeks: within, total: sumOfCounts(within.map(({ counts }) => counts)) };
}

/** A month for each in which a week begins, oldest first. */
export function monthlyOverviews(weeks: readonly WeekCounts[]): readonly (PlanOverview & { readonly month: string })[] {
  const months = [...new Set(weeks.map(({ firstDay }) => monthOf(firstDay)))].sort();
  return months.map((month) => ({ month, ...overviewOf(weeks, { start: `${month}-01`, end: `${month}-31` }) }));
}
