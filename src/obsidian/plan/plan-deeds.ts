import type { App, Component, Menu } from 'obsidian';
import type { PlannedThing, PlanTarget } from '../../core/plan/plan-deed';
import { appDateNames } from '../log/app-date-names';
import type { Logbook } from '../logbook';
import type { ModalSlot } from '../modal-slot';
import { longDay } from './grid-frame';
import { MoveModal } from './move-modal';
import type { PlanAside } from './plan-aside';
import type { PlanCell } from './plan-cell';
import { dragThings } from './plan-drag';
import type { PlanGrid } from './plan-grid';
import { planMenu } from './plan-menu';
import { followLink, menuLine, movePlaces, targetOf, thingAt, type ThingAt } from './plan-things';
import type { PlanWriter } from './plan-writer';

/** The parts of a view that deeds are about. */
export interface DeedParts {
  readonly logbook: Logbook;
  readonly grid: PlanGrid;
  readonly aside: PlanAside;
  readonly writer: PlanWriter;
  readonly open: ModalSlot;
  readonly cellOf: (target: EventTarget | null) => PlanCell | undefined;
  readonly say: (message: string) => void;
  readonly today: () => string;
}

/** Ticking and moving: with the mouse, and in menus for the keyboard and the finger. */
export class PlanDeeds {
  private menu: Menu | undefined;
  private readonly app: App;

  constructor(private readonly parts: DeedParts) {
    this.app = parts.logbook.app;
  }

  listen(component: Component, element: HTMLElement): void {
    const { aside, cellOf, grid } = this.parts;
    component.register(() => this.menu?.hide());
    component.registerDomEvent(aside.el, 'click', (event) => this.clickTask(event));
    component.registerDomEvent(aside.el, 'contextmenu', (event) => this.clickTask(event));
    dragThings(component, element, {
      thingAt: (line) => this.thingOf(line),
      targetAt: (el, thing) => {
        const cell = cellOf(el);
        const target = targetOf(cell, thing, grid);
        return target === undefined || cell === undefined ? undefined : { target, el: cell.el };
      },
      move: (thing, to) => this.move(thing, to),
    });
  }

  /** Ticks the line of a cell, or a task, or opens it again. */
  tick(line: HTMLElement | null): void {
    const found = line === null ? undefined : this.thingOf(line);
    if (found !== undefined) this.tickThing(found);
  }

  /** The menu of a cell, where the mouse is or below the cell. */
  showMenu(cell: PlanCell, event: MouseEvent | undefined): void {
    const { grid } = this.parts;
    const menu = this.newMenu([...cell.el.querySelectorAll<HTMLElement>('[data-line]')], cell.place === undefined ? undefined : () => grid.edit());
    menu.onHide(() => {
      const { activeElement, body } = grid.el.doc;
      if (activeElement === body) grid.focus();
    });
    const { left, bottom } = cell.el.getBoundingClientRect();
    // A press of a key on a button is a click too, which is nowhere.
    if (event === undefined || event.detail === 0) menu.showAtPosition({ x: left, y: bottom });
    else menu.showAtMouseEvent(event);
  }

  private thingOf(line: HTMLElement): ThingAt | undefined {
    const { grid, aside, writer, cellOf } = this.parts;
    return thingAt(line, cellOf(line), { grid, aside, week: writer.note.week });
  }

  private tickThing({ thing, words }: ThingAt): void {
    void this.parts.writer.act({ does: 'tick', thing, today: this.parts.today() }, words);
  }

  private move(thing: PlannedThing, to: PlanTarget): void {
    const { grid, writer, say, logbook: { strings: { plan } } } = this.parts;
    const words = thing.kind === 'line' ? thing.at.text : thing.words;
    const name = movePlaces(grid, thing, (column) => this.wholeDay(column)).find((place) => JSON.stringify(place.to) === JSON.stringify(to))?.name ?? '';
    void writer.act({ does: 'move', thing, to }, words, () => say(plan.moved(words, name)));
  }

  private wholeDay(column: number): string {
    const { grid, logbook: { strings: { plan } } } = this.parts;
    const found = grid.columns[column];
    return found === undefined ? '' : plan.wholeDay(longDay(found, { plan, names: appDateNames() }));
  }

  private clickTask(event: MouseEvent): void {
    const target = event.target instanceof Node && event.target.instanceOf(Element) ? event.target : undefined;
    const line = target?.closest<HTMLElement>('[data-line]') ?? null;
    if (target === undefined || line === null) return;
    const isMenu = event.type === 'contextmenu' || target.closest('button') !== null;
    if (!isMenu && followLink(this.app, event, this.parts.writer.note.file?.path ?? '')) return;
    if (target.instanceOf(HTMLInputElement) && !isMenu) {
      event.preventDefault();
      this.tick(line);
    } else if (isMenu) {
      event.preventDefault();
      const { left, bottom } = target.getBoundingClientRect();
      const menu = this.newMenu([line], undefined);
      if (event.detail === 0 && event.type === 'click') menu.showAtPosition({ x: left, y: bottom });
      else menu.showAtMouseEvent(event);
    }
  }

  private newMenu(lines: readonly HTMLElement[], edit: (() => void) | undefined): Menu {
    const { grid, open, logbook: { strings: { plan } } } = this.parts;
    this.menu?.hide();
    this.menu = planMenu(lines.flatMap((line) => {
      const found = this.thingOf(line);
      return found === undefined ? [] : [menuLine(line, found)];
    }), plan, {
      edit,
      tick: (line) => this.tickThing(line),
      move: ({ thing, words }) => open(new MoveModal(this.app, plan.moveTo(words), movePlaces(grid, thing, (column) => this.wholeDay(column)), ({ to }) => this.move(thing, to))),
    });
    return this.menu;
  }
}
