import type { QuestionListState } from '../../core/question/question-list-state';
import type { Logbook } from '../logbook';
import { QUESTIONS_VIEW, QuestionsView } from './view/questions-view';

/** Brings the list of questions to the front, as it was left but for what is to be other. */
export async function openQuestions({ app }: Logbook, other: Partial<QuestionListState> = {}): Promise<void> {
  const leaf = await app.workspace.ensureSideLeaf(QUESTIONS_VIEW, 'right', { active: true, reveal: true });
  const { view } = leaf;
  if (!(view instanceof QuestionsView)) return;
  if (Object.keys(other).length > 0) view.change(other);
  view.focus();
}
