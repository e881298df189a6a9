import { MarkdownView, Notice, type TFile } from 'obsidian';
import { messageOf } from '../../../core/error-message';
import { dayOfDate } from '../../../core/log/day-span';
import { findQuestion } from '../../../core/question/find-question';
import { dropEdits, reopenEdits } from '../../../core/question/question-edits';
import type { Question } from '../../../core/question/question';
import { applyEdits, type Edit } from '../../../core/text/edit';
import { addToDay } from '../../capture/capture';
import { changeNote } from '../../change-note';
import type { Entries } from '../../log/entries';
import { showNote } from '../../log/show-note';
import type { Logbook } from '../../logbook';
import type { ModalSlot } from '../../modal-slot';
import { showUndo, showUndoAll } from '../../undo-notice';
import type { QuestionActions } from '../question-actions';
import type { QuestionIndex } from '../question-index';
import { AnswerModal, type AnswerOffer } from './answer-modal';
import { answerQuestion, type ChosenAnswer } from './answer-question';
import { ProposedAnswers } from './proposed-answers';

/** What can be done with a question from wherever it is shown. Each says what it did, and can be undone in one step. */
export function questionDeeds(logbook: Logbook, entries: Entries, index: QuestionIndex, open: ModalSlot): QuestionActions & { answerAt(question: Question, answer: ChosenAnswer, isHere: boolean): Promise<void> } {
  const proposals = new ProposedAnswers(logbook, index);
  const { app, strings: { answers: words } } = logbook;
  const told = (work: Promise<void>): void => void work.catch((failure: unknown) => void new Notice(messageOf(failure)));
  const changed = async (question: Question, done: string, edit: (text: string, found: Question) => readonly Edit[]): Promise<void> => {
    const file = app.vault.getFileByPath(question.note);
    if (file === null) throw new Error(logbook.strings.questions.gone(question.note));
    const change = await changeNote(app, file, (text) => {
      const found = findQuestion(text, question, { path: question.note });
      if (found === undefined || found.state !== question.state) throw new Error(words.changed(question.text));
      return applyEdits(text, edit(text, found));
    });
    showUndo(logbook, done, file, change);
  };
  const answerAt = async (question: Question, answer: ChosenAnswer, isHere: boolean): Promise<void> => {
    const { changes, file, cursor } = await answerQuestion(logbook, question, answer, dayOfDate(new Date()));
    showUndoAll(logbook, words.answered(question.text, answer.label), changes);
    if (!isHere) await showPlace(logbook, file, cursor);
  };
  const chosen = async (question: Question, offer: AnswerOffer): Promise<void> => {
    if (offer.kind !== 'today') return answerAt(question, offer, false);
    const added = await addToDay(logbook, entries, { kind: 'bullet', text: words.answerLine(question.text) }, new Date());
    if (added === undefined) return;
    const text = await app.vault.read(added.file);
    const start = text.split('\n').slice(0, added.line).join('\n').length + (added.line === 0 ? 0 : 1);
    const line = text.slice(start).split(/\r?\n/, 1)[0] ?? '';
    const lead = /^[\s>]*(?:[-*+]|\d+[.)])?\s*/.exec(line)?.[0].length ?? 0;
    return answerAt(question, { file: added.file, place: { kind: 'block', span: { start: start + lead, end: start + line.length } }, label: added.file.basename, made: { file: added.file, ...added.change } }, false);
  };
  return {
    answer: (shown) => {
      const question = index.asWritten(shown);
      open(new AnswerModal(logbook, question, proposals, (offer) => told(chosen(question, offer))));
    },
    drop: (question) => told(changed(question, words.dropped(question.text), (text, found) => dropEdits(text, found, dayOfDate(new Date())))),
    reopen: (question) => told(changed(question, words.reopened(question.text), (text, found) => {
      const edits = reopenEdits(text, found);
      if (edits === undefined) throw new Error(words.cannotReopen(question.text));
      return edits;
    })),
    answerAt,
  };
}

/** Brings the place of the answer to the front, to write there. */
async function showPlace({ app }: Logbook, file: TFile, cursor: number): Promise<void> {
  await showNote(app, file, true);
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  if (view?.file !== file || view.getMode() !== 'source') return;
  const place = view.editor.offsetToPos(cursor);
  view.editor.setCursor(place);
  view.editor.scrollIntoView({ from: place, to: place }, true);
  view.editor.focus();
}
