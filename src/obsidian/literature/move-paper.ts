import { Notice } from 'obsidian';
import { propertyEdit } from '../../core/note/edit-property';
import { paperTitle } from '../../core/paper/paper';
import { statusWord } from '../../core/paper/reading-queue';
import type { ReadingStatus } from '../../core/paper/reading-status';
import { applyEdits } from '../../core/text/edit';
import { changeNote, type NoteChange } from '../change-note';
import { reasonOf } from '../log/reason';
import type { Logbook } from '../logbook';
import { showUndo } from '../undo-notice';
import type { FiledPaper } from './paper-notes';

/** Gives a paper another status, and changes nothing else in its note. Whether it was done; why not is told. */
export async function movePaper(logbook: Logbook, paper: FiledPaper, status: ReadingStatus, label: string): Promise<boolean> {
  const { app, strings: { concepts, literature: words, log } } = logbook;
  const { file } = paper;
  let problem: string | undefined;
  let change: NoteChange | undefined;
  try {
    change = await changeNote(app, file, (text) => {
      const edit = propertyEdit(text, 'status', statusWord(status, paper.values['status']));
      problem = 'refused' in edit ? edit.refused.message : undefined;
      return 'edits' in edit ? applyEdits(text, edit.edits) : text;
    });
  } catch (error) {
    problem = concepts.cannotWrite(file.path, reasonOf(error, log));
  }
  if (problem !== undefined) new Notice(problem);
  else if (change !== undefined && change.before !== change.after) showUndo(logbook, words.moved(paperTitle(paper), label), file, change);
  return problem === undefined;
}
