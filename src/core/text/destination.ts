import * as Char from './char';
import { isSpace, skipSpace } from './char-class';
import type { Span } from './token';

/** Where a link points: the destination, the title, and the offset after them. */
export interface Destination {
  readonly destination: Span;
  readonly title?: Span;
  readonly end: number;
}

/** What stands in the parentheses of an inline link: `(url "title")`, from its `(` at `open` to after its `)`. */
export function linkTail(text: string, open: number, limit: number): Destination | undefined {
  const start = skipSpace(text, open + 1, limit);
  if (text.charCodeAt(start) === Char.ParenClose && start < limit) {
    return { destination: { start, end: start }, end: start + 1 };
  }
  const place = linkDestination(text, start, limit);
  if (!place) return undefined;
  let at = skipSpace(text, place.end, limit);
  if (at >= limit) return undefined;
  if (text.charCodeAt(at) === Char.ParenClose) return { destination: place.span, end: at + 1 };
  if (at === place.end) return undefined;
  const titleEnd = linkTitleEnd(text, at, limit);
  if (titleEnd < 0) return undefined;
  const title = { start: at + 1, end: titleEnd - 1 };
  at = skipSpace(text, titleEnd, limit);
  if (at >= limit || text.charCodeAt(at) !== Char.ParenClose) return undefined;
  return { destination: place.span, title, end: at + 1 };
}

/** The destination at `start`, bare or in `<>`; the span is without the angle brackets. */
export function linkDestination(text: string, start: number, limit: number): { span: Span; end: number } | undefined {
  if (start >= limit) return undefined;
  if (text.charCodeAt(start) === Char.Less) {
    for (let at = start + 1; at < limit; at++) {
      const code = text.charCodeAt(at);
      if (code === Char.Greater) return { span: { start: start + 1, end: at }, end: at + 1 };
      if (code === Char.Less || code === Char.LineFeed || code === Char.Return) return undefined;
      if (code === Char.Backslash) at++;
    }
    return undefined;
  }
  const end = bareDestinationEnd(text, start, limit);
  return end > start ? { span: { start, end }, end } : undefined;
}

/** Parentheses must be balanced; 32 levels are the most that cmark reads too, which keeps `](](](` linear. */
function bareDestinationEnd(text: string, start: number, limit: number): number {
  let depth = 0;
  let at = start;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code <= Char.Space || code === 127) break;
    if (code === Char.Backslash && at + 1 < limit && !isSpace(text.charCodeAt(at + 1))) at++;
    else if (code === Char.ParenOpen) {
      if (++depth > 32) return -1;
    } else if (code === Char.ParenClose) {
      if (depth === 0) break;
      depth--;
    }
  }
  return depth === 0 ? at : -1;
}

/** The offset after the title that opens at `open` with `"`, `'` or `(`; -1 when none does or it is never closed. */
export function linkTitleEnd(text: string, open: number, limit: number): number {
  const mark = text.charCodeAt(open);
  if (mark !== Char.Quote && mark !== Char.Apostrophe && mark !== Char.ParenOpen) return -1;
  const close = mark === Char.ParenOpen ? Char.ParenClose : mark;
  for (let at = open + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === close) return at + 1;
    if (code === Char.Backslash) at++;
    else if (code === Char.ParenOpen && mark === Char.ParenOpen) return -1;
  }
  return -1;
}
