import { Platform, type Component } from 'obsidian';
import type { CellTyping, Refusal } from '../../core/plan/change-cell';
import type { Logbook } from '../logbook';
import { cleared, copied, pasted } from './grid-clipboard';
import type { PlanCell } from './plan-cell';
import type { PlanGrid } from './plan-grid';
import { cellKey, typingKey, type PlanKey } from './plan-keys';

/** What hands do in the grid that is not for the grid alone. */
export interface HandsOwner {
  type(typed: readonly CellTyping[]): readonly Refusal[];
  keepAside(refused: Refusal): void;
  say(message: string): void;
  travel(way: 'undo' | 'redo'): void;
  turn(weeks: number): void;
  /** Ticks the line of a cell that an element is, or opens it again. */
  tick(line: HTMLElement | null): void;
  /** Shows the menu of a cell, where the mouse is or below the cell. */
  menu(cell: PlanCell, event: MouseEvent | undefined): void;
  /** Follows a link or a tag; whether it was one. */
  follow(event: MouseEvent): boolean;
}

/** Keys, the mouse, touches and the clipboard in the grid. */
export class GridHands {
  private touch: { readonly x: number; readonly y: number } | undefined;

  constructor(private readonly grid: PlanGrid, private readonly owner: HandsOwner, private readonly logbook: Logbook) {}

  listen(component: Component): void {
    const { el } = this.grid;
    component.registerDomEvent(el, 'keydown', (event) => void this.press(event));
    component.registerDomEvent(el, 'click', (event) => this.click(event));
    component.registerDomEvent(el, 'contextmenu', (event) => {
      const cell = this.cellOf(event.target);
      if (cell === undefined || (this.grid.entry?.isTyping === true && event.targetNode?.instanceOf(HTMLTextAreaElement))) return;
      event.preventDefault();
      this.grid.goTo(cell.at);
      this.owner.menu(cell, event);
    });
    component.registerDomEvent(el, 'copy', (event) => this.copy(event));
    component.registerDomEvent(el, 'cut', (event) => {
      if (this.copy(event)) this.write(cleared(this.grid));
    });
    component.registerDomEvent(el, 'paste', (event) => this.paste(event));
    component.registerDomEvent(el, 'touchstart', ({ touches: [touch] }) => {
      this.touch = touch === undefined ? undefined : { x: touch.clientX, y: touch.clientY };
    }, { passive: true });
    component.registerDomEvent(el, 'touchend', ({ changedTouches: [touch] }) => this.swipe(touch));
  }

  /** The cell that an event is about. */
  cellOf(target: EventTarget | null): PlanCell | undefined {
    const el = target instanceof Node && target.instanceOf(Element) ? target.closest<HTMLElement>('[role="gridcell"]') : null;
    return el === null ? undefined : this.grid.cellAt({ row: Number(el.dataset['row']), column: Number(el.dataset['column']) });
  }

  /** Turns to another day; over the edge of the week, to the next one. */
  turnDay(days: number): void {
    const { grid } = this;
    const column = grid.at.column + days;
    if (column >= 0 && column < grid.columns.length) return grid.goTo({ row: grid.at.row, column }, { focus: false });
    this.owner.turn(days);
    grid.goTo({ row: grid.at.row, column: days < 0 ? Infinity : 0 }, { focus: false });
  }

  /** Whether the key did something. While an input method is at work, all keys are its own. */
  press(event: KeyboardEvent): boolean {
    const { grid } = this;
    if (event.defaultPrevented || event.isComposing || grid.entry?.isComposing === true || event.key === 'Process') return false;
    const inner = event.target instanceof Node && event.target.instanceOf(HTMLInputElement) ? event.target : undefined;
    if (inner !== undefined && event.key === ' ') return false;
    const key = grid.entry?.isTyping === true ? typingKey(event, Platform.isMobile) : cellKey(event);
    if (key === undefined || !this.doKey(key, inner)) return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  private doKey(key: PlanKey, inner: HTMLInputElement | undefined): boolean {
    const { grid, owner } = this;
    const { current } = grid;
    if (current === undefined) return false;
    switch (key.does) {
      case 'move':
        if (inner !== undefined && key.rows !== 0) return this.nextBox(current, inner, key.rows);
        grid.goTo({ row: grid.at.row + key.rows, column: grid.at.column + key.columns }, { extends: key.extends });
        return true;
      case 'keep':
        if (grid.keep() && (key.rows !== 0 || key.columns !== 0)) grid.goTo({ row: Math.min(grid.at.row + key.rows, grid.rows - 2), column: grid.at.column + key.columns });
        return true;
      case 'edit':
        if (current.place !== undefined) grid.edit();
        else (inner ?? current.el.querySelector<HTMLInputElement>('input:enabled'))?.focus();
        return true;
      case 'cancel':
        if (inner !== undefined) grid.focus();
        else if (grid.entry?.isTyping === true) grid.cancel();
        else return false;
        return true;
      case 'break': grid.entry?.breakLine(); return true;
      case 'clear': this.write(cleared(grid)); return true;
      case 'all': grid.selectAll(); return true;
      case 'undo':
      case 'redo': owner.travel(key.does); return true;
      case 'week': owner.turn(key.by); return true;
      case 'menu': owner.menu(current, undefined); return true;
      case 'tick': return this.tickOnly(current);
    }
  }

  /** Up and down among the boxes of a cell's tasks; beyond them to the next cell. */
  private nextBox(cell: PlanCell, box: HTMLInputElement, by: number): boolean {
    const boxes = [...cell.el.querySelectorAll<HTMLInputElement>('input:enabled')];
    const next = boxes[boxes.indexOf(box) + Math.sign(by)];
    if (next !== undefined) next.focus();
    else this.grid.goTo({ row: cell.at.row + Math.sign(by), column: cell.at.column });
    return true;
  }

  /** The one box of the cell; where there are several, the menu asks which. */
  private tickOnly(cell: PlanCell): boolean {
    const boxes = [...cell.el.querySelectorAll<HTMLInputElement>('input:enabled')];
    const [only] = boxes;
    if (only === undefined) return false;
    if (boxes.length > 1) this.owner.menu(cell, undefined);
    else this.owner.tick(only.closest<HTMLElement>('[data-line]'));
    return true;
  }

  private click(event: MouseEvent): void {
    const cell = this.cellOf(event.target);
    if (cell === undefined || event.button !== 0) return;
    const target = event.target instanceof Node && event.target.instanceOf(Element) ? event.target : undefined;
    if (target?.instanceOf(HTMLTextAreaElement) === true) return;
    if (this.owner.follow(event)) return;
    if (target?.instanceOf(HTMLInputElement) === true) {
      event.preventDefault();
      this.owner.tick(target.closest<HTMLElement>('[data-line]'));
    } else if (target?.closest('button') !== null) {
      this.grid.goTo(cell.at);
      this.owner.menu(cell, event);
    } else if (event.shiftKey) this.grid.goTo(cell.at, { extends: true });
    else {
      this.grid.goTo(cell.at);
      if (cell.place !== undefined) this.grid.edit();
    }
  }

  /** Whether it was the grid's to copy; in a cell that is typed in it is the field's. */
  private copy(event: ClipboardEvent): boolean {
    if (this.grid.entry?.isTyping === true || event.clipboardData === null) return false;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copied(this.grid));
    this.owner.say(this.logbook.strings.plan.copied(this.grid.selected().flat().length));
    return true;
  }

  private paste(event: ClipboardEvent): void {
    if (this.grid.entry?.isTyping === true || event.clipboardData === null) return;
    event.preventDefault();
    const { typed, left } = pasted(this.grid, event.clipboardData.getData('text/plain'));
    this.write(typed);
    if (left > 0) this.owner.say(this.logbook.strings.plan.leftOut(left));
  }

  private write(typed: readonly CellTyping[]): void {
    for (const refused of this.owner.type(typed)) this.owner.keepAside(refused);
  }

  private swipe(touch: Touch | undefined): void {
    const began = this.touch;
    this.touch = undefined;
    if (touch === undefined || began === undefined || this.grid.entry?.isTyping === true) return;
    const [x, y] = [touch.clientX - began.x, touch.clientY - began.y];
    // On a wide screen all days are on show, and a swipe scrolls.
    if (Math.abs(x) < SWIPE || Math.abs(x) < 2 * Math.abs(y) || !this.isNarrow()) return;
    this.turnDay(x < 0 ? 1 : -1);
  }

  private isNarrow(): boolean {
    const other = this.grid.el.querySelector('[role="gridcell"]:not(.is-shown)');
    return other !== null && this.grid.el.win.getComputedStyle(other).display === 'none';
  }
}

const SWIPE = 48;
