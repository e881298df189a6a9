import type { Entries } from '../../log/entries';
import type { Logbook } from '../../logbook';
import { NoteQuestions } from './note-questions';
import { QUESTION_BASE_VIEW, questionBaseOptions, QuestionBaseView } from './question-base-view';

/** Gives the app's bases a view of the questions of the notes that a base selects; a vault without bases goes without. */
export function registerQuestionsBase(logbook: Logbook, entries: Entries): void {
  const { plugin, strings: { questionBase: words } } = logbook;
  const asked = new NoteQuestions(logbook, entries);
  const isThere = plugin.registerBasesView(QUESTION_BASE_VIEW, {
    name: words.name,
    icon: 'circle-help',
    factory: (controller, parent) => new QuestionBaseView(controller, parent, logbook, asked),
    options: questionBaseOptions(logbook),
  });
  if (isThere) plugin.registerHoverLinkSource(QUESTION_BASE_VIEW, { display: words.name, defaultMod: true });
}
