import type { DaySpan } from '../../../core/log/day-span';
import { weeksOfPeriod, type Period } from '../../../core/plan/period';
import { countsOf, noCounts, planAgainstLog, type DayReview, type WeekCounts } from '../../../core/plan/plan-against-log';
import type { PlanTask } from '../../../core/plan/plan-tasks';
import type { Entries, FiledEntry } from '../../log/entries';
import type { Logbook } from '../../logbook';
import { appDateNames } from '../../log/app-date-names';
import { loggedBetween } from '../week/logged-between';
import { plannedWeek, type PlannedWeek } from '../week/planned-week';
import { daysOfWeek } from '../week/weeks';

/** A week as it is counted; one without a plan has no tasks. */
export interface ShownWeek extends WeekCounts {
  readonly hasPlan: boolean;
}

/** A day with its plan, its log, and the entries that speak of it. */
export interface ShownDay extends DayReview {
  readonly entries: readonly FiledEntry[];
}

/** What the vault has of a period. */
export interface ShownPeriod {
  /** Those to be counted; of a week also some before it. */
  readonly weeks: readonly ShownWeek[];
  /** Of a single week alone. */
  readonly week: { readonly plan: PlannedWeek | undefined; readonly days: readonly ShownDay[]; readonly withoutDay: readonly PlanTask[] } | undefined;
}

/** Reads what a period shows. */
export async function shownPeriod(logbook: Logbook, entries: Entries, period: Period): Promise<ShownPeriod> {
  const plans = new Map<string, PlannedWeek | undefined>();
  for (const firstDay of weeksOfPeriod(period, appDateNames().week)) plans.set(firstDay, await plannedWeek(logbook, firstDay).catch(() => undefined));
  const weeks = [...plans].map(([firstDay, own]) => ({ firstDay, counts: own === undefined ? noCounts : countsOf(own.plan.tasks), hasPlan: own !== undefined }));
  if (period.scope !== 'week') return { weeks, week: undefined };
  const plan = plans.get(period.days.start);
  const logged = await loggedBetween(logbook, entries, period.days);
  const nothing = { table: undefined, tasks: [] };
  const days = planAgainstLog(plan?.plan ?? nothing, daysOfWeek(period.days.start), logged.lines).map((day) => ({
    ...day,
    entries: logged.entries.filter(({ start, end = start }: DaySpan) => start <= day.day && day.day <= end),
  }));
  const dated = new Set(days.flatMap(({ tasks }) => tasks));
  return { weeks, week: { plan, days, withoutDay: (plan?.plan.tasks ?? []).filter((task) => !dated.has(task)) } };
}
