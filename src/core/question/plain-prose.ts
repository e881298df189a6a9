import { writtenBlocks } from '../quote/written-block';
import type { NoteScan, Token } from '../text/token';

/** Stands where a formula, code or picture does, which says something that no word tells. */
export const OBJECT = '\uFFFC';
/** Stands where a mark does that is no text: `**`, `[`. */
const NOTHING = '\u0000';

/**
 * A note as long as it was, in which only what its author said in words is left: code, comments, addresses, tables,
 * properties, quotes that were written by the program, and the marks of links and emphasis are blanked out.
 */
export function plainProse(note: NoteScan): string {
  const pieces: string[] = [];
  const { text } = note;
  let at = 0;
  const keep = (end: number): void => {
    if (end > at) pieces.push(text.slice(at, end));
    at = Math.max(at, end);
  };
  const blank = (end: number, by: string): void => {
    if (end <= at) return;
    pieces.push(text.slice(at, end).replace(/[^\r\n]/g, by));
    at = end;
  };
  const written = writtenBlocks(note).map(({ start, end }): Cut => ({ start, end, by: ' ' }));
  for (const { start, end, by } of [...note.tokens.flatMap(cuts), ...written].sort((a, b) => a.start - b.start || b.end - a.end)) {
    keep(start);
    blank(end, by);
  }
  keep(text.length);
  return pieces.join('');
}

/** Words of the blanked text between two offsets, with the place of each of their characters. */
export interface PlacedWords {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** The words that stand between two offsets of a prose, its marks left out. */
export function wordsBetween(prose: string, start: number, end: number): PlacedWords {
  let text = '';
  const offsets: number[] = [];
  for (let at = start; at < end; at += 1) {
    const char = prose[at] ?? '';
    if (char === NOTHING) continue;
    text += char;
    offsets.push(at);
  }
  return { text, offsets };
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

function cuts(token: Token): readonly Cut[] {
  const { start, end } = token;
  if (token.hidden === true) return [{ start, end, by: ' ' }];
  switch (token.kind) {
    case 'frontMatter':
    case 'fence':
    case 'indentedCode':
    case 'comment':
    case 'blockMath':
    case 'table':
    case 'definition':
    case 'blockId':
    case 'footnoteReference':
      return [{ start, end, by: ' ' }];
    case 'html':
      return [{ start, end, by: token.block ? ' ' : NOTHING }];
    case 'url':
    case 'inlineCode':
    case 'inlineMath':
      return [{ start, end, by: OBJECT }];
    case 'wikilink': {
      if (token.embed) return [{ start, end, by: OBJECT }];
      const shown = token.text ?? token.target;
      return [{ start, end: shown.start, by: NOTHING }, { start: shown.end, end, by: NOTHING }];
    }
    case 'link':
    case 'reference':
      return token.embed ? [{ start, end, by: OBJECT }] : [{ start, end: token.text.start, by: NOTHING }, { start: token.text.end, end, by: NOTHING }];
    case 'highlight':
    case 'strong':
      return [{ start, end: start + 2, by: NOTHING }, { start: end - 2, end, by: NOTHING }];
    case 'callout':
    case 'footnoteDefinition':
    case 'heading':
    case 'inlineFootnote':
    case 'listItem':
    case 'tag':
    case 'tilde':
      return [];
  }
}
