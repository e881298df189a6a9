import { TFile, Vault } from 'obsidian';
import type { DaySpan } from '../../../core/log/day-span';
import { weekOfHeading } from '../../../core/plan/read-week-plan';
import type { Logbook } from '../../logbook';
import { folderAt } from '../../log/find-file';
import { planPaths } from './plan-paths';

/** A note that holds the plans of several weeks, each under its heading. */
export interface SharedPlan {
  readonly file: TFile;
  readonly weeks: readonly DaySpan[];
}

/**
 * The notes in the folder of plans that hold several weeks; one that has a single week yet must not be named by a date.
 * `near` tells the year of headings that do not say it.
 */
export function sharedPlans(logbook: Logbook, near: string): readonly SharedPlan[] {
  const { app, settings } = logbook;
  const folder = folderAt(app.vault, settings.folders.plans);
  const found: SharedPlan[] = [];
  if (settings.folders.plans === '' || folder === undefined) return found;
  Vault.recurseChildren(folder, (file) => {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    const weeks = (app.metadataCache.getFileCache(file)?.headings ?? []).flatMap(({ heading }) => weekOfHeading(heading, near) ?? []);
    if (weeks.length > 1 ? !isNamedBy(logbook, file, weeks) : weeks.length === 1 && !/\d/.test(file.basename)) found.push({ file, weeks });
  });
  return found;
}

/** A note of one week may speak of others. */
function isNamedBy(logbook: Logbook, { path }: TFile, weeks: readonly DaySpan[]): boolean {
  return weeks.some(({ start }) => planPaths(logbook, start).includes(path));
}

/** Those of them that have the week of a day. */
export function sharedPlansOf(logbook: Logbook, day: string): readonly TFile[] {
  return sharedPlans(logbook, day).filter(({ weeks }) => weeks.some(({ start, end = start }) => start <= day && day <= end)).map(({ file }) => file);
}
