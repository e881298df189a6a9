import { blockGuard } from '../../text/block-guard';
import type { Edit } from '../../text/edit';
import type { Token } from '../../text/token';
import { forTokens } from '../compile/part';

/**
 * A line under an embed or a definition goes on with its paragraph. Under the frame that the embed becomes, and where
 * the definition was, it must not begin a block.
 */
export const continuations = forTokens(['definition', 'wikilink', 'link', 'reference'], function* (part) {
  if (!part.tokens.some(leavesItsLine)) return;
  const { text } = part.scan;
  const lines = part.lines;
  const blocks = new Set(part.scan.tokens.flatMap((token) => (beginsBlock(token) ? [token.start] : [])));
  let headingEnd = 0;
  for (const token of part.tokens) {
    if (token.kind === 'heading') headingEnd = token.end;
    if (!leavesItsLine(token) || token.start < headingEnd) continue;
    const start = lines.nextStart(token.end);
    const line = text.slice(start, lines.nextStart(start));
    const marks = /^[ \t>]*/.exec(line)?.[0] ?? '';
    const at = start + marks.length;
    if (line.trim() === '' || at >= part.span.end || blocks.has(at) || text.slice(token.end, start).trim() !== '') continue;
    yield* goesOn({ start, marks, rest: line.slice(marks.length) }, lines.prefixAt(token.start));
  }
});

function leavesItsLine(token: Token): boolean {
  return token.kind === 'definition' || ((token.kind === 'wikilink' || token.kind === 'link' || token.kind === 'reference') && token.embed);
}

interface Line {
  readonly start: number;
  /** White space and marks of quotes. */
  readonly marks: string;
  readonly rest: string;
}

function* goesOn({ start, marks, rest }: Line, prefix: string): Generator<Edit> {
  const end = start + marks.length;
  const guard = blockGuard(rest);
  if (/(?: {4}|\t)[ \t]*$/.test(marks)) yield { start, end, text: prefix + guard };
  else if (guard !== '') yield { start: end, end, text: guard };
}

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
