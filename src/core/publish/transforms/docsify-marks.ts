import type { Part, Transform } from '../compile/part';

/** A paragraph that begins with `?>` or `!>` is a paragraph, not one of docsify's own boxes. */
export const docsifyMarks: Transform = function* (part) {
  const { text } = part.scan;
  let ends: ReadonlyMap<number, number> | undefined;
  for (const { index, 0: found } of text.matchAll(/\\?[?!](?=>|&gt;|\\>)/g)) {
    if (part.code.holds(index)) continue;
    ends ??= new Map(part.withheld.map((span) => [span.end, span.start]));
    if (!opensText(index, ends, part)) continue;
    yield { start: index, end: index + found.length, text: found.endsWith('?') ? '&#63;' : '&#33;' };
  }
};

/** Whether a reader sees nothing before it in its line. */
function opensText(offset: number, withheldEnds: ReadonlyMap<number, number>, part: Part): boolean {
  const { text } = part.scan;
  let at = offset;
  while (part.lines.opening(at) === 'text') {
    while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at -= 1;
    const start = withheldEnds.get(at);
    if (start === undefined) return false;
    at = start;
  }
  return true;
}
