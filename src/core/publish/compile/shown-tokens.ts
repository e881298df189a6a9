import type { Span, Token } from '../../text/token';
import type { AskedFootnotes } from './asked-footnotes';

/** The tokens of a span, those in the footnotes that it asks for, and of other footnotes the definition alone. */
export function shownTokens(visible: readonly Token[], span: Span, { notes }: AskedFootnotes): readonly Token[] {
  const asked = new Set(notes.map((note) => note.holder.start));
  const definitions: Span[] = [];
  return visible.filter((token) => {
    while ((definitions.at(-1)?.end ?? Infinity) <= token.start) definitions.pop();
    const holder = definitions.at(-1);
    if (token.kind === 'footnoteDefinition' && !surrounds(token, span)) definitions.push(token);
    if (holder !== undefined) return asked.has(holder.start);
    return token.start >= span.start && token.end <= span.end;
  });
}

/** Whether the span is a part of the footnote, which is then none of its footnotes. */
export function surrounds(footnote: Span, span: Span): boolean {
  return footnote.start < span.start && footnote.end >= span.end;
}

/** The tokens without those in the words of an image, which a reader sees as plain text. */
export function outsideImages(tokens: readonly Token[]): readonly Token[] {
  let end = 0;
  return tokens.filter((token) => {
    if (token.start < end) return false;
    if ((token.kind === 'link' || token.kind === 'reference') && token.embed) end = token.end;
    return true;
  });
}
