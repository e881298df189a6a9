import { cellEnd } from './blocks/table-row';
import { isBlank, skipBlanks } from './char-class';
import * as Char from './char';
import { Lines } from './lines';
import type { Span } from './token';

/** A line of a table, from its first bar or word on, without spaces at its end. */
export interface TableRow extends Span {
  readonly cells: readonly TableCell[];
  /** The row begins with a bar. */
  readonly opens: boolean;
  /** A bar ends its last cell. */
  readonly closes: boolean;
}

/** A cell as it is written, without the spaces around it; an empty one lies one space behind its bar, where there is one. */
export interface TableCell extends Span {
  /** All that lies between its bars. */
  readonly between: Span;
}

/** The rows of a table where they stand in the text; the second is the delimiter row. */
export function tableRows(text: string, table: Span): readonly TableRow[] {
  const lines = new Lines(text);
  const rows: TableRow[] = [];
  for (let at = table.start; at < table.end; at = lines.next(lines.end(at))) rows.push(rowAt(text, at, Math.min(lines.end(at), table.end)));
  return rows;
}

/** One row of a table, in which a line of a quote keeps its `>`. */
export function rowAt(text: string, from: number, lineEnd: number): TableRow {
  let start = skipBlanks(text, from, lineEnd);
  while (start < lineEnd && text.charCodeAt(start) === Char.Greater) start = skipBlanks(text, start + 1, lineEnd);
  let end = lineEnd;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  const opens = text.charCodeAt(start) === Char.Pipe && start < end;
  const cells: TableCell[] = [];
  let closes = false;
  for (let at = opens ? start + 1 : start; at < end;) {
    const close = cellEnd(text, at, end);
    cells.push(cellIn(text, { start: at, end: close }));
    closes = close < end;
    at = close + 1;
  }
  return { start, end, cells, opens, closes };
}

function cellIn(text: string, between: Span): TableCell {
  const start = skipBlanks(text, between.start, between.end);
  if (start === between.end) {
    const place = Math.min(between.start + 1, between.end);
    return { start: place, end: place, between };
  }
  let { end } = between;
  while (isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end, between };
}
