import type { Entries } from '../log/entries';
import type { Logbook } from '../logbook';
import { AskingNotes } from './asking-notes';
import { NoteMarks } from './note-marks';
import { openQuestions } from './open-questions';
import { QuestionIndex } from './question-index';
import { addQuestionsStatus } from './questions-status';
import type { QuestionActions } from './question-actions';
import { registerAnswers } from './register-answers';
import { QUESTIONS_VIEW, QuestionsView } from './view/questions-view';

/** Gives the app the questions of the notes: their list, its command, and how many are open. Gives the index of them. */
export function registerQuestions(logbook: Logbook, entries: Entries, act?: QuestionActions): QuestionIndex {
  const { plugin, strings: { questions: words } } = logbook;
  const notes = new AskingNotes(logbook, entries);
  const index = new QuestionIndex(logbook, entries, notes);
  const actions = act ?? registerAnswers(logbook, entries, index);
  plugin.registerView(QUESTIONS_VIEW, (leaf) => new QuestionsView(leaf, { logbook, notes, index, actions }));
  plugin.registerHoverLinkSource(QUESTIONS_VIEW, { display: words.title, defaultMod: true });
  plugin.addCommand({ id: 'open-questions', name: words.open, icon: 'circle-help', callback: () => void openQuestions(logbook) });
  addQuestionsStatus(logbook, index);
  plugin.addChild(new NoteMarks(logbook, entries, index));
  return index;
}
