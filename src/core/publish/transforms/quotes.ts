import { isOthersHeading } from '../../quote/others';
import type { Edit } from '../../text/edit';
import { endUnder, headingThat } from '../../text/under-heading';
import { hasPapersBlock, isPapersBlock, isPapersHeading } from '../../quote/papers-block';
import type { Part, Transform } from '../compile/part';

/**
 * What other published notes say of this one: under the author's heading for it, or on a concept where the block
 * ` ```papers-using ` is. That block shows nothing elsewhere.
 */
export const quotes: Transform = function* (part) {
  const { quoted } = part;
  if (quoted?.kind === 'others') yield* underHeading(quoted.list, isOthersHeading, part);
  else if (quoted !== undefined && !hasPapersBlock(part.scan)) yield* underHeading(quoted.list, isPapersHeading, part);
  for (const token of part.kinds.has('fence') ? part.tokens : []) {
    if (token.kind !== 'fence' || !isPapersBlock(token.info)) continue;
    const list = quoted?.kind === 'papers' ? quoted.list.replaceAll('\n', part.lines.breakAt(token.start)) : '';
    yield { start: token.start, end: token.end, text: list };
  }
};

function* underHeading(list: string, says: (heading: string) => boolean, part: Part): Generator<Edit> {
  const heading = headingThat(part.scan, says);
  if (heading === undefined) return;
  const at = endUnder(part.scan, heading);
  yield { start: at, end: at, text: `\n\n${list}` };
}
