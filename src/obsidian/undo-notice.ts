import { Notice, type TFile } from 'obsidian';
import { exchangeNotes, type FileChange, type NoteChange } from './change-note';
import type { Logbook } from './logbook';

/** Says what was done to a note, with a button that puts back what was there, byte for byte, unless it has changed since. */
export function showUndo(logbook: Logbook, message: string, file: TFile, change: NoteChange): void {
  showUndoAll(logbook, message, [{ file, ...change }]);
}

/** Says what was done to notes, with a button that puts all of them back, or none. */
export function showUndoAll({ app, plugin, strings: { concepts } }: Logbook, message: string, changes: readonly FileChange[]): void {
  let button: HTMLElement | undefined;
  const notice = new Notice(createFragment((fragment) => {
    fragment.appendText(`${message} `);
    button = fragment.createEl('button', { text: concepts.undo, cls: 'research-logbook-notice-button', attr: { type: 'button' } });
  }), LONG);
  const undo = async (): Promise<void> => {
    const back = changes.map(({ file, before, after }) => ({ file, before: after, after: before })).reverse();
    const changed = await exchangeNotes(app, back);
    notice.hide();
    const names = changes.map(({ file }) => file.basename);
    new Notice(changed === undefined ? concepts.undone(names.join(', ')) : concepts.cannotUndo(changed.basename));
  };
  if (button !== undefined) plugin.registerDomEvent(button, 'click', () => void undo());
}

const LONG = 15_000;
