import type { App, TFile } from 'obsidian';
import { dateNamesFor } from '../../core/i18n/date-names';
import { formatDate } from '../../core/log/date-format';
import { dateOf } from '../../core/log/day-span';
import { folderPath } from '../../core/note/folder-path';
import { appDateNames } from './app-date-names';
import { fileAt } from './find-file';
import { communityPlugin, property, text } from './undocumented';

/**
 * The notes that may be the plan of the week in which a day lies, likeliest first: by the user's Periodic Notes, then in
 * the plans' own folder, by the weeks of the app's language and by those that begin on Monday.
 */
export function weekPlans(app: App, folder: string, day: string): readonly TFile[] {
  const weekly = property(property(communityPlugin(app, 'periodic-notes'), 'settings'), 'weekly');
  const own = [{ folder, format: USUAL }, { folder, format: 'GGGG-[W]WW' }];
  const places = property(weekly, 'enabled') === true ? [{ folder: folderPath(text(weekly, 'folder')) ?? '', format: text(weekly, 'format') || USUAL }, ...own] : own;
  const paths = places.flatMap((place) => [appDateNames(), dateNamesFor('zh')].map((names) => `${place.folder === '' ? '' : `${place.folder}/`}${formatDate(dateOf(day), place.format, names)}.md`));
  return [...new Set([...new Set(paths)].flatMap((path) => fileAt(app.vault, path) ?? []))];
}

const USUAL = 'gggg-[W]ww';
