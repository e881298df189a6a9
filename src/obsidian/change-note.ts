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

/** A change of a note, which several may have been changed with. */
export interface FileChange extends NoteChange {
  readonly file: TFile;
}

/** Makes changes of different notes, all of them or none: gives the note that is no more what it was before. */
export async function exchangeNotes(app: App, changes: readonly FileChange[]): Promise<TFile | undefined> {
  for (const [at, change] of changes.entries()) {
    if (await exchangeNote(app, change.file, change).catch(() => false)) continue;
    for (const { file, before, after } of changes.slice(0, at).reverse()) await exchangeNote(app, file, { before: after, after: before });
    return change.file;
  }
  return undefined;
}

/** Puts notes back as they were before changes, the last one first, all of them or none: gives the note that is no more what it became. */
export function takeBackNotes(app: App, changes: readonly FileChange[]): Promise<TFile | undefined> {
  return exchangeNotes(app, changes.map(({ file, before, after }) => ({ file, before: after, after: before })).reverse());
}

/** Makes a change only if the note still is what it was before: whether it was. */
export async function exchangeNote(app: App, file: TFile, { before, after }: NoteChange): Promise<boolean> {
  const change = await changeNote(app, file, (text) => (text === before ? after : text));
  return change.before === before;
}
