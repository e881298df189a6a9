import { Notice } from 'obsidian';
import { messageOf } from '../../core/error-message';
import { daysAway } from '../../core/log/day-span';
import { appDateNames } from '../log/app-date-names';
import { makeWeek } from '../plan/week/make-week';
import { newPlanPath, weekPlanNote } from '../plan/week-plan-note';
import { confirmNew } from './confirm-new';
import { spanWords } from './day-words';
import type { Desk } from './desk';
import { openNote, type Pane } from './open-day';

/** Opens the plan of the week that begins on a day, or offers to make it. */
export async function openWeek(desk: Desk, firstDay: string, pane: Pane): Promise<void> {
  const { logbook } = desk;
  const { app, strings: { calendar } } = logbook;
  const file = weekPlanNote(logbook, firstDay);
  if (file !== undefined) return openNote(app, file, pane);
  const days = spanWords({ start: firstDay, end: daysAway(firstDay, 6) }, calendar, appDateNames());
  confirmNew(desk, calendar.newPlanTitle, calendar.newPlan(days, newPlanPath(logbook, firstDay)), () => makePlan(desk, firstDay, pane));
}

async function makePlan({ logbook }: Desk, firstDay: string, pane: Pane): Promise<void> {
  try {
    const { file, isNew, warnings } = await makeWeek(logbook, firstDay);
    for (const warning of warnings) new Notice(warning);
    await openNote(logbook.app, file, pane, isNew);
  } catch (error) {
    new Notice(messageOf(error));
  }
}
