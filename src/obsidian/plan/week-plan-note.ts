import { addDays } from 'date-fns';
import type { TFile } from 'obsidian';
import { dateOf } from '../../core/log/day-span';
import { placeInWeek } from '../../core/log/week';
import { ISO_WEEK_FORMAT, weekPlanPath, weekPlanText, WEEK_FORMAT } from '../../core/plan/week-plan';
import { folderPath } from '../../core/note/folder-path';
import { appDateNames } from '../log/app-date-names';
import { fileAt } from '../log/find-file';
import { makeNote } from '../log/make-note';
import { communityPlugin, property, text } from '../log/undocumented';
import type { Logbook } from '../logbook';
import { templateLanguage } from '../language';

/** The plan of the week that a day lies in: in the folder of plans, or where Periodic Notes has it. */
export function weekPlanNote(logbook: Logbook, day: string): TFile | undefined {
  return weekPlanNotes(logbook, day)[0];
}

/** The notes that may be that plan, likeliest first. */
export function weekPlanNotes(logbook: Logbook, day: string): readonly TFile[] {
  const { vault } = logbook.app;
  return [...new Set(planPaths(logbook, day).flatMap((path) => fileAt(vault, path) ?? []))];
}

/** Where a new plan of that week goes. */
export function newPlanPath(logbook: Logbook, firstDay: string): string {
  return planPaths(logbook, firstDay)[0];
}

/** The plan, found or made; undefined when the app does not show what was made. */
export async function makeWeekPlan(logbook: Logbook, firstDay: string): Promise<TFile | undefined> {
  return weekPlanNote(logbook, firstDay) ?? makeNote(logbook.app.vault, newPlanPath(logbook, firstDay), weekPlanText(dateOf(firstDay), templateLanguage(logbook.settings)));
}

/** The first one is where a new plan goes. A plan may have been named by the weeks that begin on Monday: it is that of most days. */
function planPaths({ app, settings }: Logbook, day: string): readonly [string, ...string[]] {
  const names = appDateNames();
  const weekly = property(property(communityPlugin(app, 'periodic-notes'), 'settings'), 'weekly');
  const isUsed = property(weekly, 'enabled') === true;
  const format = (isUsed && text(weekly, 'format')) || WEEK_FORMAT;
  const folders = [settings.folders.plans, ...(isUsed ? [folderPath(text(weekly, 'folder')) ?? ''] : [])];
  const firstDay = addDays(dateOf(day), -placeInWeek(dateOf(day), names.week));
  const namings: readonly (readonly [string, Date])[] = [[format, firstDay], [WEEK_FORMAT, firstDay], [ISO_WEEK_FORMAT, addDays(firstDay, 3)]];
  const paths = namings.flatMap(([each, named]) => folders.map((folder) => weekPlanPath(named, folder, each, names)));
  const [first = '', ...others] = new Set(paths);
  return [first, ...others];
}
