import { dateNamesFor } from '../../core/i18n/date-names';
import { dateOf, type DaySpan } from '../../core/log/day-span';
import { entryPaths } from '../../core/log/entry-paths';
import { formatProblems, UNUSABLE } from '../../core/log/format-problems';
import type { Logbook } from '../logbook';
import { appDateNames } from './app-date-names';
import type { Entries } from './entries';
import { fileAt } from './find-file';
import { logPlaces } from './log-places';
import { newEntry, type Entry } from './new-entry';
import { commandsDone } from './templater-commands';

/**
 * The log entry of a day or of a span of days, found or made: by the names that an entry of these days has, else by the
 * days that a note of the log says it is of. Rejects with a message for the user.
 */
export async function entryOf(logbook: Logbook, entries: Entries, days: DaySpan, now: Date): Promise<Entry> {
  const { app, strings } = logbook;
  await new Promise<void>((resolve) => app.workspace.onLayoutReady(resolve));
  const names = appDateNames();
  const places = await logPlaces(logbook, names);
  const [notes] = places;
  const problem = formatProblems(notes.format, names).find((each) => UNUSABLE.has(each));
  if (problem !== undefined) throw new Error(strings.log.cannotName(notes.format, strings.log.formatProblem[problem]));
  const [start, end] = [timeOn(days.start, now), days.end === undefined ? undefined : timeOn(days.end, now)];
  const paths = entryPaths(start, places, [names, dateNamesFor('en'), dateNamesFor('zh')], end);
  const there = paths.map((path) => fileAt(app.vault, path)).find((file) => file !== undefined) ?? (await entries.all()).find((each) => each.start === days.start && each.end === days.end)?.file;
  if (there !== undefined) await commandsDone(there.path);
  return there === undefined ? newEntry(logbook, entries, { path: paths[0], notes, start, end, names }) : { file: there, isNew: false };
}

/** A day, at the time of day that it is now. */
function timeOn(day: string, now: Date): Date {
  const date = dateOf(day);
  date.setHours(now.getHours(), now.getMinutes(), now.getSeconds(), now.getMilliseconds());
  return date;
}
