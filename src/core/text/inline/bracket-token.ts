import type { Bracket } from './brackets';
import * as Char from '../char';
import { linkTail } from '../destination';
import { labelEnd, normalizeLabel } from '../label';
import type { Span, Token } from '../token';

/** The text in which a bracket closes: `base` is the offset in the note that offset 0 of `source` stands for. */
export interface Stretch {
  readonly note: string;
  readonly source: string;
  readonly base: number;
  readonly limit: number;
}

/** What the `]` at `close` makes of the bracket that it closes: a link, an image, a reference, an inline footnote, or nothing. */
export function bracketToken(bracket: Bracket, close: number, stretch: Stretch, definitions: ReadonlySet<string>): Token | undefined {
  const { source, base, limit } = stretch;
  const text = { start: bracket.textStart, end: base + close };
  if (bracket.kind === 'footnote') {
    return text.end === text.start ? undefined : { kind: 'inlineFootnote', start: bracket.start, end: text.end + 1, content: text };
  }
  const embed = bracket.kind === 'image';
  if (close + 1 < limit && source.charCodeAt(close + 1) === Char.ParenOpen) {
    const tail = linkTail(source, close + 1, limit);
    if (tail) {
      return {
        kind: 'link', start: bracket.start, end: base + tail.end, embed, text, destination: moved(tail.destination, base),
        ...(tail.title && { title: moved(tail.title, base) }),
      };
    }
  }
  if (definitions.size === 0) return undefined;
  const found = reference(bracket, close, stretch);
  if (!found || !definitions.has(found.label)) return undefined;
  return { kind: 'reference', start: bracket.start, end: base + found.end, embed, text, label: found.label };
}

/** The label that a reference names, in brackets after it or as its own text. */
function reference(bracket: Bracket, close: number, stretch: Stretch): { label: string; end: number } | undefined {
  const { note, source, base, limit } = stretch;
  let end = close + 1;
  if (end < limit && source.charCodeAt(end) === Char.BracketOpen) {
    const after = labelEnd(source, end, limit);
    if (after >= 0) return { label: normalizeLabel(source.slice(end + 1, after - 1)), end: after };
    if (end + 1 < limit && source.charCodeAt(end + 1) === Char.BracketClose) end += 2;
  }
  const start = bracket.textStart - base;
  if (bracket.holdsBracket || close - start > 999 || close === start) return undefined;
  const own = start >= 0 ? source.slice(start, close) : note.slice(bracket.textStart, base + close);
  return { label: normalizeLabel(own), end };
}

function moved(span: Span, base: number): Span {
  return { start: base + span.start, end: base + span.end };
}
