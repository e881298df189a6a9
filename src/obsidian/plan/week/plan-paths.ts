import { addDays } from 'date-fns';
import { dateOf } from '../../../core/log/day-span';
import { placeInWeek } from '../../../core/log/week';
import { folderPath } from '../../../core/note/folder-path';
import { ISO_WEEK_FORMAT, weekPlanPath, WEEK_FORMAT } from '../../../core/plan/week-plan';
import { appDateNames } from '../../log/app-date-names';
import { communityPlugin, property, text } from '../../log/undocumented';
import type { Logbook } from '../../logbook';

/**
 * Where the note of a day's week may be, first where a new one goes. A plan may have been named by the weeks that begin on
 * Monday: it is that of most days.
 */
export function planPaths({ app, settings }: Logbook, day: string): readonly [string, ...string[]] {
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
