import type { Question } from '../../core/question/question';

/** What can be done with a question where it stands. Each tells the user itself when it cannot. */
export interface QuestionActions {
  answer(question: Question): void;
  drop(question: Question): void;
  reopen(question: Question): void;
}
