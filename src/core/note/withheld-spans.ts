import type { NoteScan, Span, Token } from '../text/token';

/**
 * What never leaves a note, whoever may read the rest: `%%` and HTML comments, and `> [!private]` callouts.
 * Sorted, and none inside another.
 */
export function withheldSpans(scan: NoteScan): readonly Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const token of scan.tokens) {
    if (token.start < end || !isWithheld(token)) continue;
    spans.push({ start: token.start, end: token.end });
    end = token.end;
  }
  return spans;
}

function isWithheld(token: Token): boolean {
  return token.kind === 'comment' || (token.kind === 'callout' && token.type === 'private');
}

/** The tokens that a reader may see something of. */
export function visibleTokens(scan: NoteScan, withheld: readonly Span[]): readonly Token[] {
  if (withheld.length === 0) return scan.tokens;
  const visible: Token[] = [];
  let next = 0;
  for (const token of scan.tokens) {
    let span = withheld[next];
    while (span !== undefined && span.end <= token.start) {
      next += 1;
      span = withheld[next];
    }
    const within = span !== undefined && token.start >= span.start && token.end <= span.end;
    if (token.hidden === undefined && !within) visible.push(token);
  }
  return visible;
}
