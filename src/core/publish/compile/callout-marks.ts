import type { NoteScan, Span } from '../../text/token';

const known = new WeakMap<NoteScan, readonly Span[]>();

/** The `>` marks of all callouts of a note, which the compiler takes away: sorted by their start. */
export function calloutMarks(scan: NoteScan): readonly Span[] {
  const found = known.get(scan);
  if (found !== undefined) return found;
  const marks: Span[] = [];
  for (const token of scan.tokens) if (token.kind === 'callout') marks.push(...token.marks);
  marks.sort((a, b) => a.start - b.start);
  known.set(scan, marks);
  return marks;
}
