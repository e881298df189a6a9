import { Notice, type TFile } from 'obsidian';
import { exchangeNote, type NoteChange } from './change-note';
import type { Logbook } from './logbook';

/** Says what was done to a note, with a button that puts back what was there, byte for byte, unless it has changed since. */
export function showUndo({ app, plugin, strings: { concepts } }: Logbook, message: string, file: TFile, { before, after }: NoteChange): void {
  let button: HTMLElement | undefined;
  const notice = new Notice(createFragment((fragment) => {
    fragment.appendText(`${message} `);
    button = fragment.createEl('button', { text: concepts.undo, cls: 'research-logbook-notice-button', attr: { type: 'button' } });
  }), LONG);
  const undo = async (): Promise<void> => {
    const isUndone = await exchangeNote(app, file, { before: after, after: before }).catch(() => false);
    notice.hide();
    new Notice(isUndone ? concepts.undone(file.basename) : concepts.cannotUndo(file.basename));
  };
  if (button !== undefined) plugin.registerDomEvent(button, 'click', () => void undo());
}

const LONG = 15_000;
