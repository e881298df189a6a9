import { NOTHING } from '../../text/block-guard';
import type { Edit } from '../../text/edit';
import type { Part } from './part';

/**
 * Gives a list item whose text the edits take away something to hold: under a paragraph, a `-` alone would make a
 * heading of it. The edits are sorted.
 */
export function* emptiedItems(part: Part, edits: readonly Edit[]): Generator<Edit> {
  if (!part.kinds.has('listItem')) return;
  const lines = part.lines;
  let next = 0;
  for (const token of part.tokens) {
    if (token.kind !== 'listItem') continue;
    const start = token.marker.end;
    while ((edits[next]?.start ?? Infinity) < start) next += 1;
    const end = Math.min(token.end, lines.nextStart(token.start));
    if (isEmptied({ start, end }, edits, next, part.scan.text)) yield { start, end: start, text: NOTHING };
  }
}

function isEmptied(line: { readonly start: number; readonly end: number }, edits: readonly Edit[], from: number, text: string): boolean {
  let at = line.start;
  for (let index = from; ; index += 1) {
    while (at < line.end && /\s/.test(text.charAt(at))) at += 1;
    const edit = edits[index];
    if (at >= line.end || edit === undefined || edit.start > at) return at >= line.end && index > from;
    if (edit.text.trim() !== '') return false;
    at = Math.max(at, edit.end);
  }
}
