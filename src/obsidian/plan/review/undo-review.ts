import { Notice } from 'obsidian';
import { exchangeNotes, type FileChange } from '../../change-note';
import type { Logbook } from '../../logbook';

/** Says that a week was reviewed, with a button that takes all of it back, and then one that makes it again. */
export function offerUndo(logbook: Logbook, message: string, changes: readonly FileChange[]): void {
  const { app, strings: { planWeek: words } } = logbook;
  noticeWith(logbook, message, words.undo, async () => {
    const changed = await exchangeNotes(app, changes.map(({ file, before, after }) => ({ file, before: after, after: before })).reverse());
    if (changed === undefined) noticeWith(logbook, words.undone, words.redo, redo);
    else new Notice(words.cannotUndo(changed.basename));
  });
  const redo = async (): Promise<void> => {
    const changed = await exchangeNotes(app, changes);
    if (changed === undefined) offerUndo(logbook, words.redone, changes);
    else new Notice(words.cannotRedo(changed.basename));
  };
}

/** A notice with a button, which goes when it is pressed. */
export function noticeWith({ plugin }: Logbook, message: string, label: string, act: () => void | Promise<void>): void {
  let button: HTMLElement | undefined;
  const notice = new Notice(createFragment((fragment) => {
    fragment.appendText(`${message} `);
    button = fragment.createEl('button', { text: label, cls: 'research-logbook-notice-button', attr: { type: 'button' } });
  }), LONG);
  if (button !== undefined) plugin.registerDomEvent(button, 'click', () => {
    notice.hide();
    void act();
  });
}

const LONG = 15_000;
