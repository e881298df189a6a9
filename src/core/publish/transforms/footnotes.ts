import { linkTail } from '../../text/destination';
import { escapeMarkdown } from '../../text/markdown-escape';
import type { FootnoteReferenceToken } from '../../text/token';
import { footnoteMark } from '../compile/footnote-list';
import { forTokens, type Part } from '../compile/part';
import { report } from '../compile/report';

/**
 * `text[^a]` and `text^[note]` get a number. The notes themselves go to the end of the part; one that nothing asks for
 * is not published. In a heading, where docsify makes a link of everything, the number is none.
 */
export const footnotes = forTokens(['footnoteDefinition', 'footnoteReference', 'inlineFootnote'], function* (part) {
  let headingEnd = 0;
  for (const token of part.tokens) {
    if (token.kind === 'heading') headingEnd = token.end;
    if (token.kind === 'footnoteDefinition') yield { start: token.start, end: token.end, text: '' };
    if (token.kind !== 'inlineFootnote' && token.kind !== 'footnoteReference') continue;
    const number = part.footnotes.numberAt.get(token.start);
    if (number !== undefined) {
      const text = token.start < headingEnd ? `<sup class="footnote">${number}</sup>` : footnoteMark(number, token.start, part);
      yield { start: token.start, end: token.end, text };
    } else if (token.kind === 'footnoteReference') {
      yield { start: token.start, end: undefinedEnd(token, part), text: escapeMarkdown(`[^${token.label}]`) };
      report(part, token.start, 'unresolved-footnote', 'info', `Cannot find footnote "${token.label}": the note does not define it. Readers see the mark only.`, [token.label]);
    }
  }
});

/** A mark without a note may be a link to other eyes, `[^a](Note.md)`: its address is no text for readers. */
function undefinedEnd(token: FootnoteReferenceToken, part: Part): number {
  const { text } = part.scan;
  return text[token.end] === '(' ? (linkTail(text, token.end, Math.min(text.length, token.end + 2000))?.end ?? token.end) : token.end;
}
