import { Notice, type TFile } from 'obsidian';
import { othersEdit, quotedText } from '../../core/quote/others';
import { applyEdits } from '../../core/text/edit';
import { changeNote, type NoteChange } from '../change-note';
import { linkTo } from '../log/link-to';
import { templateLanguage } from '../language';
import { reasonOf } from '../log/reason';
import type { Logbook } from '../logbook';
import { notesQuoting } from './quotes-of';
import { showUndo } from '../undo-notice';

/** Writes the sentences in which other notes link to a deep read into its section for them, between marks of our own. */
export async function updateOthers(logbook: Logbook, file: TFile): Promise<void> {
  const { app, strings: { concepts, log } } = logbook;
  const notes = await notesQuoting(app, file.path, () => true);
  const lines = notes.flatMap(({ file: from, quotes }) => quotes.map(({ text, under }) => concepts.quote(linkTo(app, from, file.path, under), quotedText(text))));
  let change: NoteChange;
  try {
    change = await changeNote(app, file, (text) => {
      const edit = othersEdit(text, lines, templateLanguage(logbook.settings));
      return edit === undefined ? text : applyEdits(text, [edit]);
    });
  } catch (error) {
    new Notice(concepts.cannotWrite(file.path, reasonOf(error, log)));
    return;
  }
  if (change.before === change.after) new Notice(lines.length === 0 ? concepts.othersNothing : concepts.othersUpToDate);
  else showUndo(logbook, concepts.othersWritten(lines.length), file, change);
}
