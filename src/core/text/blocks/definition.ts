import * as Char from '../char';
import { isSpace, skipBlanks, skipSpace } from '../char-class';
import { linkDestination, linkTitleEnd } from '../destination';
import type { DefinitionToken, Span } from '../token';

/** `[Some  Label]` and `[some label]` are one label: white space is folded and letters lose their case. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/[ \t\r\n]+/g, ' ').toLowerCase().toUpperCase().toLowerCase();
}

/** The end of the label whose `[` stands at `open`, after its `]`; -1 when it is empty, too long or holds a bracket. */
export function labelEnd(text: string, open: number, limit: number): number {
  const last = Math.min(limit, open + 1001);
  let filled = false;
  for (let at = open + 1; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === Char.BracketClose) return filled ? at + 1 : -1;
    if (code === Char.BracketOpen) return -1;
    if (code === Char.Backslash) at++;
    if (!isSpace(code)) filled = true;
  }
  return -1;
}

/** The definition `[label]: destination "title"` at `start`, which must end with its line; offsets moved by `base`. */
export function definitionAt(text: string, start: number, limit: number, base: number): DefinitionToken | undefined {
  if (text.charCodeAt(start) !== Char.BracketOpen || text.charCodeAt(start + 1) === Char.Caret) return undefined;
  const colon = labelEnd(text, start, limit);
  if (colon < 0 || text.charCodeAt(colon) !== Char.Colon) return undefined;
  const place = linkDestination(text, skipSpace(text, colon + 1, limit), limit);
  if (!place) return undefined;
  const label = normalizeLabel(text.slice(start + 1, colon - 1));
  const token = { kind: 'definition' as const, start: base + start, label, destination: moved(place.span, base) };
  const titleStart = skipSpace(text, place.end, limit);
  if (titleStart > place.end && titleStart < limit) {
    const titleEnd = linkTitleEnd(text, titleStart, limit);
    if (titleEnd >= 0 && endsLine(text, titleEnd, limit)) {
      return { ...token, end: base + titleEnd, title: { start: base + titleStart + 1, end: base + titleEnd - 1 } };
    }
  }
  return endsLine(text, place.end, limit) ? { ...token, end: base + place.end } : undefined;
}

function endsLine(text: string, from: number, limit: number): boolean {
  const at = skipBlanks(text, from, limit);
  return at === limit || isSpace(text.charCodeAt(at));
}

function moved(span: Span, base: number): Span {
  return { start: base + span.start, end: base + span.end };
}
