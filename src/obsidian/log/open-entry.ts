import { Notice, type TFile } from 'obsidian';
import type { DaySpan } from '../../core/log/day-span';
import type { Logbook } from '../logbook';
import type { Entries } from './entries';
import { entryOf } from './entry';
import { conflictCopies } from './entry-copies';
import { showNote } from './show-note';
import { messageOf } from '../../core/error-message';

/** Opens the entry of a day or of a span of days, made if it is not there yet; a notice says what goes wrong. */
export async function openEntry(logbook: Logbook, entries: Entries, days: DaySpan): Promise<void> {
  try {
    const { warnings } = await shownEntry(logbook, entries, days);
    for (const warning of warnings) new Notice(warning);
  } catch (error) {
    new Notice(messageOf(error));
  }
}

/** Opens the entry, and gives it with what the user should know. Rejects with a message for the user. */
export async function shownEntry(logbook: Logbook, entries: Entries, days: DaySpan): Promise<{ readonly file: TFile; readonly warnings: readonly string[] }> {
  const { file, isNew, warnings } = await entryOf(logbook, entries, days, new Date());
  await showNote(logbook.app, file, isNew);
  const copies = conflictCopies(file).map(({ path }) => path);
  return { file, warnings: copies.length === 0 ? warnings : [...warnings, logbook.strings.log.conflictCopies(copies)] };
}
