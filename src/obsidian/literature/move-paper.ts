import { Notice } from 'obsidian';
import { propertyEdit } from '../../core/note/edit-property';
import { paperTitle } from '../../core/paper/paper';
import { statusWord } from '../../core/paper/reading-queue';
import type { ReadingStatus } from '../../core/paper/reading-status';
import { applyEdits } from '../../core/text/edit';
import { showUndo } from '../concept/undo-notice';
import { reasonOf } from '../log/reason';
import { saveTyped } from '../log/save-typed';
import type { Logbook } from '../logbook';
import type { FiledPaper } from './paper-notes';

/** Gives a paper another status, and changes nothing else in its note. Whether it was done; why not is told. */
export async function movePaper(logbook: Logbook, paper: FiledPaper, status: ReadingStatus, label: string): Promise<boolean> {
  const { app, strings: { concepts, literature: words, log } } = logbook;
  const { file } = paper;
  let [before, after] = ['', ''];
  let problem: string | undefined;
  try {
    await saveTyped(app, file);
    await app.vault.process(file, (text) => {
      const edit = propertyEdit(text, 'status', statusWord(status, paper.values['status']));
      problem = 'refused' in edit ? edit.refused.message : undefined;
      before = text;
      after = 'edits' in edit ? applyEdits(text, edit.edits) : text;
      return after;
    });
  } catch (error) {
    problem = concepts.cannotWrite(file.path, reasonOf(error, log));
  }
  if (problem !== undefined) new Notice(problem);
  else if (before !== after) showUndo(logbook, words.moved(paperTitle(paper), label), file, { before, after });
  return problem === undefined;
}
