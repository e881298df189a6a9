import type { TFile } from 'obsidian';
import { fileAt, firstFileAt } from '../log/find-file';
import type { Logbook } from '../logbook';
import { planPaths } from './week/plan-paths';
import { sharedPlansOf } from './week/shared-plans';
import { firstDayOf, middleOf } from './week/weeks';

/** The plan of the week that a day lies in: in the folder of plans, or where Periodic Notes has it. */
export function weekPlanNote(logbook: Logbook, day: string): TFile | undefined {
  return firstFileAt(logbook.app.vault, planPaths(logbook, day)) ?? sharedPlansOf(logbook, middleOf(firstDayOf(day)))[0];
}

/** The notes that may be that plan, likeliest first: those that are named by the week, then those that hold several. */
export function weekPlanNotes(logbook: Logbook, day: string): readonly TFile[] {
  const named = planPaths(logbook, day).flatMap((path) => fileAt(logbook.app.vault, path) ?? []);
  return [...new Set([...named, ...sharedPlansOf(logbook, middleOf(firstDayOf(day)))])];
}

/** Where a new plan of that week goes. */
export function newPlanPath(logbook: Logbook, firstDay: string): string {
  return planPaths(logbook, firstDay)[0];
}
