import type { NoteScan, Span } from '../../text/token';

const known = new WeakMap<NoteScan, readonly Span[]>();

/** Whether an offset lies in code, math or front matter, where nothing is Markdown. */
export function insideCode(scan: NoteScan, offset: number): boolean {
  const spans = known.get(scan) ?? codeSpans(scan);
  known.set(scan, spans);
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= offset;
}

function codeSpans(scan: NoteScan): readonly Span[] {
  return scan.tokens.filter(
    ({ kind }) =>
      kind === 'fence' || kind === 'indentedCode' || kind === 'inlineCode' || kind === 'inlineMath' || kind === 'blockMath' || kind === 'frontMatter',
  );
}
