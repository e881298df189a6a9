import type { App, TFile } from 'obsidian';
import { saveTyped } from './log/save-typed';

/** The text of a note before a change and after it. */
export interface NoteChange {
  readonly before: string;
  readonly after: string;
}

/** Changes a note in one step, what was just typed in it included; rejects as the app does, and nothing is changed then. */
export async function changeNote(app: App, file: TFile, edit: (text: string) => string): Promise<NoteChange> {
  let [before, after] = ['', ''];
  await saveTyped(app, file);
  await app.vault.process(file, (text) => {
    before = text;
    after = edit(text);
    return after;
  });
  return { before, after };
}

/** Makes a change only if the note still is what it was before: whether it was. */
export async function exchangeNote(app: App, file: TFile, { before, after }: NoteChange): Promise<boolean> {
  const change = await changeNote(app, file, (text) => (text === before ? after : text));
  return change.before === before;
}
