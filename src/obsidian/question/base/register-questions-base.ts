import type { Logbook } from '../../logbook';
import type { QuestionIndex } from '../question-index';
import { QUESTION_BASE_VIEW, questionBaseOptions, QuestionBaseView } from './question-base-view';

/** Gives the app's bases a view of the questions of the notes that a base selects; a vault without bases goes without. */
export function registerQuestionsBase(logbook: Logbook, index: QuestionIndex): void {
  const { plugin, strings: { questionBase: words } } = logbook;
  plugin.registerBasesView(QUESTION_BASE_VIEW, {
    name: words.name,
    icon: 'circle-help',
    factory: (controller, parent) => new QuestionBaseView(controller, parent, logbook, index),
    options: questionBaseOptions(logbook),
  });
}
