import type { App, Editor, TFile } from 'obsidian';
import { scan } from '../../core/text/scan';
import { headingsAbove } from '../../core/text/sections';

/** A place in a note: under a heading, where there is one above it. */
export interface NotePlace {
  readonly file: TFile;
  /** Its text; empty without. */
  readonly heading: string;
}

/** Where the user is: at the cursor of the note in front, or in that note as it is read. */
export function placeInFront({ workspace }: App): NotePlace | undefined {
  const file = workspace.getActiveFile();
  if (file?.extension !== 'md') return undefined;
  const { activeEditor } = workspace;
  return { file, heading: activeEditor?.file === file && activeEditor.editor !== undefined ? headingAtCursor(activeEditor.editor) : '' };
}

/** The heading above where the cursor or the selection begins. */
export function headingAtCursor(editor: Editor): string {
  const note = editor.getValue();
  const heading = headingsAbove(scan(note).tokens, editor.posToOffset(editor.getCursor('from'))).findLast(({ hidden }) => hidden === undefined);
  return heading === undefined ? '' : note.slice(heading.text.start, heading.text.end);
}
