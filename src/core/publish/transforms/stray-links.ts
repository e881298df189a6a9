import type { Edit } from '../../text/edit';
import type { Span, Token } from '../../text/token';
import { codeHtml } from '../../text/markdown-escape';
import { textAt, type Part, type Transform } from '../compile/part';

/**
 * What the app reads as text and docsify's parser as a link, as `[](](a)`, stays text: its `(` is escaped. Such an
 * address was never made one of the site's, and may be private.
 */
export const strayLinks: Transform = function* (part) {
  const { text } = part.scan;
  let at = text.indexOf('](', part.span.start);
  if (at === -1) return;
  const spans = part.tokens.flatMap(syntaxOf).sort((a, b) => a.start - b.start);
  let next = 0;
  let end = 0;
  for (const token of part.tokens) {
    // `` [``](a) …`` `` is code to the app.
    const code = token.kind === 'inlineCode' ? textAt(part, token.content) : '';
    if (code.startsWith('](')) yield { start: token.start, end: token.end, text: codeHtml(code) };
    if (token.kind === 'inlineMath') yield* inMath(token.content, part);
  }
  for (; at !== -1; at = text.indexOf('](', at + 2)) {
    for (let span = spans[next]; span !== undefined && span.start <= at; span = spans[next]) {
      end = Math.max(end, span.end);
      next += 1;
    }
    if (at >= end && !part.code.holds(at)) yield { start: at + 1, end: at + 2, text: '\\(' };
  }
};

/** In TeX a space says nothing. */
function* inMath(content: Span, part: Part): Generator<Edit> {
  for (const { index } of textAt(part, content).matchAll(/\]\(/g)) {
    yield { start: content.start + index + 1, end: content.start + index + 1, text: ' ' };
  }
}

/** Where `](` belongs to what the app sees there: the address of a link, or a tag. */
function syntaxOf(token: Token): readonly Span[] {
  if (token.kind === 'link') return [{ start: token.text.end, end: token.end }];
  return token.kind === 'html' ? [token] : [];
}
