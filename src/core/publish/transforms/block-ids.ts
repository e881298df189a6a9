import type { Edit } from '../../text/edit';
import type { BlockIdToken } from '../../text/token';
import { blockAnchor } from '../compile/destination';
import { forTokens, type Part } from '../compile/part';

/** `Text ^id` becomes `<a id="b-id"></a>Text`: links to the block land where it begins. */
export const blockIds = forTokens(['blockId'], function* (part) {
  const anchors = new Map<string, BlockIdToken>();
  for (const token of part.tokens) {
    if (token.kind !== 'blockId') continue;
    yield { start: token.start, end: token.end, text: '' };
    // Of two blocks with one id the last has it, as in the app.
    anchors.set(token.id.toLowerCase(), token);
  }
  const headings = new Set(part.tokens.flatMap((token) => (token.kind === 'heading' ? [token.start] : [])));
  for (const [id, { block }] of anchors) {
    if (block.start < part.span.start) continue;
    const element = `<a id="${blockAnchor(id, part.idPrefix)}"></a>`;
    yield anchor(block.start, part.scan.text.slice(block.start, block.end), element, headings.has(block.start), part);
  }
});

const ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[^\]]\][ \t]+)?/;
/** What begins a block that has no place for an element in its first line. */
const BLOCK = /^(?:[>|$`~<]|#{1,6}\s|\s{4}|\t)/;

function anchor(blockStart: number, block: string, element: string, heading: boolean, part: Part): Edit {
  const marker = ITEM.exec(block)?.[0] ?? '';
  const start = blockStart + marker.length;
  if (!heading && !BLOCK.test(block.slice(marker.length, marker.length + 7))) return { start, end: start, text: element };
  const line = part.lines.breakAt(start);
  return { start, end: start, text: element + line + line };
}
