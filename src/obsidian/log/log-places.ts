import type { App } from 'obsidian';
import type { DateNames } from '../../core/log/date-names';
import type { Logbook } from '../logbook';
import { dailyNotes, type DailyNotes } from './daily-notes';

/**
 * Where the log's entries are: first where new ones go, which is that of the daily notes where the user follows them;
 * then the log's own folder.
 */
export async function logPlaces({ app, settings }: Logbook, names: DateNames): Promise<readonly [DailyNotes, ...DailyNotes[]]> {
  const own: DailyNotes = { folder: settings.folders.log, format: settings.logFormat, template: '', dateFormat: 'YYYY-MM-DD' };
  const daily = settings.followDailyNotes ? await dailyNotes(app, names) : undefined;
  return daily === undefined ? [own] : [daily, own];
}

/** Resolves when the app knows which files there are. */
export function layoutReady({ workspace }: App): Promise<void> {
  return new Promise((resolve) => workspace.onLayoutReady(resolve));
}
