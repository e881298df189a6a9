import { spanAt } from '../../text/span-at';
import type { Transform } from '../compile/part';

/** A line of `=` that underlines nothing, as under the text of a list item, stays text: docsify would make a heading. */
export const underlines: Transform = function* (part) {
  if (!part.scan.text.includes('=')) return;
  const blocks = part.tokens.filter((token) => token.kind === 'heading' || (token.kind === 'html' && token.block));
  for (const { index, 0: line } of part.scan.text.matchAll(/^[ \t>]*=(?==*[ \t]*\r?$)/gm)) {
    const at = index + line.length - 1;
    if (spanAt(blocks, at) === undefined && !part.code.holds(at)) yield { start: at, end: at, text: '\\' };
  }
};
