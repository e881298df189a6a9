import { blockGuard } from '../../text/block-guard';
import type { Token } from '../../text/token';
import { NoteLines } from '../compile/note-lines';
import type { Transform } from '../compile/part';

/** A line under an embed goes on with its paragraph; under the frame that the embed becomes it must not begin a block. */
export const continuations: Transform = function* (part) {
  const { text } = part.scan;
  const lines = NoteLines.of(part.scan);
  const blocks = new Set(part.scan.tokens.flatMap((token) => (beginsBlock(token) ? [token.start] : [])));
  for (const token of part.tokens) {
    if ((token.kind !== 'wikilink' && token.kind !== 'link' && token.kind !== 'reference') || !token.embed) continue;
    const start = lines.nextStart(token.end);
    const marks = /^[ \t>]*/.exec(text.slice(start, lines.nextStart(start)))?.[0].length ?? 0;
    const at = start + marks;
    if (at >= part.span.end || blocks.has(at) || text.slice(token.end, start).trim() !== '') continue;
    const guard = blockGuard(text.slice(at, lines.nextStart(at)));
    if (guard !== '') yield { start: at, end: at, text: guard };
  }
};

function beginsBlock(token: Token): boolean {
  switch (token.kind) {
    case 'heading':
    case 'listItem':
    case 'fence':
    case 'blockMath':
    case 'table':
    case 'callout':
    case 'comment':
    case 'footnoteDefinition':
    case 'definition':
    case 'indentedCode':
      return true;
    case 'html':
      return token.block;
    default:
      return false;
  }
}
