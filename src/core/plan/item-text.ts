import { Lines } from '../text/lines';
import type { ListItemToken, NoteScan } from '../text/token';

/** The first line of a list item, without its marker, its box, and a block id at its end. */
export function itemText({ text, tokens }: NoteScan, { marker, box, end }: ListItemToken): string {
  const from = box?.end ?? marker.end;
  const line = { start: from, end: Math.min(new Lines(text).end(from), Math.max(end, from)) };
  const id = tokens.find((token) => token.kind === 'blockId' && token.start >= line.start && token.end <= line.end);
  return text.slice(line.start, id?.start ?? line.end).trim();
}
