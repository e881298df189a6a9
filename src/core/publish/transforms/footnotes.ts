import { footnoteMark } from '../compile/footnote-list';
import type { Transform } from '../compile/part';
import type { Span } from '../../text/token';

/**
 * `text[^a]` and `text^[note]` get a number. The notes themselves go to the end of the part; one that nothing asks for
 * is not published.
 */
export const footnotes: Transform = function* (part) {
  const definitions = new Map<string, Span>();
  for (const token of part.tokens) {
    if (token.kind !== 'footnoteDefinition') continue;
    yield { start: token.start, end: token.end, text: '' };
    if (!definitions.has(token.label)) definitions.set(token.label, token.content);
  }
  const numbers = new Map<string, number>();
  for (const token of part.tokens) {
    if (token.kind === 'inlineFootnote') {
      yield { start: token.start, end: token.end, text: footnoteMark(part.footnotes.push(token.content), true, part) };
    }
    if (token.kind !== 'footnoteReference') continue;
    const definition = definitions.get(token.label);
    if (definition === undefined) continue;
    const known = numbers.get(token.label);
    const number = known ?? part.footnotes.push(definition);
    numbers.set(token.label, number);
    yield { start: token.start, end: token.end, text: footnoteMark(number, known === undefined, part) };
  }
};
