import { Platform } from 'obsidian';
import type { CellTyping, Refusal } from '../../core/plan/change-cell';
import { cellAtPlace, type GridColumn } from '../../core/plan/week-grid';
import type { WeekOnShow } from '../../core/plan/week-on-show';
import { appDateNames } from '../log/app-date-names';
import type { Logbook } from '../logbook';
import { linesOfCell, linesOfDay } from './cell-content';
import { CellEntry, type TypedText } from './cell-entry';
import { cellsBetween, drawFrame, indexOf, frameKey, markCells, markStop, type GridFrame, type GridPosition } from './grid-frame';
import type { PlanCell } from './plan-cell';

const NOTHING: GridFrame = { columns: [], cells: [], headers: [] };

/** What the grid asks of the view that holds it. */
export interface GridOwner {
  /** Writes what was typed; what would break the table comes back at once. */
  type(typed: readonly CellTyping[]): readonly Refusal[];
  /** Shows a text that could not be written, with what can be done about it. */
  keepAside(refused: Refusal): void;
  say(message: string): void;
  /** Tells which column a narrow screen shows. */
  shown(column: GridColumn | undefined): void;
}

/** The cells of a week, the one that the keyboard is on, and what is typed in it. */
export class PlanGrid {
  readonly el: HTMLElement;
  at: GridPosition = { row: 0, column: 0 };
  private anchor: GridPosition = this.at;
  private frame = NOTHING;
  private key = '';
  /** The field of the current cell. */
  entry: CellEntry | undefined;
  private late: (() => void) | undefined;
  /** The mouse is down: a field that takes the keyboard now would keep it from dragging. */
  private isHeld = false;

  constructor(parent: HTMLElement, private readonly logbook: Logbook, private readonly owner: GridOwner) {
    this.el = parent.createDiv({ cls: 'research-logbook-plan-grid', attr: { role: 'grid', 'aria-multiselectable': 'true', 'data-ignore-swipe': 'true' } });
    this.el.addEventListener('input', () => this.typed());
    this.el.addEventListener('compositionend', () => this.composed());
    this.el.addEventListener('focusin', (event) => this.focused(event));
    this.el.addEventListener('focusout', (event) => this.left(event));
    this.el.addEventListener('mousedown', () => {
      this.isHeld = true;
    });
    for (const type of ['mouseup', 'dragend', 'keydown'] as const) this.el.addEventListener(type, ({ shiftKey }) => this.release(shiftKey));
  }

  get columns(): GridFrame['columns'] {
    return this.frame.columns;
  }

  get rows(): number {
    return this.frame.cells.length;
  }

  get current(): PlanCell | undefined {
    return this.cellAt(this.at);
  }

  get isTyping(): boolean {
    return this.entry?.isTyping === true;
  }

  /** Draws what has changed. What is being typed stays, wherever its cell has gone. */
  show(week: WeekOnShow, today: string, path: string): void {
    if (this.entry?.isComposing === true) {
      this.late = () => this.show(week, today, path);
      return;
    }
    this.late = undefined;
    const { grid } = week;
    if (grid === undefined) return;
    const key = `${path} ${frameKey(grid, today)}`;
    if (key !== this.key) this.rebuild(week, today, key);
    for (const [row, cells] of this.frame.cells.entries()) {
      for (const [column, cell] of cells.entries()) {
        const text = grid.cells[row]?.[column]?.text ?? '';
        const day = this.frame.columns[column]?.day;
        if (row < grid.rows.length) cell.show(text, linesOfCell(text, week.tasks), path);
        else cell.show('', linesOfDay(week.tasks, day, this.logbook.strings.plan.due), path);
      }
    }
    const { current, entry } = this;
    if (entry !== undefined && !entry.isTyping && current !== undefined) entry.rest(current.text);
  }

  cellAt({ row, column }: GridPosition): PlanCell | undefined {
    return this.frame.cells[row]?.[column];
  }

  /** The cells between the corners of what is selected, row by row. */
  selected(): readonly (readonly PlanCell[])[] {
    return cellsBetween(this.frame.cells, this.at, this.anchor);
  }

  /** Goes to a cell, or, `extends`, stretches what is selected to it. */
  goTo(position: GridPosition, { extends: isExtended = false, focus = true } = {}): void {
    this.leave();
    const within = (value: number, count: number): number => Math.max(0, Math.min(value, count - 1));
    this.at = { row: within(position.row, this.rows), column: within(position.column, this.columns.length) };
    if (!isExtended) this.anchor = this.at;
    this.mark();
    this.place(focus);
  }

  selectAll(): void {
    this.goTo({ row: 0, column: 0 });
    this.goTo({ row: this.rows - 2, column: Infinity }, { extends: true });
  }

  /** Types in the current cell: what is in it stays, with the cursor behind it. */
  edit(): void {
    const { entry, current } = this;
    if (entry === undefined || current === undefined || entry.isTyping) return;
    entry.begin(current.text);
    entry.el.focus();
    entry.toEnd();
  }

  /** Leaves what is typed, and writes nothing. */
  cancel(): void {
    const { current, entry } = this;
    if (entry?.isTyping === true && current !== undefined) entry.rest(current.text);
  }

  /** Writes what is typed. False where it would break the table, and goes on being typed. */
  keep(): boolean {
    const { entry, current } = this;
    if (entry?.base === undefined || current?.place === undefined) return true;
    const { base, el: { value: mine } } = entry;
    const typing = { place: current.place, base, mine };
    entry.rest(current.text);
    if (mine === base || this.owner.type([typing]).length === 0) return true;
    this.entry?.begin(base, mine);
    this.owner.say(this.logbook.strings.plan.unsound);
    return false;
  }

  focus(): void {
    this.place(true);
  }

  /** There is no table to show. */
  clear(): void {
    this.giveUp('gone');
    if (this.key === '') return;
    this.key = '';
    this.entry = undefined;
    for (const cell of this.frame.cells.flat()) cell.unload();
    this.frame = NOTHING;
    this.el.empty();
  }

  /** Writes what is typed, or, where that cannot be, has it shown beside the grid. */
  leave(): void {
    if (this.entry !== undefined) this.entry.isComposing = false;
    if (!this.keep()) this.giveUp('unsound');
  }

  /** Has what is typed shown beside the grid: its cell is gone, or it would break the table. */
  private giveUp(why: 'gone' | 'unsound'): void {
    const { entry, current } = this;
    if (entry?.base === undefined || current?.place === undefined) return;
    const lost = { place: current.place, base: entry.base, mine: entry.el.value, why, theirs: why === 'gone' ? '' : current.text };
    entry.rest(current.text);
    this.owner.keepAside(lost);
  }

  private rebuild(week: WeekOnShow, today: string, key: string): void {
    const { entry, current } = this;
    if (week.grid === undefined) return;
    const hadFocus = this.el.contains(this.el.doc.activeElement);
    const [typed, place] = [entry?.typed, current?.place];
    const isFirst = this.key === '' || this.frame.columns.every(({ day }) => week.grid?.columns.every((column) => column.day !== day));
    const before = { column: this.frame.columns[this.at.column]?.key, row: this.current?.place?.row };
    this.key = key;
    this.entry = undefined;
    for (const cell of this.frame.cells.flat()) cell.unload();
    this.frame = drawFrame(this.logbook.app, this.el, week.grid, { plan: this.logbook.strings.plan, names: appDateNames(), today });
    const { columns, rows } = week.grid;
    const row = indexOf(rows, before.row, Math.min(this.at.row, rows.length));
    this.goTo({ row, column: isFirst ? indexOf(columns, today, 0) : indexOf(columns, before.column, this.at.column) }, { focus: hadFocus });
    if (typed === undefined || place === undefined) return;
    if (cellAtPlace(week.grid, place) !== undefined) this.takeUp(typed);
    else this.owner.keepAside({ place, base: typed.base, mine: typed.mine, why: 'gone', theirs: '' });
  }

  private takeUp(typed: TypedText): void {
    this.entry?.takeUp(typed);
  }

  /** Marks what is selected, and, on a narrow screen, brings the day into sight. */
  private mark(): void {
    markCells(this.frame, new Set(this.selected().flat()), this.at.column);
    this.owner.shown(this.columns[this.at.column]);
  }

  /** Brings the field, and with it the one stop of the Tab key, to the current cell. */
  private place(focus: boolean): void {
    const { current } = this;
    const old = this.entry;
    markStop(this.frame, current);
    if (current === undefined) return;
    if (current.place === undefined) this.entry = undefined;
    else if (old === undefined || old.el.parentElement !== current.el) this.entry = new CellEntry(current.el, current.words.label, current.text);
    const target = this.entry?.el ?? current.el;
    if (focus && this.el.doc.activeElement !== target) target.focus();
    if (focus && this.entry !== undefined && !this.entry.isTyping) this.entry.el.select();
    if (old !== this.entry) old?.remove();
  }

  private typed(): void {
    const { entry, current } = this;
    if (entry === undefined || current === undefined) return;
    if (entry.isTyping) entry.grow();
    else entry.begin(current.text);
  }

  private composed(): void {
    if (this.entry !== undefined) this.entry.isComposing = false;
    this.typed();
    this.late?.();
  }

  private focused({ target }: FocusEvent): void {
    const { current } = this;
    if (target === this.entry?.el && !this.isTyping) this.entry?.el.select();
    const cell = this.frame.cells.flat().find(({ el }) => el === target);
    if (cell === undefined || this.isHeld) return;
    if (cell !== current) this.goTo(cell.at);
    else if (cell.place !== undefined) this.place(true);
  }

  private release(isStretched: boolean): void {
    if (!this.isHeld) return;
    this.isHeld = false;
    if (isStretched) return;
    const cell = this.frame.cells.flat().find(({ el }) => el === this.el.doc.activeElement);
    if (cell !== undefined) this.goTo(cell.at);
  }

  /** What is typed is kept when the keyboard goes elsewhere; not when the whole window is left. */
  private left({ relatedTarget, target }: FocusEvent): void {
    if (target !== this.entry?.el || relatedTarget === target || !this.isTyping) return;
    if (relatedTarget === null && !this.el.doc.hasFocus() && !Platform.isMobile) return;
    this.leave();
  }
}
