import { cellEnd } from './blocks/table-row';
import { Lines } from './lines';
import type { Span } from './token';

/** The rows of a table, its delimiter row left out; each cell as it is written, without the spaces around it. */
export function tableCells(text: string, table: Span): readonly (readonly string[])[] {
  const lines = new Lines(text);
  const rows: string[][] = [];
  for (let at = table.start; at < table.end; at = lines.next(lines.end(at))) {
    rows.push(rowCells(text.slice(at, Math.min(lines.end(at), table.end))));
  }
  return rows.filter((_, index) => index !== 1);
}

function rowCells(line: string): string[] {
  const row = line.trim().replace(/^\|/, '');
  const cells: string[] = [];
  for (let from = 0; from < row.length;) {
    const end = cellEnd(row, from, row.length);
    cells.push(row.slice(from, end).trim());
    from = end + 1;
  }
  return cells;
}
