import type { Edit } from '../text/edit';
import { nestedPrefix, quotePrefix } from '../text/line-prefix';
import { lineBreakOf, Lines } from '../text/lines';
import { lineStart } from '../text/outline';
import type { ListItemToken, NoteScan } from '../text/token';
import type { Question } from './question';

/**
 * Makes a list of the questions that one line announces and says: `还有几个问题：a、b` becomes `还有几个问题：` with `- a` and `- b` below it. What
 * its line says behind them comes after the list. Give all the questions of the line, in order.
 */
export function splitQuestions({ text, tokens }: NoteScan, questions: readonly Question[]): readonly Edit[] {
  const [first] = questions;
  const last = questions.at(-1);
  if (first === undefined || last === undefined) return [];
  const start = lineStart(text, first.span.start);
  const end = new Lines(text).end(start);
  const item = tokens.filter((token): token is ListItemToken => token.kind === 'listItem' && token.start >= start && token.start < first.span.start).at(-1);
  const eol = lineBreakOf(text);
  const quotes = quotePrefix(text.slice(start, end));
  const lead = item === undefined ? quotes : nestedPrefix(text, item);
  const items = questions.map(({ span }) => `${eol}${lead}- ${text.slice(span.start, span.end).trim()}`).join('');
  const from = start + text.slice(start, first.span.start).trimEnd().length;
  const after = text.slice(last.span.end, end).replace(/^(?:\s|[、；;。.，,]|等等?|etc\.?)+/u, '');
  return [{ start: from, end, text: `${items}${after === '' ? '' : `${eol}${quotes.trimEnd()}${eol}${lead}${after}`}` }];
}
