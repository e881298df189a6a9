import type { Question } from './question';
import { byAge } from './question-age';

/** Which questions a list shows, and in which order. */
export interface QuestionChoice {
  readonly answered: boolean;
  readonly dropped: boolean;
  /** `age` puts the open ones first, and of each state the oldest first; `given` leaves them as they come. */
  readonly order: 'age' | 'given';
}

/** The open questions, and of the others those that are wanted. */
export function chosenQuestions<Q extends Question>(questions: readonly Q[], { answered, dropped, order }: QuestionChoice): readonly Q[] {
  const wanted = { open: true, answered, dropped };
  const shown = questions.filter(({ state }) => wanted[state]);
  return order === 'given' ? shown : STATES.flatMap((state) => byAge(shown.filter((question) => question.state === state)));
}

const STATES = ['open', 'answered', 'dropped'] as const;
