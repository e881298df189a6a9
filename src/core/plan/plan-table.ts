import { tableRows, type TableCell, type TableRow } from '../text/table-rows';
import type { Span } from '../text/token';
import { cellLines, lineBreakIn, shownCell, type CellLine } from './cell-text';
import { toldDay, type ToldDay } from './told-day';

/** A cell of a week's table. Where a ragged row ends before it, it has no place yet: see {@link isWritten}. */
export interface PlanCell extends Span {
  /** Its line in the table and its place there: 0 is the header, the delimiter row is not counted. */
  readonly row: number;
  readonly column: number;
  /** The day of its column, or row; undefined beside the days. */
  readonly day: string | undefined;
  /** `早上`, `Morning`, as its row, or column, says; empty where it says nothing. */
  readonly slot: string;
  /** As someone types it, lines apart. */
  readonly text: string;
  readonly lines: readonly CellLine[];
  /** False for a cell that its row is too short for; it lies where the row ends. */
  readonly isWritten: boolean;
}

/** The days or the slots of a table, each with the column, or row, that it has. */
export interface PlanLine {
  readonly at: number;
  /** As the table says it, without marks. */
  readonly label: string;
}

export interface PlanDay extends PlanLine {
  readonly day: string;
}

/** A table of days and slots, whichever of them are its columns. */
export interface PlanTable extends Span {
  readonly daysAre: 'columns' | 'rows';
  readonly days: readonly PlanDay[];
  readonly slots: readonly PlanLine[];
  /** Every cell for a plan: those of the rows and columns that say which day or slot they are for are left out. */
  readonly cells: readonly PlanCell[];
  /** Without the delimiter row. */
  readonly rows: readonly TableRow[];
  readonly delimiter: TableRow;
  /** How its cells break lines: `<br/>`. */
  readonly lineBreak: string;
}

/** Reads a table as one of a week, of which `near` is a day; undefined for a table of something else. */
export function planTable(text: string, table: Span, near: string): PlanTable | undefined {
  const [header, delimiter, ...body] = tableRows(text, table);
  if (header === undefined || delimiter === undefined) return undefined;
  const rows = [header, ...body];
  const wordsAt = (row: number, column: number): string => wordsOf(text, rows[row]?.cells[column]);
  const width = header.cells.length;
  const told = (cells: readonly string[]): readonly (ToldDay | undefined)[] => cells.map((cell) => toldDay(cell, near));
  const across = [0, 1].map((row) => told(header.cells.map((_, column) => wordsAt(row, column))));
  // The corner above days that are rows may say `日`, which is Sunday elsewhere.
  const down = [undefined, ...told(body.map((_, row) => wordsAt(row + 1, 0)))];
  const daysAcross = daysOf(across);
  const daysDown = daysOf([down]);
  const isCornerAlone = daysAcross.size === 1 && daysAcross.has(0) && width > 1;
  const daysAre = daysAcross.size > 0 && daysAcross.size >= daysDown.size && !(isCornerAlone && daysDown.size > 0) ? 'columns' : 'rows';
  const days = daysAre === 'columns' ? daysAcross : daysDown;
  if (days.size === 0) return undefined;
  const labels = daysAre === 'columns' ? header.cells.map((_, column) => wordsAt(0, column)) : rows.map((_, row) => wordsAt(row, 0));
  const isSecondHeader = daysAre === 'columns' && (across[1] ?? []).some((each) => each !== undefined);
  const firstRow = isSecondHeader ? 2 : 1;
  const firstColumn = days.has(0) && daysAre === 'columns' ? 0 : 1;
  const slots = daysAre === 'columns'
    ? rows.map((_, at) => ({ at, label: firstColumn === 0 ? '' : wordsAt(at, 0) })).slice(firstRow)
    : header.cells.map((_, at) => ({ at, label: wordsAt(0, at) })).slice(1);
  const slotAt = new Map(slots.map(({ at, label }) => [at, label]));
  const cells = rows.flatMap((row, rowAt) => rowAt < firstRow ? [] : Array.from({ length: Math.max(width, row.cells.length) }, (_, column) => {
    const [dayAt, slot] = daysAre === 'columns' ? [column, rowAt] : [rowAt, column];
    return planCell(text, row, { row: rowAt, column, day: days.get(dayAt), slot: slotAt.get(slot) ?? '' });
  }).slice(firstColumn));
  return {
    start: table.start,
    end: table.end,
    daysAre,
    days: [...days].map(([at, day]) => ({ at, day, label: labels[at] ?? '' })),
    slots,
    cells,
    rows,
    delimiter,
    lineBreak: lineBreakIn(text.slice(table.start, table.end)),
  };
}

/** The cell for a part of a day, where the table has one. */
export function cellOf(table: PlanTable, day: string, slot: string): PlanCell | undefined {
  return table.cells.find((cell) => cell.day === day && cell.slot === slot);
}

function planCell(text: string, row: TableRow, place: Pick<PlanCell, 'row' | 'column' | 'day' | 'slot'>): PlanCell {
  const cell = row.cells[place.column];
  if (cell === undefined) return { ...place, start: row.end, end: row.end, text: '', lines: [], isWritten: false };
  const written = text.slice(cell.start, cell.end);
  return { ...place, start: cell.start, end: cell.end, text: shownCell(written), lines: cellLines(written, cell.start), isWritten: true };
}

/** Where there are dates, weekdays count for nothing; a day that is told twice is where it is told first. */
function daysOf(lines: readonly (readonly (ToldDay | undefined)[])[]): ReadonlyMap<number, string> {
  const isDated = lines.flat().some((each) => each?.by === 'date');
  const found = new Map<number, string>();
  for (const line of lines) {
    line.forEach((each, at) => {
      if (each === undefined || (isDated && each.by !== 'date') || found.has(at)) return;
      if (![...found.values()].includes(each.day)) found.set(at, each.day);
    });
  }
  return new Map([...found].sort(([a], [b]) => a - b));
}

function wordsOf(text: string, cell: TableCell | undefined): string {
  return cell === undefined ? '' : shownCell(text.slice(cell.start, cell.end)).replace(/[*_]/g, '').replace(/\n/g, ' ').trim();
}
