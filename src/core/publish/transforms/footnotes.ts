import { footnoteMark } from '../compile/footnote-list';
import type { Transform } from '../compile/part';

/**
 * `text[^a]` and `text^[note]` get a number. The notes themselves go to the end of the part; one that nothing asks for
 * is not published. In a heading, where docsify makes a link of everything, the number is none.
 */
export const footnotes: Transform = function* (part) {
  let headingEnd = 0;
  for (const token of part.tokens) {
    if (token.kind === 'heading') headingEnd = token.end;
    if (token.kind === 'footnoteDefinition') yield { start: token.start, end: token.end, text: '' };
    const number = part.footnotes.numberAt.get(token.start);
    if (number === undefined || (token.kind !== 'inlineFootnote' && token.kind !== 'footnoteReference')) continue;
    const text = token.start < headingEnd ? `<sup class="footnote">${number}</sup>` : footnoteMark(number, token.start, part);
    yield { start: token.start, end: token.end, text };
  }
};
