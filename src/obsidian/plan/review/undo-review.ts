import { Notice } from 'obsidian';
import { exchangeNotes, takeBackNotes, type FileChange } from '../../change-note';
import type { Logbook } from '../../logbook';
import { noticeWith } from '../../notice-with';

/** Says that a week was reviewed, with a button that takes all of it back, and then one that makes it again. */
export function offerUndo(logbook: Logbook, message: string, changes: readonly FileChange[]): void {
  const { app, strings: { planWeek: words } } = logbook;
  noticeWith(logbook, message, words.undo, async () => {
    const changed = await takeBackNotes(app, changes);
    if (changed === undefined) noticeWith(logbook, words.undone, words.redo, redo);
    else new Notice(words.cannotUndo(changed.basename));
  });
  const redo = async (): Promise<void> => {
    const changed = await exchangeNotes(app, changes);
    if (changed === undefined) offerUndo(logbook, words.redone, changes);
    else new Notice(words.cannotRedo(changed.basename));
  };
}
