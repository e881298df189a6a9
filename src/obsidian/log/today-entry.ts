import { getLanguage, TFile } from 'obsidian';
import { dateNamesFor } from '../../core/i18n/date-names';
import type { Language } from '../../core/i18n/index';
import type { DateNames } from '../../core/log/date-names';
import { entryPaths, lastName } from '../../core/log/entry-paths';
import { formatProblems, UNUSABLE } from '../../core/log/format-problems';
import { dayTemplate } from '../../core/template/day-template';
import { fillTemplate } from '../../core/template/fill-template';
import type { Logbook } from '../logbook';
import { appDateNames } from './app-date-names';
import type { DailyNotes } from './daily-notes';
import { fileAt } from './find-file';
import { logPlaces } from './log-places';
import { makeNote } from './make-note';
import { reasonOf } from './reason';
import { templaterFills } from './templater';

export interface TodayEntry {
  readonly file: TFile;
  readonly isNew: boolean;
  /** What the user should know of how it was made. */
  readonly warning?: string;
}

/** The log entry of the day, found or made. Rejects with a message for the user. */
export async function todayEntry(logbook: Logbook, now: Date): Promise<TodayEntry> {
  const { app, strings } = logbook;
  await new Promise<void>((resolve) => app.workspace.onLayoutReady(resolve));
  const names = appDateNames();
  const places = await logPlaces(logbook, names);
  const [notes] = places;
  const problem = formatProblems(notes.format, names).find((each) => UNUSABLE.has(each));
  if (problem !== undefined) throw new Error(strings.log.cannotName(notes.format, strings.log.formatProblem[problem]));
  const paths = entryPaths(now, places, [names, dateNamesFor('en'), dateNamesFor('zh')]);
  const there = paths.map((path) => fileAt(app.vault, path)).find((file) => file !== undefined);
  return there === undefined ? newEntry(logbook, paths[0], notes, now, names) : { file: there, isNew: false };
}

async function newEntry(logbook: Logbook, path: string, notes: DailyNotes, now: Date, names: DateNames): Promise<TodayEntry> {
  const { app, settings, strings } = logbook;
  const title = lastName(path).replace(/\.md$/, '');
  const template = notes.template || settings.logTemplate;
  const own = template === '' ? undefined : await templateText(logbook, template);
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  const builtIn = template === '' && templaterFills(app, folder) ? '' : dayTemplate(templateLanguage(logbook));
  const text = fillTemplate(own ?? builtIn, { date: now, title, dateFormat: notes.dateFormat, nameFormat: notes.format, names });
  const file = await makeNote(app.vault, path, text).catch((error: unknown) => {
    throw new Error(strings.log.cannotOpen(path, reasonOf(error, strings.log)));
  });
  if (file === undefined) throw new Error(strings.log.cannotOpen(path, strings.log.notFound));
  return { file, isNew: true, ...(own === undefined && template !== '' && { warning: strings.log.noTemplate(template) }) };
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
