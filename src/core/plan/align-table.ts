import { eastAsianWidth } from 'get-east-asian-width';
import type { Edit } from '../text/edit';
import { tableRows, type TableRow } from '../text/table-rows';
import type { Span } from '../text/token';

/**
 * Pads the cells of a table so that its columns stand below each other, a Chinese character being as wide as two letters.
 * Changes nothing but spaces, and the dashes of the delimiter row; rows stay as short, and as open, as they are.
 */
export function alignTable(text: string, table: Span): readonly Edit[] {
  const rows = tableRows(text, table);
  const [header] = rows;
  if (header === undefined) return [];
  const columns = header.cells.map((_, column) => Math.max(3, ...rows.map((row, at) => (at === 1 ? 3 : widthAt(text, row, column)))));
  return rows.flatMap((row, at) => row.cells.flatMap((cell, column) => {
    const width = columns[column];
    if (width === undefined) return [];
    const written = at === 1 ? delimiter(text.slice(cell.start, cell.end), width) : text.slice(cell.start, cell.end);
    const isFirst = column === 0 && !row.opens;
    const isLast = column === row.cells.length - 1 && !row.closes;
    const pad = isLast ? '' : ' '.repeat(Math.max(0, width - textWidth(written)) + 1);
    const aligned = `${isFirst ? '' : ' '}${written}${pad}`;
    const { start, end } = cell.between;
    return text.slice(start, end) === aligned ? [] : [{ start, end, text: aligned }];
  }));
}

/** How many columns of a fixed-width font a text takes: `读 PPT` takes six. */
export function textWidth(text: string): number {
  let width = 0;
  for (const segment of graphemesOf(text)) {
    const code = segment.codePointAt(0) ?? 0;
    width += /^\p{Emoji_Presentation}|\uFE0F/u.test(segment) ? 2 : /^[\p{M}\p{Cf}]/u.test(segment) ? 0 : eastAsianWidth(code);
  }
  return width;
}

function widthAt(text: string, { cells }: TableRow, column: number): number {
  const cell = cells[column];
  return cell === undefined ? 0 : textWidth(text.slice(cell.start, cell.end));
}

function delimiter(written: string, width: number): string {
  const left = written.startsWith(':') ? ':' : '';
  const right = written.endsWith(':') && written.length > 1 ? ':' : '';
  return left + '-'.repeat(width - left.length - right.length) + right;
}

/** Where there is no segmenter, as in older browsers, each character stands for itself. */
function graphemesOf(text: string): readonly string[] {
  return graphemes === undefined ? [...text] : Array.from(graphemes.segment(text), ({ segment }) => segment);
}

const graphemes = 'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : undefined;
