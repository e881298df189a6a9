import { shownTarget } from '../publish/compile/link-label';
import { plainWords } from '../quote/plain-words';
import { scan } from '../text/scan';
import type { NoteScan, Span } from '../text/token';
import type { Question, QuestionContext } from './question';
import { QUESTION_MARK } from './question-words';
import { mayHaveQuestions } from './questions-heading';
import { questionsIn } from './questions-in';

/** A question as it reads: `Why **not** [[Papers/A|A]]?` below `## On [[B]]` is `Why not A?` below `On B`. */
export interface WordedQuestion extends Question {
  readonly words: string;
  /** What its section is called. */
  readonly heading?: string;
}

/** The questions of a note, in the order of its lines. */
export function wordedQuestions(text: string, context: QuestionContext): readonly WordedQuestion[] {
  if (!mayHaveQuestions(text)) return [];
  const note = scan(text);
  return questionsIn(note, context).questions.map((question) => {
    const words = shownWords(note, question.span).replace(MARK_AT_END, '') || question.text;
    const { section } = question;
    if (section === undefined) return { ...question, words };
    return { ...question, words, heading: shownWords(scan(section), { start: 0, end: section.length }) || section };
  });
}

function shownWords(note: NoteScan, span: Span): string {
  return plainWords({ scan: note, tokens: note.tokens, withheld: [] }, span, (token) => {
    if (token.kind !== 'wikilink') return undefined;
    const { start, end } = token.text ?? token.target;
    const words = note.text.slice(start, end);
    return token.text === undefined ? shownTarget(words) : words;
  });
}

const MARK_AT_END = new RegExp(`\\s*${QUESTION_MARK}\\uFE0F?$`);
