import type { TFile } from 'obsidian';
import { capture, type Captured } from '../../core/log/capture';
import { dayOfDate } from '../../core/log/day-span';
import { applyEdits } from '../../core/text/edit';
import { lineAt } from '../../core/text/line';
import { changeNote, type NoteChange } from '../change-note';
import type { Logbook } from '../logbook';
import type { Entries } from '../log/entries';
import { entryOf } from '../log/entry';
import { linkTo } from '../log/link-to';
import { templateLanguage } from '../language';
import type { NotePlace } from './note-place';
import { reasonOf } from '../log/reason';
import { templaterFills, templaterHasFilled } from '../log/templater';

/** What is to be added, and the place in a note that it comes from. */
export interface CaptureWish extends Omit<Captured, 'link'> {
  readonly from?: NotePlace;
}

/** Where something was added. */
export interface AddedCapture {
  readonly file: TFile;
  /** Counted from 0. */
  readonly line: number;
  /** What was done to the entry, beside making it where it was not there. */
  readonly change: NoteChange;
  /** What the user should know of how the entry was made. */
  readonly warnings: readonly string[];
}

/**
 * Adds to the entry of the day, made if it is not there yet, and does not open it. Rejects with a message for the user;
 * nothing is added then. Undefined for a text with nothing in it.
 */
export async function addToDay(logbook: Logbook, entries: Entries, { from, ...captured }: CaptureWish, now: Date): Promise<AddedCapture | undefined> {
  const language = templateLanguage(logbook.settings);
  if (capture('', captured, language) === undefined) return undefined;
  const { app, strings } = logbook;
  const { file, warnings } = await entryOf(logbook, entries, { start: dayOfDate(now) }, now);
  // What is no longer empty Templater would not fill.
  if (templaterFills(app, file.parent?.path ?? '')) await templaterHasFilled(app, file);
  const link = from === undefined || from.file === file ? '' : linkTo(app, from.file, file.path, from.heading);
  let line = 0;
  let change: NoteChange;
  try {
    change = await changeNote(app, file, (entry) => {
      const found = capture(entry, { ...captured, link }, language);
      const after = found === undefined ? entry : applyEdits(entry, [found.edit]);
      line = lineAt(after, found?.at ?? 0) - 1;
      return after;
    });
  } catch (error) {
    throw new Error(strings.capture.cannotAdd(file.path, reasonOf(error, strings.log)));
  }
  return { file, line, change, warnings };
}
