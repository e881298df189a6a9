import * as Char from '../char';
import { skipBlanks, trimEnd } from '../char-class';
import { wikilinkAt } from '../inline/wikilink';

/** How many columns the delimiter row `| --- | :-: |` has; 0 when the line is none. */
export function delimiterColumns(text: string, at: number, end: number): number {
  const last = trimEnd(text, at, end);
  let index = text.charCodeAt(at) === Char.Pipe ? at + 1 : at;
  let pipes = index - at;
  let columns = 0;
  while (index < last) {
    index = skipBlanks(text, index, last);
    if (text.charCodeAt(index) === Char.Colon) index++;
    const dashes = index;
    while (index < last && text.charCodeAt(index) === Char.Dash) index++;
    if (index === dashes) return 0;
    if (index < last && text.charCodeAt(index) === Char.Colon) index++;
    index = skipBlanks(text, index, last);
    columns++;
    if (index === last) break;
    if (text.charCodeAt(index) !== Char.Pipe) return 0;
    pipes++;
    index++;
  }
  return pipes > 0 ? columns : 0;
}

/** How many cells the row has. */
export function cellCount(text: string, at: number, end: number): number {
  const last = trimEnd(text, at, end);
  let from = skipBlanks(text, at, last);
  if (text.charCodeAt(from) === Char.Pipe) from++;
  let cells = 0;
  while (from < last) {
    from = cellEnd(text, from, last) + 1;
    cells++;
  }
  return cells;
}

/**
 * Where the cell that begins at `from` ends: at a `|` without a backslash, or at `end`. The bar of `[[note|text]]` ends no
 * cell: the app would split the link there, which no author means, and half a link would show a target that is private.
 */
export function cellEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === Char.Pipe) return at;
    if (code === Char.Backslash) at++;
    else if (code === Char.BracketOpen && text.charCodeAt(at + 1) === Char.BracketOpen) {
      const link = wikilinkAt(text, at, end, false, 0);
      if (link && !text.slice(at, link.end).includes('`')) at = link.end - 1;
    }
    at++;
  }
  return Math.min(at, end);
}
