import type { Span } from './token';

/** Replaces the text of a span; an empty span inserts. */
export interface Edit extends Span {
  readonly text: string;
}

/** Edits in the order of the text; insertions at one place keep theirs, and come before what is replaced there. */
export function sortEdits(edits: readonly Edit[]): readonly Edit[] {
  return edits
    .slice()
    .sort((a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start) || b.end - a.end);
}

/**
 * Applies sorted edits in one pass; every byte that no edit names stays as it was.
 * An edit inside a wider one is dropped: what the wider one replaces is gone.
 * With `within`, the edited text of that span alone; edits that reach out of it are not applied.
 * @throws RangeError when two edits overlap by halves, which is a programmer's mistake.
 */
export function applyEdits(text: string, sorted: readonly Edit[], within: Span = { start: 0, end: text.length }): string {
  let out = '';
  let at = within.start;
  for (let index = firstFrom(sorted, within.start); index < sorted.length; index += 1) {
    const edit = sorted[index];
    if (edit === undefined || edit.start > within.end) break;
    if (edit.end > within.end) continue;
    if (edit.start < at) {
      if (edit.end <= at) continue;
      throw new RangeError(`Cannot apply edit ${edit.start}-${edit.end}: the text up to ${at} is already replaced`);
    }
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at, within.end);
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
