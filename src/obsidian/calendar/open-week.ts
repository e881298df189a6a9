import { Notice, type PaneType } from 'obsidian';
import { addDays } from 'date-fns';
import { dateOf, dayOfDate } from '../../core/log/day-span';
import { appDateNames } from '../log/app-date-names';
import { reasonOf } from '../log/reason';
import type { Logbook } from '../logbook';
import { makeWeekPlan, newPlanPath, weekPlanNote } from '../plan/week-plan-note';
import { confirmNew } from './confirm-new';
import { spanWords } from './day-words';
import { openNote } from './open-day';

/** Opens the plan of the week that begins on a day, or offers to make it. */
export async function openWeek(logbook: Logbook, firstDay: string, pane: PaneType | boolean): Promise<void> {
  const file = weekPlanNote(logbook, firstDay);
  if (file !== undefined) return openNote(logbook, file, pane);
  const { calendar } = logbook.strings;
  const days = spanWords({ start: firstDay, end: dayOfDate(addDays(dateOf(firstDay), 6)) }, calendar, appDateNames());
  confirmNew(logbook, calendar.newPlanTitle, calendar.newPlan(days, newPlanPath(logbook, firstDay)), () => makePlan(logbook, firstDay, pane));
}

async function makePlan(logbook: Logbook, firstDay: string, pane: PaneType | boolean): Promise<void> {
  const { calendar, log } = logbook.strings;
  const fail = (reason: string): void => void new Notice(calendar.cannotOpenPlan(newPlanPath(logbook, firstDay), reason));
  try {
    const file = await makeWeekPlan(logbook, firstDay);
    if (file === undefined) fail(log.notFound);
    else await openNote(logbook, file, pane, true);
  } catch (error) {
    fail(reasonOf(error, log));
  }
}
