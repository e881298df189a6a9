import type { App } from 'obsidian';
import { formatDate } from '../../core/log/date-format';
import type { DateNames } from '../../core/log/date-names';
import { dateOf } from '../../core/log/day-span';
import type { GridColumn, WeekGrid } from '../../core/plan/week-grid';
import type { AppStrings } from '../../core/i18n/app/index';
import { PlanCell } from './plan-cell';

/** A corner of a range, or a cell, by its row and column in the grid. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

/** The rows and columns of a grid, as they stand until others come. */
export interface GridFrame {
  readonly columns: readonly GridColumn[];
  /** Row by row; the last row has the tasks of each day. */
  readonly cells: readonly (readonly PlanCell[])[];
  readonly headers: readonly HTMLElement[];
}

export interface FrameWords {
  readonly plan: AppStrings['plan'];
  readonly names: DateNames;
  readonly today: string;
}

/** What a frame looks like: where that is the same, only cells are drawn anew. */
export function frameKey({ columns, rows }: WeekGrid, today: string): string {
  return JSON.stringify([columns, rows, today]);
}

export function drawFrame(app: App, el: HTMLElement, grid: WeekGrid, words: FrameWords): GridFrame {
  const { plan } = words;
  el.empty();
  el.setAttr('aria-label', plan.title);
  el.setCssProps({ '--research-logbook-plan-columns': String(grid.columns.length) });
  const head = el.createDiv({ cls: 'research-logbook-plan-row', attr: { role: 'row' } });
  head.createDiv({ cls: 'research-logbook-plan-slot', attr: { role: 'columnheader' } }).createSpan({ cls: 'research-logbook-unseen', text: plan.slot });
  const headers = grid.columns.map((column) => header(head, column, words));
  const rows = [...grid.rows.map(({ label, key }) => ({ label: label === '' ? '' : label, key })), { label: plan.tasks, key: undefined }];
  const cells = rows.map(({ label, key }, row) => {
    const line = el.createDiv({ cls: 'research-logbook-plan-row', attr: { role: 'row' } });
    if (key === undefined) line.addClass('is-tasks');
    line.createDiv({ cls: 'research-logbook-plan-slot', text: label, attr: { role: 'rowheader' } });
    return grid.columns.map((column, at) => {
      const name = plan.cell(longDay(column, words), label);
      const place = key === undefined || grid.cells[row]?.[at] === undefined ? undefined : { column: column.key, row: key };
      const cell = new PlanCell(app, line, { row, column: at }, place, { label: name, more: plan.more(name) });
      cell.el.toggleClass('is-today', column.day === words.today);
      return cell;
    });
  });
  return { columns: grid.columns, cells, headers };
}

/** `Wednesday 27 May`; of a column that is no day what the table calls it. */
export function longDay({ day, label }: GridColumn, { plan, names }: Pick<FrameWords, 'plan' | 'names'>): string {
  return day === undefined ? label : formatDate(dateOf(day), plan.longDayFormat, names);
}

function header(row: HTMLElement, column: GridColumn, words: FrameWords): HTMLElement {
  const { plan, names, today } = words;
  const { day, label } = column;
  const el = row.createDiv({ cls: 'research-logbook-plan-day', attr: { role: 'columnheader' } });
  if (day === undefined) {
    el.setText(label);
    return el;
  }
  el.createSpan({ cls: 'research-logbook-plan-weekday', text: formatDate(dateOf(day), 'ddd', names) });
  el.appendText(' ');
  el.createSpan({ text: formatDate(dateOf(day), plan.dayFormat, names) });
  if (day === today) {
    el.addClass('is-today');
    el.setAttr('aria-current', 'date');
    el.appendText(' ');
    el.createSpan({ cls: 'research-logbook-plan-today', text: plan.today });
  }
  return el;
}

/** The cells of which two are opposite corners, row by row. */
export function cellsBetween(cells: GridFrame['cells'], a: GridPosition, b: GridPosition): GridFrame['cells'] {
  const between = <T>(all: readonly T[], one: number, other: number): readonly T[] => all.slice(Math.min(one, other), Math.max(one, other) + 1);
  return between(cells, a.row, b.row).map((row) => between(row, a.column, b.column));
}

/** Marks what is selected, and the column that a narrow screen shows. */
export function markCells({ cells, headers }: GridFrame, chosen: ReadonlySet<PlanCell>, column: number): void {
  for (const cell of cells.flat()) {
    put(cell.el, 'aria-selected', String(chosen.has(cell)));
    cell.el.toggleClass('is-shown', cell.at.column === column);
  }
  for (const [index, header] of headers.entries()) header.toggleClass('is-shown', index === column);
}

/** The Tab key stops at one place of the grid: at this cell where it is not written in, else at the field in it. */
export function markStop({ cells }: GridFrame, current: PlanCell | undefined): void {
  for (const cell of cells.flat()) put(cell.el, 'tabindex', cell === current && cell.place === undefined ? '0' : '-1');
}

/** What is as it was makes no work for the page. */
function put(element: HTMLElement, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** The place of a row or column by its key. */
export function indexOf(all: readonly { readonly key: string }[], wanted: string | undefined, otherwise: number): number {
  const found = all.findIndex(({ key }) => key === wanted);
  return found < 0 ? otherwise : found;
}
