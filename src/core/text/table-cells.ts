import { tableRows } from './table-rows';
import type { Span } from './token';

/** The rows of a table, its delimiter row left out; each cell as it is written, without the spaces around it. */
export function tableCells(text: string, table: Span): readonly (readonly string[])[] {
  return tableRows(text, table)
    .filter((_, index) => index !== 1)
    .map(({ cells }) => cells.map(({ start, end }) => text.slice(start, end).trim()));
}
