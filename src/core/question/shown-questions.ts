import { withheldSpans } from '../note/withheld-spans';
import { spanAt } from '../text/span-at';
import type { NoteScan, Span } from '../text/token';
import type { Question, QuestionContext } from './question';
import { questionsIn } from './questions-in';

/** The questions of a note that its readers may see: none in comments, private callouts and what else is withheld. */
export function shownQuestions(note: NoteScan, context: QuestionContext, withheld: readonly Span[] = withheldSpans(note)): readonly Question[] {
  return questionsIn(note, context).questions.filter(({ span, lineSpan }) => spanAt(withheld, span.start) === undefined && spanAt(withheld, lineSpan.start) === undefined);
}
