import { setIcon, type App } from 'obsidian';
import type { GridPlace } from '../../core/plan/week-grid';
import { LineList, type DrawnLine } from './cell-content';

/** What a cell is for. */
export interface CellWords {
  /** `Wednesday 27 May, Evening` */
  readonly label: string;
  /** What its button for the menu is called. */
  readonly more: string;
}

/** A cell of the grid. */
export class PlanCell {
  readonly el: HTMLElement;
  /** As someone types it. */
  text = '';
  private readonly lines: LineList;

  constructor(
    app: App,
    row: HTMLElement,
    readonly at: { readonly row: number; readonly column: number },
    /** Undefined for one that is not of the table, and not written in. */
    readonly place: GridPlace | undefined,
    readonly words: CellWords,
  ) {
    this.el = row.createDiv({
      cls: 'research-logbook-plan-cell',
      attr: { role: 'gridcell', tabindex: '-1', 'data-row': String(at.row), 'data-column': String(at.column), ...(place === undefined && { 'aria-readonly': 'true' }) },
    });
    this.lines = new LineList(app, this.el.createDiv('research-logbook-plan-content'));
    const more = this.el.createEl('button', { cls: ['clickable-icon', 'research-logbook-plan-more'], attr: { type: 'button', tabindex: '-1', 'aria-label': words.more } });
    setIcon(more, 'more-horizontal');
  }

  show(text: string, lines: readonly DrawnLine[], path: string): void {
    this.text = text;
    this.lines.show(lines, path);
    this.el.toggleClass('is-empty', lines.length === 0);
  }

  unload(): void {
    this.lines.unload();
  }
}
