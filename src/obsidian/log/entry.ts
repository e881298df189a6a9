import type { TFile } from 'obsidian';
import { dateNamesFor } from '../../core/i18n/date-names';
import { dateOf, type DaySpan } from '../../core/log/day-span';
import type { DateNames } from '../../core/log/date-names';
import { entryPaths } from '../../core/log/entry-paths';
import { formatProblems, UNUSABLE } from '../../core/log/format-problems';
import { nameKey } from '../../core/note/name-key';
import type { Logbook } from '../logbook';
import { appDateNames } from './app-date-names';
import type { DailyNotes } from './daily-notes';
import type { Entries } from './entries';
import { unseenNote } from './entry-copies';
import { exactFileAt, firstFileAt } from './find-file';
import { layoutReady, logPlaces } from './log-places';
import { noticed, type Rivals } from './make-note';
import { newEntry, type Entry } from './new-entry';
import { rivalEntry } from './rival-entry';

/**
 * The log entry of a day or of a span of days, found or made: by the names that an entry of these days has, else by the
 * days that a note of the log says it is of. Rejects with a message for the user.
 */
export async function entryOf(logbook: Logbook, entries: Entries, days: DaySpan, now: Date): Promise<Entry> {
  const { app: { vault }, strings } = logbook;
  const { paths, notes, names, start, end, follows } = await entryPlace(logbook, days, now);
  const problem = formatProblems(notes.format, names).find((each) => UNUSABLE.has(each));
  if (problem !== undefined) throw new Error(strings.log.cannotName(notes.format, strings.log.formatProblem[problem]));
  const there = await fileOf(logbook, entries, days, paths, follows);
  if (there !== undefined) return known(entries, there);
  const unseen = await unseenNote(vault, paths);
  if (unseen?.isHeldBack === true) throw new Error(strings.log.notDownloaded(unseen.path));
  const find = (): TFile | undefined => exactFileAt(vault, paths);
  const come = find() ?? (unseen && (await noticed(vault, find)));
  if (come !== undefined) return known(entries, come);
  const rivals: Rivals = { arrived: find, insteadOf: (made, text) => rivalEntry(logbook.app, made, text, paths) };
  return madeOnce(entries, paths[0], () => newEntry(logbook, entries, { path: paths[0], notes, start, end, names, rivals }));
}

/** One that was just made may still be filled by Templater, and may still give way to another. */
async function known(entries: Entries, file: TFile): Promise<Entry> {
  return { file: (await entries.underway.get(nameKey(file.path))) ?? file, isNew: false, warnings: [] };
}

/** Whoever wants an entry while it is being made gets what becomes of it. */
async function madeOnce({ underway }: Entries, path: string, make: () => Promise<Entry>): Promise<Entry> {
  const key = nameKey(path);
  for (let before = underway.get(key); before !== undefined; before = underway.get(key)) {
    const file = await before;
    if (file !== undefined) return { file, isNew: false, warnings: [] };
  }
  const making = make();
  underway.set(key, making.then(({ file }) => file, () => undefined).finally(() => underway.delete(key)));
  return making;
}

/** The note of the entry of these days, where there is one. */
export async function entryFile(logbook: Logbook, entries: Entries, days: DaySpan, now: Date): Promise<TFile | undefined> {
  const { paths, follows } = await entryPlace(logbook, days, now);
  return fileOf(logbook, entries, days, paths, follows);
}

/** A daily note is found by its name alone, as the plugin whose note it is would find it. */
async function fileOf({ app }: Logbook, entries: Entries, days: DaySpan, paths: readonly string[], follows: boolean): Promise<TFile | undefined> {
  const named = firstFileAt(app.vault, paths);
  if (named !== undefined || (follows && days.end === undefined)) return named;
  return (await entries.of(days))[0]?.file;
}

interface EntryPlace {
  /** Where it may be, first where a new one goes. */
  readonly paths: readonly [string, ...string[]];
  readonly notes: DailyNotes;
  readonly names: DateNames;
  readonly start: Date;
  readonly end: Date | undefined;
  /** Whether it is a note of another plugin's, of daily notes. */
  readonly follows: boolean;
}

async function entryPlace(logbook: Logbook, days: DaySpan, now: Date): Promise<EntryPlace> {
  await layoutReady(logbook.app);
  const names = appDateNames();
  const places = await logPlaces(logbook, names);
  const [start, end] = [timeOn(days.start, now), days.end === undefined ? undefined : timeOn(days.end, now)];
  return { paths: entryPaths(start, places, [names, dateNamesFor('en'), dateNamesFor('zh')], end), notes: places[0], names, start, end, follows: places.length > 1 };
}

/** A day, at the time of day that it is now. */
function timeOn(day: string, now: Date): Date {
  const date = dateOf(day);
  date.setHours(now.getHours(), now.getMinutes(), now.getSeconds(), now.getMilliseconds());
  return date;
}
