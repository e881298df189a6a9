import { spanAt } from './span-at';
import type { Span } from './token';

/** Replaces the text of a span; an empty span inserts. */
export interface Edit extends Span {
  readonly text: string;
  /** For an insertion that ends something, as `</div>`: where that began. It goes wherever its beginning goes. */
  readonly closes?: number;
}

/**
 * Edits in the order of the text. At one place come first the insertions that end something, the innermost before what
 * holds it, then other insertions as given, then what is replaced there.
 */
export function sortEdits(edits: readonly Edit[]): readonly Edit[] {
  return edits.slice().sort((a, b) => a.start - b.start || rank(a) - rank(b) || (b.closes ?? 0) - (a.closes ?? 0) || b.end - a.end);
}

function rank(edit: Edit): number {
  if (edit.closes !== undefined) return 0;
  return edit.end === edit.start ? 1 : 2;
}

/**
 * Applies sorted edits in one pass; every byte that no edit names stays as it was. What an edit replaces is gone with
 * all edits in it; when another begins in it and reaches beyond, that part is gone too: nothing that an edit takes away
 * ever shows.
 * With `within`, the edited text of that span alone; edits that reach out of it are not applied.
 */
export function applyEdits(text: string, sorted: readonly Edit[], within: Span = { start: 0, end: text.length }): string {
  let out = '';
  let at = within.start;
  const gone: { readonly start: number; end: number }[] = [];
  for (let index = firstFrom(sorted, within.start); index < sorted.length; index += 1) {
    const edit = sorted[index];
    if (edit === undefined || edit.start > within.end) break;
    if (edit.end > within.end || isForeign(edit, text, within)) continue;
    // What begins where a replaced span does is not in it, but around it.
    if (edit.closes !== undefined && (spanAt(gone, edit.closes)?.start ?? edit.closes) < edit.closes) continue;
    const last = gone.at(-1);
    if (edit.start < at) {
      if (edit.closes !== undefined) out += edit.text;
      else if (edit.end > at && last !== undefined) at = last.end = edit.end;
      continue;
    }
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
    if (edit.end > edit.start) gone.push({ start: edit.start, end: edit.end });
  }
  return out + text.slice(at, within.end);
}

/** What ends something that began before the span, or begins something right after it. */
function isForeign(edit: Edit, text: string, within: Span): boolean {
  if (edit.closes !== undefined) return edit.closes < within.start;
  return edit.start === within.end && within.start < within.end && within.end < text.length;
}

function firstFrom(sorted: readonly Edit[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
