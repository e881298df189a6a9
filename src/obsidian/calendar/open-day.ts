import { Notice, Platform, type App, type PaneType, type TFile } from 'obsidian';
import type { MonthDay } from '../../core/log/month-page';
import { appDateNames } from '../log/app-date-names';
import { entryOf } from '../log/entry';
import { openEntry } from '../log/open-entry';
import { showNote } from '../log/show-note';
import { confirmNew } from './confirm-new';
import { dayWords } from './day-words';
import type { Desk } from './desk';
import { messageOf } from '../../core/error-message';

/** Where a note is shown: in a new tab, split or window, or, `false`, where one would look for it. */
export type Pane = PaneType | boolean;

/** Opens the entry that speaks of a day; where there is none, makes it: at once of today, else when the user agrees. */
export async function openDay(desk: Desk, { day, entries: [path], isToday }: MonthDay, pane: Pane): Promise<void> {
  const { app, strings: { calendar } } = desk.logbook;
  const file = path === undefined ? null : app.vault.getFileByPath(path);
  if (file !== null) return openNote(app, file, pane);
  if (isToday) return makeEntry(desk, day, pane);
  confirmNew(desk, calendar.newEntryTitle, calendar.newEntry(dayWords(day, calendar, appDateNames())), () => makeEntry(desk, day, pane));
}

/** Shows a note where it is open already, else in the pane that was asked for. */
export async function openNote(app: App, file: TFile, pane: Pane, isNew = false): Promise<void> {
  uncover(app);
  if (pane === false) await showNote(app, file, isNew);
  else await app.workspace.getLeaf(pane).openFile(file, { active: true });
}

/** On a phone the calendar lies over the note. */
function uncover(app: App): void {
  if (Platform.isPhone) app.workspace.rightSplit.collapse();
}

async function makeEntry({ logbook, entries }: Desk, day: string, pane: Pane): Promise<void> {
  uncover(logbook.app);
  if (pane === false) return openEntry(logbook, entries, { start: day });
  try {
    const { file, warnings } = await entryOf(logbook, entries, { start: day }, new Date());
    for (const warning of warnings) new Notice(warning);
    await openNote(logbook.app, file, pane);
  } catch (error) {
    new Notice(messageOf(error));
  }
}
