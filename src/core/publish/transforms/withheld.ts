import { blockGuard, NOTHING } from '../../text/block-guard';
import { spanAt } from '../../text/span-at';
import type { Part, Transform } from '../compile/part';

/**
 * Comments and `> [!private]` callouts leave no byte behind. Text that followed one in its line stays text, and raw HTML
 * around one stays whole: a blank line would end it.
 */
export const withheld: Transform = function* (part) {
  if (part.withheld.length === 0) return;
  const { text } = part.scan;
  const lines = part.lines;
  const blocks = part.tokens.filter((token) => token.kind === 'html' && token.block);
  for (const { start, end } of part.withheld) {
    const opens = lines.opening(start) === 'line';
    const rest = text.slice(end, lines.nextStart(end));
    const inHtml = opens && rest.trim() === '' && spanAt(blocks, start) !== undefined;
    const guard = opens ? blockGuard(rest) || (partsCode(end, part) ? NOTHING + lines.breakAt(start) : '') : '';
    yield { start, end: inHtml ? end + rest.length : end, text: guard };
  }
};

/** Whether indented code comes next: without what goes, a list above might take it for its own text. */
function partsCode(end: number, part: Part): boolean {
  const space = /^\s*/.exec(part.scan.text.slice(end, end + 500))?.[0] ?? '';
  return /\n(?: {4}| {0,3}\t)[ \t]*$/.test(space) && part.code.holds(end + space.length);
}
