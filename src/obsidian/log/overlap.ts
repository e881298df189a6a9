import { ConfirmationModal, Notice } from 'obsidian';
import type { DaySpan } from '../../core/log/day-span';
import { overlapping } from '../../core/log/log-gap';
import type { Logbook } from '../logbook';
import type { Entries, FiledEntry } from './entries';
import { entryFile } from './entry';
import { openEntry } from './open-entry';
import { showNote } from './show-note';
import { messageOf } from '../../core/error-message';

/** Opens the entry of these days; a span that is to be made beside another entry of some of them is asked about. */
export async function openUnlessOverlapping(logbook: Logbook, entries: Entries, days: DaySpan): Promise<void> {
  try {
    const other = await overlappingEntry(logbook, entries, days);
    if (other === undefined) await openEntry(logbook, entries, days);
    else ask(logbook, entries, days, other);
  } catch (error) {
    new Notice(messageOf(error));
  }
}

/** The entry that shares days with a span that has no entry of its own yet. */
export async function overlappingEntry(logbook: Logbook, entries: Entries, days: DaySpan): Promise<FiledEntry | undefined> {
  if (days.end === undefined || (await entryFile(logbook, entries, days, new Date())) !== undefined) return undefined;
  return overlapping(await entries.all(), days);
}

function ask(logbook: Logbook, entries: Entries, days: DaySpan, other: FiledEntry): void {
  const { app, strings: { entries: words } } = logbook;
  const modal = new ConfirmationModal(app);
  modal.setTitle(words.overlapQuestion);
  modal.setContent(words.overlapDetail(other.file.path, other));
  modal.addButton((button) => button.setButtonText(words.overlapOpen).setCta().onClick(() => void showNote(app, other.file, false)));
  modal.addButton((button) => button.setButtonText(words.overlapMake).onClick(() => void openEntry(logbook, entries, days)));
  modal.addCancelButton(words.cancel);
  modal.open();
}
