import type { Entries } from '../log/entries';
import type { Logbook } from '../logbook';
import { NoteMarks } from './note-marks';
import { openQuestions } from './open-questions';
import type { QuestionActions } from './question-actions';
import { QuestionIndex } from './question-index';
import { addQuestionsStatus } from './questions-status';
import { QUESTIONS_VIEW, QuestionsView } from './view/questions-view';

/** Gives the app the questions of the notes: their list, its command, and how many are open. Gives the index of them. */
export function registerQuestions(logbook: Logbook, entries: Entries, actions?: QuestionActions): QuestionIndex {
  const { plugin, strings: { questions: words } } = logbook;
  const index = new QuestionIndex(logbook, entries);
  plugin.registerView(QUESTIONS_VIEW, (leaf) => new QuestionsView(leaf, { logbook, entries, index, actions }));
  plugin.registerHoverLinkSource(QUESTIONS_VIEW, { display: words.title, defaultMod: true });
  plugin.addCommand({ id: 'open-questions', name: words.open, icon: 'circle-help', callback: () => void openQuestions(logbook) });
  addQuestionsStatus(logbook, index);
  plugin.addChild(new NoteMarks(logbook, entries, index));
  return index;
}
