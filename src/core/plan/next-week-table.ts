import { daysAway } from '../log/day-span';
import { readHeading } from '../log/heading-grammar';
import { writeDays } from '../log/heading-style';
import { applyEdits, sortEdits, type Edit } from '../text/edit';
import { lineStart } from '../text/outline';
import type { PlanTable } from './plan-table';

/**
 * The table of a week as another begins with it, so many weeks on: its days are written as they were, its slots and
 * further columns are kept, and its cells are empty. Undefined where it cannot be told how a day is written.
 */
export function nextWeekTable(text: string, table: PlanTable, weeks: number): string | undefined {
  if (text.slice(lineStart(text, table.start), table.start).trim() !== '') return undefined;
  const dates: (Edit | undefined)[] = labelCells(table).map(({ start, end, day }) => dateEdit(text, start, end, day, weeks));
  const emptied = table.cells.filter(({ isWritten, start, end }) => isWritten && end > start).map(({ start, end }): Edit => ({ start, end, text: '' }));
  const edits = dates.flatMap((edit) => edit ?? []);
  return edits.length < dates.length ? undefined : applyEdits(text, sortEdits([...edits, ...emptied]), table);
}

interface LabelCell {
  readonly start: number;
  readonly end: number;
  readonly day: string;
}

/** The cells that say which day a column, or row, is for; there may be two of a day, a date and a weekday. */
function labelCells({ days, daysAre, rows, cells }: PlanTable): readonly LabelCell[] {
  const firstRow = Math.min(...cells.map(({ row }) => row));
  return days.flatMap(({ at, day }) => {
    const own = daysAre === 'rows' ? [rows[at]?.cells[0]] : rows.slice(0, firstRow).map((row) => row.cells[at]);
    return own.flatMap((cell) => (cell === undefined ? [] : [{ start: cell.start, end: cell.end, day }]));
  });
}

/** A weekday stays as it is. */
function dateEdit(text: string, start: number, end: number, day: string, weeks: number): Edit | undefined {
  const written = text.slice(start, end);
  const from = written.search(/\d/);
  if (from < 0) return { start, end, text: written };
  const style = readHeading(written.slice(from), Number(day.slice(0, 4)))?.style;
  const own = style === undefined ? '' : writeDays({ start: day }, style);
  if (style === undefined || !written.startsWith(own, from)) return undefined;
  return { start: start + from, end: start + from + own.length, text: writeDays({ start: daysAway(day, 7 * weeks) }, style) };
}
