import { Keymap, type Component } from 'obsidian';
import type { ListRow, QuestionRow } from '../../../core/question/question-rows';
import { RowWindow, type RowPainter } from './row-window';

/** What happens to the rows. */
export interface TreeActions {
  readonly open: (row: QuestionRow, event: MouseEvent | KeyboardEvent) => void;
  readonly fold: (group: string, isFolded: boolean) => void;
  readonly menu: (row: QuestionRow, at: MouseEvent | { readonly x: number; readonly y: number }) => void;
  readonly preview: (row: QuestionRow, event: MouseEvent) => void;
  /** A key that is none of the list's own; whether it did something. */
  readonly key: (row: QuestionRow, key: string) => boolean;
}

/** The groups and their questions: one stop of the Tab key, and the arrows in it. */
export class QuestionTree {
  readonly el: HTMLElement;
  private readonly window: RowWindow<ListRow>;
  private rows: readonly ListRow[] = [];
  private current = 0;
  private hovered = '';

  constructor(parent: HTMLElement, owner: Component, label: string, painter: RowPainter<ListRow>, private readonly actions: TreeActions) {
    this.el = parent.createDiv({ cls: 'research-logbook-question-tree', attr: { role: 'tree', tabindex: '0', 'aria-label': label } });
    this.window = owner.addChild(new RowWindow(this.el, painter));
    this.window.onDrawn = () => this.mark();
    owner.registerDomEvent(this.el, 'keydown', (event) => void this.press(event));
    owner.registerDomEvent(this.el, 'click', (event) => this.click(event));
    owner.registerDomEvent(this.el, 'auxclick', (event) => {
      if (event.button === 1) this.click(event);
    });
    owner.registerDomEvent(this.el, 'contextmenu', (event) => this.contextMenu(event));
    owner.registerDomEvent(this.el, 'mouseover', (event) => this.hover(event));
  }

  /** The keyboard stays on its row; where that is gone, on the one that has come into its place. */
  show(rows: readonly ListRow[]): void {
    const key = this.rows[this.current]?.key;
    const found = rows.findIndex((row) => row.key === key);
    this.rows = rows;
    this.current = found >= 0 ? found : Math.max(0, Math.min(this.current, rows.length - 1));
    this.window.show(rows);
    this.mark();
  }

  focus(): void {
    this.el.focus();
  }

  measure(): void {
    this.window.measure();
  }

  /** Whether the key did something. */
  press(event: KeyboardEvent): boolean {
    const row = this.rows[this.current];
    if (row === undefined || event.defaultPrevented || event.target !== this.el) return false;
    const did = this.pressOn(row, event);
    if (did) event.preventDefault();
    return did;
  }

  private pressOn(row: ListRow, event: KeyboardEvent): boolean {
    const { key } = event;
    if (key === 'Enter') return this.choose(row, event);
    if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) return this.menuBelow(row);
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const next = this.next(row, key);
    if (next !== undefined) return this.goTo(next);
    if (row.kind === 'question') return key === 'ArrowLeft' ? this.goTo(this.rows.findIndex((each) => each.key === row.group)) : this.actions.key(row, key);
    if (key === ' ') return this.choose(row, event);
    if (key === 'ArrowRight') return row.isFolded ? this.choose(row, event) : this.goTo(this.current + 1);
    return key === 'ArrowLeft' && (row.isFolded || this.choose(row, event));
  }

  private next({ kind }: ListRow, key: string): number | undefined {
    const { current, window } = this;
    switch (key) {
      case 'ArrowDown': return current + 1;
      case 'ArrowUp': return current - 1;
      case 'Home': return 0;
      case 'End': return this.rows.length - 1;
      case 'PageDown': return current + window.fitting(current, 1);
      case 'PageUp': return current - window.fitting(current, -1);
      default: return kind === 'question' && key === 'ArrowRight' ? current : undefined;
    }
  }

  private goTo(index: number): true {
    this.current = Math.max(0, Math.min(index, this.rows.length - 1));
    this.window.reveal(this.current);
    this.mark();
    return true;
  }

  private choose(row: ListRow, event: MouseEvent | KeyboardEvent): true {
    if (row.kind === 'group') this.actions.fold(row.key, !row.isFolded);
    else this.actions.open(row, event);
    return true;
  }

  private menuBelow(row: ListRow): boolean {
    if (row.kind === 'group') return false;
    const { left, bottom } = (this.window.elementOf(row.key) ?? this.el).getBoundingClientRect();
    this.actions.menu(row, { x: left, y: bottom });
    return true;
  }

  private click(event: MouseEvent): void {
    const row = this.rowAt(event.target);
    if (row === undefined || event.defaultPrevented) return;
    this.select(row);
    if (row.kind === 'question' && elementOf(event.target)?.closest('button')) this.actions.menu(row, event);
    else this.choose(row, event);
  }

  private contextMenu(event: MouseEvent): void {
    const row = this.rowAt(event.target);
    if (row?.kind !== 'question') return;
    event.preventDefault();
    this.select(row);
    this.actions.menu(row, event);
  }

  /** The mouse is told of at each thing in a row that it comes to. */
  private hover(event: MouseEvent): void {
    const row = this.rowAt(event.target);
    const key = elementOf(event.target)?.closest('a') ? '' : (row?.key ?? '');
    if (row?.kind === 'question' && key !== '' && (key !== this.hovered || Keymap.isModifier(event, 'Mod'))) this.actions.preview(row, event);
    this.hovered = key;
  }

  private select(row: ListRow): void {
    this.current = this.rows.indexOf(row);
    this.mark();
  }

  private rowAt(target: EventTarget | null): ListRow | undefined {
    const id = elementOf(target)?.closest('[role="treeitem"]')?.id;
    return id === undefined ? undefined : this.rows.find(({ key }) => this.window.elementOf(key)?.id === id);
  }

  /** Only a row that is in the page can be pointed to. */
  private mark(): void {
    const row = this.rows[this.current];
    const el = row === undefined ? undefined : this.window.elementOf(row.key);
    for (const other of this.el.findAll('[aria-selected="true"]')) if (other !== el) other.setAttr('aria-selected', 'false');
    el?.setAttr('aria-selected', 'true');
    this.el.setAttr('aria-activedescendant', el?.id ?? null);
  }
}

function elementOf(target: EventTarget | null): Element | undefined {
  return isElement(target) ? target : undefined;
}

function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}
