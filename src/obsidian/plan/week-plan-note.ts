import { getLanguage, type TFile } from 'obsidian';
import type { Language } from '../../core/i18n/index';
import { dateOf } from '../../core/log/day-span';
import { weekPlanPath, weekPlanText, WEEK_FORMAT } from '../../core/plan/week-plan';
import { folderPath } from '../../core/note/folder-path';
import { appDateNames } from '../log/app-date-names';
import { fileAt } from '../log/find-file';
import { makeNote } from '../log/make-note';
import { communityPlugin, property, text } from '../log/undocumented';
import type { Logbook } from '../logbook';

/** The plan of the week that begins on a day: in the folder of plans, or where Periodic Notes has it. */
export function weekPlanNote(logbook: Logbook, firstDay: string): TFile | undefined {
  const { vault } = logbook.app;
  return planPaths(logbook, firstDay).map((path) => fileAt(vault, path)).find((file) => file !== undefined);
}

/** Where a new plan of that week goes. */
export function newPlanPath(logbook: Logbook, firstDay: string): string {
  return planPaths(logbook, firstDay)[0];
}

/** The plan, found or made; undefined when the app does not show what was made. */
export async function makeWeekPlan(logbook: Logbook, firstDay: string): Promise<TFile | undefined> {
  return weekPlanNote(logbook, firstDay) ?? makeNote(logbook.app.vault, newPlanPath(logbook, firstDay), weekPlanText(dateOf(firstDay), languageOf(logbook)));
}

function planPaths({ app, settings }: Logbook, firstDay: string): readonly [string, ...string[]] {
  const weekly = property(property(communityPlugin(app, 'periodic-notes'), 'settings'), 'weekly');
  const isUsed = property(weekly, 'enabled') === true;
  const format = (isUsed && text(weekly, 'format')) || WEEK_FORMAT;
  const pathIn = (folder: string): string => weekPlanPath(dateOf(firstDay), folder, format, appDateNames());
  return [pathIn(settings.folders.plans), ...(isUsed ? [pathIn(folderPath(text(weekly, 'folder')) ?? '')] : [])];
}

function languageOf({ settings }: Logbook): Language {
  if (settings.language !== 'auto') return settings.language;
  return getLanguage().startsWith('zh') ? 'zh' : 'en';
}
