import type { Span, Token } from '../text/token';

/** Where words begin that begin at an offset, which may lie in a link: before it. */
export function wholeStart(start: number, tokens: readonly Token[]): number {
  return tokens.find((token) => isLink(token) && token.start < start && token.end > start)?.start ?? start;
}

/** Parts of a line, in order, none of which cuts a link or what is emphasised in two: those that share a link are one. */
export function wholeParts(parts: readonly Span[], tokens: readonly Token[]): readonly Span[] {
  const links = tokens.filter(isLink);
  const emphasised = tokens.filter(({ kind }) => kind === 'strong' || kind === 'highlight');
  const whole: Span[] = [];
  let link = 0;
  let mark = 0;
  for (const part of parts) {
    let { start, end } = part;
    while ((emphasised[mark]?.start ?? Infinity) < start - 2) mark += 1;
    for (let at = mark, token = emphasised[at]; token !== undefined && token.start < end; at += 1, token = emphasised[at]) {
      if (token.start < start - 2 || token.end > end + 2) continue;
      [start, end] = [Math.min(start, token.start), Math.max(end, token.end)];
    }
    while ((links[link]?.end ?? Infinity) <= start) link += 1;
    for (let at = link, token = links[at]; token !== undefined && token.start < end; at += 1, token = links[at]) [start, end] = [Math.min(start, token.start), Math.max(end, token.end)];
    const last = whole.at(-1);
    if (last !== undefined && start < last.end) whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else whole.push({ start, end });
  }
  return whole;
}

function isLink({ kind, hidden }: Token): boolean {
  return hidden === undefined && (kind === 'wikilink' || kind === 'link' || kind === 'reference' || kind === 'url' || kind === 'inlineCode' || kind === 'inlineMath');
}
