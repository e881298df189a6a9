import { Notice, type TFile } from 'obsidian';
import { takeBackNotes, type FileChange, type NoteChange } from './change-note';
import type { Logbook } from './logbook';
import { noticeWith } from './notice-with';

/** Says what was done to a note, with a button that puts back what was there, byte for byte, unless it has changed since. */
export function showUndo(logbook: Logbook, message: string, file: TFile, change: NoteChange): void {
  showUndoAll(logbook, message, [{ file, ...change }]);
}

/** Says what was done to notes, with a button that puts all of them back, or none. */
export function showUndoAll(logbook: Logbook, message: string, changes: readonly FileChange[]): void {
  const { app, strings: { concepts } } = logbook;
  noticeWith(logbook, message, concepts.undo, async () => {
    const changed = await takeBackNotes(app, changes);
    const names = changes.map(({ file }) => file.basename);
    new Notice(changed === undefined ? concepts.undone(names.join(', ')) : concepts.cannotUndo(changed.basename));
  });
}
