import type { HeadingToken, NoteScan, Span, Token } from './token';

/**
 * What belongs to the heading with this index among the headings of `tokens`: from the heading itself to the next one of
 * the same or a higher level, or to the end of the callout, list item or footnote that holds it. Undefined when there is none.
 */
export function sectionSpan(scan: NoteScan, tokens: readonly Token[], headingIndex: number): Span | undefined {
  let heading: HeadingToken | undefined;
  let index = 0;
  let end = scan.text.length;
  for (const token of tokens) {
    if (heading) {
      if (token.start >= end) break;
      if (token.kind === 'heading' && token.level <= heading.level) return { start: heading.start, end: token.start };
    } else if (token.kind === 'heading' && index++ === headingIndex) {
      heading = token;
      end = holderEnd(scan, token);
    }
  }
  return heading && { start: heading.start, end };
}

/** The headings above an offset, outermost first: those whose sections hold it. */
export function headingsAbove(tokens: readonly Token[], offset: number): readonly HeadingToken[] {
  const above: HeadingToken[] = [];
  for (const token of tokens) {
    if (token.start > offset) break;
    if (token.kind !== 'heading') continue;
    while ((above.at(-1)?.level ?? 0) >= token.level) above.pop();
    above.push(token);
  }
  return above;
}

/** The end of the innermost container that holds the heading; a line that an outer quote's `>` begins may follow it. */
function holderEnd(scan: NoteScan, heading: HeadingToken): number {
  let end = scan.text.length;
  for (const token of scan.tokens) {
    if (token.start >= heading.start) break;
    const holds = token.kind === 'callout' || token.kind === 'listItem' || token.kind === 'footnoteDefinition';
    if (holds && token.end >= heading.end) end = token.end;
  }
  return end;
}
