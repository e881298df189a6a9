import { questionsIn } from './questions-in';
import { mayHaveQuestions } from './questions-heading';

/** Whether a note asks something that is not answered. */
export function hasOpenQuestion(text: string): boolean {
  return mayHaveQuestions(text) && questionsIn(text, { path: '' }).questions.some(({ state }) => state === 'open');
}
