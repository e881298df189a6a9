import { blockGuard } from '../../text/block-guard';
import { spanAt } from '../../text/span-at';
import { NoteLines } from '../compile/note-lines';
import type { Transform } from '../compile/part';

/**
 * Comments and `> [!private]` callouts leave no byte behind. Text that followed one in its line stays text, and raw HTML
 * around one stays whole: a blank line would end it.
 */
export const withheld: Transform = function* (part) {
  const { text } = part.scan;
  const lines = NoteLines.of(part.scan);
  const blocks = part.tokens.filter((token) => token.kind === 'html' && token.block);
  for (const { start, end } of part.withheld) {
    const opens = lines.opening(start) === 'line';
    const rest = text.slice(end, lines.nextStart(end));
    const inHtml = opens && rest.trim() === '' && spanAt(blocks, start) !== undefined;
    yield { start, end: inHtml ? end + rest.length : end, text: opens ? blockGuard(rest) : '' };
  }
};
