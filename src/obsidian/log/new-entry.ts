import { getLanguage, TFile } from 'obsidian';
import type { Language } from '../../core/i18n/index';
import type { DateNames } from '../../core/log/date-names';
import { lastName } from '../../core/log/entry-paths';
import { dayTemplate } from '../../core/template/day-template';
import { fillTemplate } from '../../core/template/fill-template';
import { spanTemplate } from '../../core/template/span-template';
import type { Logbook } from '../logbook';
import type { DailyNotes } from './daily-notes';
import { fileAt } from './find-file';
import { makeNote } from './make-note';
import { reasonOf } from './reason';
import { templaterFills } from './templater';

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
  readonly arrived: () => TFile | undefined;
}

/** Makes an entry from its template; one that is there by then is left as it is. Rejects with a message for the user. */
export async function newEntry(logbook: Logbook, { path, notes, start, end, names, arrived }: NewEntry): Promise<Entry> {
  const { app, settings, strings } = logbook;
  const title = lastName(path).replace(/\.md$/, '');
  const template = end === undefined ? notes.template || settings.logTemplate : settings.spanTemplate;
  const own = template === '' ? undefined : await templateText(logbook, template);
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  const language = templateLanguage(logbook);
  const builtIn = template === '' && templaterFills(app, folder) ? '' : end === undefined ? dayTemplate(language) : spanTemplate(language);
  const text = fillTemplate(own ?? builtIn, { date: start, ...(end && { end }), title, dateFormat: notes.dateFormat, nameFormat: notes.format, names });
  const file = await makeNote(app.vault, path, text, arrived).catch((error: unknown) => {
    throw new Error(strings.log.cannotOpen(path, reasonOf(error, strings.log)));
  });
  if (file === undefined) throw new Error(strings.log.cannotOpen(path, strings.log.notFound));
  return { file, isNew: true, warnings: own === undefined && template !== '' ? [strings.log.noTemplate(template)] : [] };
}

/** A template is named with or without its ending, and also by its name alone. */
async function templateText({ app }: Logbook, written: string): Promise<string | undefined> {
  const path = written.replace(/\.md$/i, '');
  const file = fileAt(app.vault, `${path}.md`) ?? app.metadataCache.getFirstLinkpathDest(path, '');
  try {
    return file instanceof TFile ? await app.vault.cachedRead(file) : undefined;
  } catch {
    return undefined;
  }
}

function templateLanguage({ settings }: Logbook): Language {
  if (settings.language !== 'auto') return settings.language;
  return getLanguage().startsWith('zh') ? 'zh' : 'en';
}
