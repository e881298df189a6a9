import { Notice, type TFile } from 'obsidian';
import { othersEdit, quotedText } from '../../core/quote/others';
import { applyEdits } from '../../core/text/edit';
import { saveTyped } from '../log/save-typed';
import { linkTo } from '../log/link-to';
import { templateLanguage } from '../language';
import { reasonOf } from '../log/reason';
import type { Logbook } from '../logbook';
import { notesQuoting } from './quotes-of';
import { showUndo } from './undo-notice';

/** Writes the sentences in which other notes link to a deep read into its section for them, between marks of our own. */
export async function updateOthers(logbook: Logbook, file: TFile): Promise<void> {
  const { app, strings: { concepts, log } } = logbook;
  const notes = await notesQuoting(app, file.path, () => true);
  const lines = notes.flatMap(({ file: from, quotes }) => quotes.map(({ text, under }) => concepts.quote(linkTo(app, from, file.path, under), quotedText(text))));
  let [before, after] = ['', ''];
  try {
    await saveTyped(app, file);
    await app.vault.process(file, (text) => {
      const edit = othersEdit(text, lines, templateLanguage(logbook.settings));
      before = text;
      after = edit === undefined ? text : applyEdits(text, [edit]);
      return after;
    });
  } catch (error) {
    new Notice(concepts.cannotWrite(file.path, reasonOf(error, log)));
    return;
  }
  if (before === after) new Notice(lines.length === 0 ? concepts.othersNothing : concepts.othersUpToDate);
  else showUndo(logbook, concepts.othersWritten(lines.length), file, { before, after });
}
