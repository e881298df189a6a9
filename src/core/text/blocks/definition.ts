import * as Char from '../char';
import { isSpace, skipBlanks, skipSpace } from '../char-class';
import { labelEnd, normalizeLabel } from '../label';
import { linkDestination, linkTitleEnd } from '../destination';
import type { DefinitionToken, Span } from '../token';

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
