import { Notice, Platform, type PaneType, type TFile } from 'obsidian';
import { dateOf } from '../../core/log/day-span';
import type { MonthDay } from '../../core/log/month-page';
import { appDateNames } from '../log/app-date-names';
import { showNote } from '../log/show-note';
import { todayEntry } from '../log/today-entry';
import type { Logbook } from '../logbook';
import { confirmNew } from './confirm-new';
import { dayWords } from './day-words';

/** Opens the entry that speaks of a day; where there is none, makes it: at once of today, else when the user agrees. */
export async function openDay(logbook: Logbook, { day, entries: [path], isToday }: MonthDay, pane: PaneType | boolean): Promise<void> {
  const file = path === undefined ? null : logbook.app.vault.getFileByPath(path);
  if (file !== null) return openNote(logbook, file, pane);
  if (isToday) return makeEntry(logbook, day, pane);
  const { calendar } = logbook.strings;
  confirmNew(logbook, calendar.newEntryTitle, calendar.newEntry(dayWords(day, calendar, appDateNames())), () => makeEntry(logbook, day, pane));
}

/** Shows a note where it is open already, else in the pane that was asked for. */
export async function openNote({ app }: Logbook, file: TFile, pane: PaneType | boolean, isNew = false): Promise<void> {
  // On a phone the calendar lies over the note.
  if (Platform.isPhone) app.workspace.rightSplit.collapse();
  if (pane === false) await showNote(app, file, isNew);
  else await app.workspace.getLeaf(pane).openFile(file, { active: true });
}

async function makeEntry(logbook: Logbook, day: string, pane: PaneType | boolean): Promise<void> {
  const now = new Date();
  const date = dateOf(day);
  date.setHours(now.getHours(), now.getMinutes(), now.getSeconds());
  try {
    const { file, isNew, warning } = await todayEntry(logbook, date);
    if (warning !== undefined) new Notice(warning);
    await openNote(logbook, file, pane, isNew);
  } catch (error) {
    new Notice(error instanceof Error ? error.message : String(error));
  }
}
