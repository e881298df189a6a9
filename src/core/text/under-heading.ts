import { outlineOf } from './outline';
import type { HeadingToken, NoteScan } from './token';

/** The first heading of a note, in no other block, that says something. */
export function headingThat(note: NoteScan, says: (heading: string) => boolean): HeadingToken | undefined {
  return outlineOf(note).headings.find(({ text: { start, end } }) => says(note.text.slice(start, end)));
}

/** Where the text under a heading ends: before the next heading of whatever level. */
export function endUnder(note: NoteScan, heading: HeadingToken): number {
  const next = outlineOf(note).headings.find(({ start }) => start > heading.start);
  const own = note.text.slice(0, next?.start ?? note.text.length);
  return Math.max(heading.end, own.trimEnd().length);
}
