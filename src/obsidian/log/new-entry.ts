import { addDays } from 'date-fns';
import type { TFile } from 'obsidian';
import type { DateNames } from '../../core/log/date-names';
import { dayOfDate } from '../../core/log/day-span';
import { entryPaths, lastName } from '../../core/log/entry-paths';
import { noLists } from '../../core/template/day-lists';
import { dayTemplate } from '../../core/template/day-template';
import { fillTemplate } from '../../core/template/fill-template';
import { spanTemplate } from '../../core/template/span-template';
import type { Logbook } from '../logbook';
import type { DailyNotes } from './daily-notes';
import { dayLists } from './day-lists';
import type { Entries } from './entries';
import { fileAt } from './find-file';
import type { Rivals } from './make-note';
import { reasonOf } from './reason';
import { templaterFills } from './templater';
import { makeEntry } from './templater-commands';
import { templateLanguage } from '../language';

/** A log entry that is there. */
export interface Entry {
  readonly file: TFile;
  readonly isNew: boolean;
  /** What the user should know of how it was made. */
  readonly warnings: readonly string[];
}

/** A log entry that is to be made. */
export interface NewEntry {
  readonly path: string;
  readonly notes: DailyNotes;
  readonly start: Date;
  /** The last day, of a span. */
  readonly end: Date | undefined;
  readonly names: DateNames;
  /** The entry, where it has come from another device meanwhile. */
  readonly rivals: Rivals;
}

/** Makes an entry from its template; one that is there by then is left as it is. Rejects with a message for the user. */
export async function newEntry(logbook: Logbook, entries: Entries, { path, notes, start, end, names, rivals }: NewEntry): Promise<Entry> {
  const { app, settings, strings } = logbook;
  const title = lastName(path).replace(/\.md$/, '');
  const template = end === undefined ? notes.template || settings.logTemplate : settings.spanTemplate;
  const chosen = template === '' ? undefined : templateFile(logbook, template);
  const own = chosen && (await app.vault.cachedRead(chosen).catch(() => undefined));
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  const language = templateLanguage(settings);
  const builtIn = template === '' && templaterFills(app, folder) ? '' : end === undefined ? dayTemplate(language) : spanTemplate(language);
  const lists = end === undefined && LISTS.test(own ?? builtIn) ? await dayLists(logbook, entries, { path, day: dayOfDate(start), dayBefore: entryPaths(addDays(start, -1), [notes], [names])[0], language }).catch(() => noLists) : noLists;
  const text = fillTemplate(own ?? builtIn, { date: start, ...(end && { end }), lists, title, dateFormat: notes.dateFormat, nameFormat: notes.format, names });
  const { file, warning } = await makeEntry(logbook, { path, text, rivals, template: own === undefined ? undefined : chosen }).catch((error: unknown) => {
    throw new Error(strings.log.cannotOpen(path, reasonOf(error, strings.log)));
  });
  if (file === undefined) throw new Error(strings.log.cannotOpen(path, strings.log.notFound));
  const heard = own === undefined && template !== '' ? strings.log.noTemplate(template) : warning;
  return { file, isNew: true, warnings: heard === undefined ? [] : [heard] };
}

/** A template is named with or without its ending, and also by its name alone. */
function templateFile({ app }: Logbook, written: string): TFile | undefined {
  const path = written.replace(/\.md$/i, '');
  return fileAt(app.vault, `${path}.md`) ?? app.metadataCache.getFirstLinkpathDest(path, '') ?? undefined;
}

const LISTS = /\{\{\s*(?:plan|tasks|reading)\s*\}\}/i;
