import type { Question, QuestionContext } from './question';
import { questionsIn } from './questions-in';

/** A question in what its note says now: by its id, else by its words, nearest to where it stood; undefined when it is gone. */
export function findQuestion(text: string, question: Question, context: QuestionContext): Question | undefined {
  const { questions } = questionsIn(text, context);
  const byId = question.id === undefined ? undefined : questions.find(({ id }) => id === question.id);
  if (byId !== undefined) return byId;
  const same = questions.filter(({ text: words, id }) => words === question.text && (id === undefined || question.id === undefined));
  const away = ({ line }: Question): number => Math.abs(line - question.line);
  return same.sort((a, b) => away(a) - away(b))[0];
}
