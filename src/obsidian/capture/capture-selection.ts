import { Notice, type Editor, type TFile } from 'obsidian';
import { excerpt, paragraphAt } from '../../core/log/excerpt';
import type { Logbook } from '../logbook';
import { addToDay } from './capture';
import { showAdded } from './capture-notice';
import type { Entries } from '../log/entries';
import { headingAtCursor } from './note-place';
import { messageOf } from '../../core/error-message';

/** Adds what is selected, else the paragraph of the cursor, to today's entry, with a link to where it stands. */
export async function addSelection(logbook: Logbook, entries: Entries, editor: Editor, file: TFile | null): Promise<void> {
  const note = editor.getValue();
  const offset = editor.posToOffset(editor.getCursor('from'));
  const text = excerpt(editor.somethingSelected() ? editor.getSelection() : paragraphAt(note, offset));
  try {
    const from = file === null ? {} : { from: { file, heading: headingAtCursor(editor) } };
    const added = await addToDay(logbook, entries, { kind: 'bullet', text, ...from }, new Date());
    if (added === undefined) new Notice(logbook.strings.capture.nothing);
    else showAdded(logbook, added, text);
  } catch (error) {
    new Notice(messageOf(error));
  }
}
