import { continuationPrefix } from '../../text/container';
import type { Edit } from '../../text/edit';
import type { BlockIdToken } from '../../text/token';
import { calloutMarks } from '../compile/callout-marks';
import { blockAnchor } from '../compile/destination';
import type { Part, Transform } from '../compile/part';

/** `Text ^id` becomes `<a id="b-id"></a>Text`: links to the block land where it begins. */
export const blockIds: Transform = function* (part) {
  const headings = new Set(part.tokens.flatMap((token) => (token.kind === 'heading' ? [token.start] : [])));
  for (const token of part.tokens) {
    if (token.kind !== 'blockId') continue;
    yield { start: token.start, end: token.end, text: '' };
    // An element in a heading would stand in the sidebar a second time; the heading's own id serves.
    if (!headings.has(token.block.start)) yield anchor(token, part);
  }
};

function anchor(token: BlockIdToken, part: Part): Edit {
  const { text } = part.scan;
  const element = `<a id="${blockAnchor(token.id.toLowerCase(), part.idPrefix)}"></a>`;
  const item = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[^\]]\][ \t]+)?/.exec(text.slice(token.block.start, token.block.end));
  const start = token.block.start + (item?.[0].length ?? 0);
  const prose = item !== null || !/^(?:[>|$`~]|#{1,6}\s|\s{4})/.test(text.slice(start, start + 7));
  if (prose) return { start, end: start, text: element };
  const prefix = continuationPrefix(text, start, calloutMarks(part.scan));
  return { start, end: start, text: `${element}\n${prefix}\n${prefix}` };
}
