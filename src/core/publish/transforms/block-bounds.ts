import type { Edit } from '../../text/edit';
import type { FenceToken, HtmlToken, Token } from '../../text/token';
import { forTokens, textAt, type Part } from '../compile/part';

/**
 * Raw HTML and display math get a blank line before them where a list would swallow them on the page. Code and raw HTML
 * that end with the callout or the note that holds them get their end: nothing else would keep the rest of the page out.
 */
export const blockBounds = forTokens(['fence', 'html', 'blockMath'], function* (part) {
  for (const token of part.tokens) {
    if (isOpen(token, part)) yield* startOf(token, part);
    const end = token.kind === 'fence' ? fenceEnd(token, part) : token.kind === 'html' && token.block ? htmlEnd(token, part) : undefined;
    // Where the block itself is taken away, as a computed one is, its end goes with it.
    if (end !== undefined) yield { start: token.end, end: token.end, text: end, closes: token.start + 1 };
  }
});

/** The blocks that docsify's parser takes for more text of a list item right above them. */
function isOpen(token: Token, part: Part): boolean {
  return token.kind === 'html' ? token.block : token.kind === 'blockMath' && textAt(part, token).includes('\n');
}

function* startOf(token: Token, part: Part): Generator<Edit> {
  const lines = part.lines;
  if (!lines.onlyQuoted(token.start) || lines.opensAfterBlank(token.start)) return;
  yield { start: token.start, end: token.start, text: lines.breakAt(token.start) };
}

function fenceEnd(fence: FenceToken, part: Part): string | undefined {
  if (fence.content.end < fence.end) return undefined;
  const mark = /^(?:`+|~+)/.exec(textAt(part, fence))?.[0] ?? '```';
  return part.lines.breakAt(fence.start) + mark;
}

/** The blocks that CommonMark ends by a mark of their own, and not by a blank line. */
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/^<pre\b/i, '</pre>'],
  [/^<style\b/i, '</style>'],
  [/^<textarea\b/i, '</textarea>'],
  [/^<\?/, '?>'],
  [/^<!\[CDATA\[/, ']]>'],
  [/^<![a-z]/i, '>'],
];

function htmlEnd(token: HtmlToken, part: Part): string | undefined {
  const html = textAt(part, token).trimStart();
  const end = ENDS.find(([start]) => start.test(html))?.[1];
  return end === undefined || html.toLowerCase().includes(end.toLowerCase()) ? undefined : end;
}
