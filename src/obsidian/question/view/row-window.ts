import { Component } from 'obsidian';

/** How the rows of a list are drawn. */
export interface RowPainter<R> {
  /** `owner` goes with the row. */
  readonly draw: (row: R, owner: Component) => HTMLElement;
  /** What a row looks like, in one text: a row is drawn again when it differs. */
  readonly look: (row: R) => string;
  /** How high a row will about be, in pixels. */
  readonly guess: (row: R) => number;
}

interface DrawnRow {
  readonly el: HTMLElement;
  readonly owner: Component;
  readonly look: string;
}

/** Thousands of rows in a scrolled box, of which only those are in the page that are in sight or close to it. */
export class RowWindow<R extends { readonly key: string }> extends Component {
  private rows: readonly R[] = [];
  private tops: number[] = [0];
  private readonly heights = new Map<string, number>();
  private readonly drawn = new Map<string, DrawnRow>();
  private readonly innerEl: HTMLElement;

  /** Called when other rows are in the page. */
  onDrawn = (): void => undefined;

  constructor(private readonly scrollEl: HTMLElement, private readonly painter: RowPainter<R>) {
    super();
    this.innerEl = scrollEl.createDiv({ cls: 'research-logbook-rows', attr: { role: 'presentation' } });
  }

  override onload(): void {
    this.registerDomEvent(this.scrollEl, 'scroll', () => this.draw());
  }

  override onunload(): void {
    this.rows = [];
    this.innerEl.empty();
    this.drawn.clear();
  }

  show(rows: readonly R[]): void {
    this.rows = rows;
    this.reckon();
    this.draw();
  }

  /** The box has another size, or the rows another look. */
  measure(): void {
    this.heights.clear();
    this.reckon();
    this.draw();
  }

  /** Scrolls no further than it takes to have the whole row in sight. */
  reveal(index: number): void {
    const { scrollEl } = this;
    // Rows that come into sight may turn out higher than they were thought to be.
    for (let turn = 0; turn < 10; turn++) {
      const [top, bottom] = [this.top(index), this.top(index + 1)];
      const before = scrollEl.scrollTop;
      if (top < before) scrollEl.scrollTop = top;
      else if (bottom > before + this.viewHeight) scrollEl.scrollTop = Math.min(top, bottom - this.viewHeight);
      if (scrollEl.scrollTop === before && turn > 0) return;
      this.draw();
    }
  }

  elementOf(key: string): HTMLElement | undefined {
    return this.drawn.get(key)?.el;
  }

  /** How many rows fit into the box, from one on. */
  fitting(index: number, turn: 1 | -1): number {
    const edge = turn === 1 ? this.top(index) + this.viewHeight : this.top(index + 1) - this.viewHeight;
    return Math.max(1, Math.abs(this.indexAt(edge) - index));
  }

  private get viewHeight(): number {
    return this.scrollEl.clientHeight || UNSEEN_HEIGHT;
  }

  private draw(): void {
    const { rows, scrollEl, viewHeight } = this;
    const [from, to] = [this.indexAt(scrollEl.scrollTop - AROUND), Math.min(rows.length, this.indexAt(scrollEl.scrollTop + viewHeight + AROUND) + 1)];
    const wanted = rows.slice(from, to);
    const keys = new Set(wanted.map(({ key }) => key));
    for (const [key, row] of this.drawn) if (!keys.has(key)) this.drop(key, row);
    const isNew = wanted.filter((row) => this.isNew(row));
    wanted.forEach((row, at) => this.place(row, at));
    this.innerEl.setCssProps({ '--above': `${this.top(from)}px`, '--below': `${this.top(rows.length) - this.top(to)}px` });
    if (isNew.length > 0) this.remember(isNew, from, to);
    this.onDrawn();
  }

  private isNew(row: R): boolean {
    const known = this.drawn.get(row.key);
    const look = this.painter.look(row);
    if (known?.look === look) return false;
    if (known !== undefined) this.drop(row.key, known);
    const owner = this.addChild(new Component());
    this.drawn.set(row.key, { el: this.painter.draw(row, owner), owner, look });
    return true;
  }

  /** Those that stay are not taken out of the page: the mouse may be over them. */
  private place({ key }: R, at: number): void {
    const el = this.drawn.get(key)?.el;
    const there = this.innerEl.children[at] ?? null;
    if (el !== undefined && el !== there) this.innerEl.insertBefore(el, there);
  }

  private drop(key: string, { el, owner }: DrawnRow): void {
    el.remove();
    this.removeChild(owner);
    this.drawn.delete(key);
  }

  /** Takes the real heights of rows that were guessed, without moving what is in sight. */
  private remember(rows: readonly R[], from: number, to: number): void {
    const { scrollEl } = this;
    const first = this.indexAt(scrollEl.scrollTop);
    const before = this.top(first);
    let isOther = false;
    for (const row of rows) {
      const height = this.drawn.get(row.key)?.el.getBoundingClientRect().height ?? 0;
      if (height === 0 || height === this.height(row)) continue;
      this.heights.set(row.key, height);
      isOther = true;
    }
    if (!isOther) return;
    this.reckon();
    this.innerEl.setCssProps({ '--above': `${this.top(from)}px`, '--below': `${this.top(this.rows.length) - this.top(to)}px` });
    const moved = this.top(first) - before;
    if (moved !== 0) scrollEl.scrollTop += moved;
  }

  private height(row: R): number {
    return this.heights.get(row.key) ?? this.painter.guess(row);
  }

  private reckon(): void {
    let top = 0;
    this.tops = [0, ...this.rows.map((row) => (top += this.height(row)))];
  }

  private top(index: number): number {
    return this.tops[Math.min(index, this.rows.length)] ?? 0;
  }

  /** The row at a height, by halving. */
  private indexAt(height: number): number {
    let [low, high] = [0, Math.max(0, this.rows.length - 1)];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.top(middle) <= height) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** How many pixels of rows are drawn above and below what is in sight. */
const AROUND = 400;
/** Of a box that is not in sight. */
const UNSEEN_HEIGHT = 600;
