import { shownCell } from './cell-text';
import type { PlanCell, PlanTable } from './plan-table';

/** A column of a week's grid: a day, or what a table has beside its days. */
export interface GridColumn {
  /** What it is found by again after an edit: its day, else its label. */
  readonly key: string;
  readonly day: string | undefined;
  /** As the table says it; empty for a day that the table has left out. */
  readonly label: string;
}

/** A slot, `早上`, whichever way round the table is. */
export interface GridRow {
  readonly key: string;
  readonly label: string;
}

/** A cell of the grid, by what it is for: that holds when rows or columns come and go around it. */
export interface GridPlace {
  readonly column: string;
  readonly row: string;
}

/** The table of a week as it is looked at: days across and slots down. */
export interface WeekGrid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** Row by row; undefined where the table has no such cell. */
  readonly cells: readonly (readonly (PlanCell | undefined)[])[];
}

/** The grid of a table; days of the week that the table has left out are there too, without cells. */
export function weekGrid(text: string, table: PlanTable, days: readonly string[]): WeekGrid {
  const isAcross = table.daysAre === 'columns';
  const places = (of: 'row' | 'column'): readonly number[] => [...new Set(table.cells.map((cell) => cell[of]))].sort((a, b) => a - b);
  const acrossAt = places(isAcross ? 'column' : 'row');
  const downAt = places(isAcross ? 'row' : 'column');
  const dayAt = new Map(table.days.map(({ at, day, label }) => [at, { day, label }]));
  const slotAt = new Map(table.slots.map(({ at, label }) => [at, label]));
  const said = acrossAt.map((at) => ({ at, ...(dayAt.get(at) ?? { day: undefined, label: labelAt(text, table, at) }) }));
  const columns = withMissing(said, days);
  const columnKeys = keysOf(columns.map(({ day, label }) => day ?? `~${label}`));
  const rowKeys = keysOf(downAt.map((at) => slotAt.get(at) ?? ''));
  const cellAt = new Map(table.cells.map((cell) => [`${String(cell.row)} ${String(cell.column)}`, cell]));
  return {
    columns: columns.map(({ day, label }, index) => ({ key: columnKeys[index] ?? '', day, label })),
    rows: downAt.map((at, index) => ({ key: rowKeys[index] ?? '', label: slotAt.get(at) ?? '' })),
    cells: downAt.map((down) => columns.map(({ at }) => (at === undefined ? undefined : cellAt.get(isAcross ? `${String(down)} ${String(at)}` : `${String(at)} ${String(down)}`)))),
  };
}

/** The cell of a place; undefined where the grid has it no more. */
export function cellAtPlace({ columns, rows, cells }: WeekGrid, { column, row }: GridPlace): PlanCell | undefined {
  return cells[rows.findIndex(({ key }) => key === row)]?.[columns.findIndex(({ key }) => key === column)];
}

interface Column {
  readonly at: number | undefined;
  readonly day: string | undefined;
  readonly label: string;
}

/** A day that is missing stands before the next one that is there. */
function withMissing(columns: readonly Column[], days: readonly string[]): readonly Column[] {
  const all = [...columns];
  for (const day of days.filter((each) => !columns.some((column) => column.day === each))) {
    const next = all.findIndex((column) => column.day !== undefined && column.day > day);
    const last = all.findLastIndex((column) => column.day !== undefined);
    all.splice(next < 0 ? last + 1 : next, 0, { at: undefined, day, label: '' });
  }
  return all;
}

function labelAt(text: string, { daysAre, rows }: PlanTable, at: number): string {
  const cell = daysAre === 'columns' ? rows[0]?.cells[at] : rows[at]?.cells[0];
  return cell === undefined ? '' : shownCell(text.slice(cell.start, cell.end)).replace(/[*_]/g, '').replace(/\n/g, ' ').trim();
}

/** Rows may say the same, or nothing: the second is told from the first by a number. */
function keysOf(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return count === 0 ? name : `${name}\n${String(count)}`;
  });
}
