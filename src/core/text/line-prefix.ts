import { lineStart } from './outline';
import type { ListItemToken } from './token';

/** The marks of quotes that a line begins with, and the white space before and between them: `> > `. */
export function quotePrefix(line: string): string {
  return /^[ \t]*(?:>[ \t]?)*/.exec(line)?.[0] ?? '';
}

/** What a line begins with that is to be nested in a list item: its quotes, and as much white space as its marks take. */
export function nestedPrefix(text: string, { start, marker }: ListItemToken): string {
  return text.slice(lineStart(text, start), start).replace(/[^\s>]/g, ' ') + ' '.repeat(marker.end - start);
}
