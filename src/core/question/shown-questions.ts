import { withheldSpans } from '../note/withheld-spans';
import { spanAt } from '../text/span-at';
import type { NoteScan, Span } from '../text/token';
import type { Question, QuestionContext } from './question';
import { questionsIn } from './questions-in';

/**
 * The questions of a note as its readers can tell them: what is withheld, as comments and private callouts are, neither asks nor
 * answers, and no heading, day or link in it says anything of what stands outside.
 */
export function shownQuestions(note: NoteScan, context: QuestionContext, withheld: readonly Span[] = withheldSpans(note)): readonly Question[] {
  return questionsIn(withheld.length === 0 ? note : withoutSpans(note, withheld), context).questions;
}

/** The note as long as it was, with spaces for what stands in these spans, and nothing found in them. */
function withoutSpans(note: NoteScan, spans: readonly Span[]): NoteScan {
  const { text, tokens } = note;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
    at = end;
  }
  const isGone = ({ start, end }: Span): boolean => (spanAt(spans, start)?.end ?? start) >= Math.max(end, start + 1);
  return { ...note, text: [...pieces, text.slice(at)].join(''), tokens: tokens.map((token) => (token.hidden === undefined && isGone(token) ? { ...token, hidden: true as const } : token)) };
}
