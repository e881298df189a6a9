import { Keymap, type App } from 'obsidian';
import { tasksOfDay } from '../../core/plan/plan-tasks';
import type { PlannedThing, PlanTarget } from '../../core/plan/plan-deed';
import { placeOfTask } from '../../core/plan/schedule-task';
import type { WeekOnShow } from '../../core/plan/week-on-show';
import { ask, property } from '../log/undocumented';
import type { MovePlace } from './move-modal';
import type { PlanAside } from './plan-aside';
import type { PlanCell } from './plan-cell';
import type { PlanGrid } from './plan-grid';
import type { MenuLine } from './plan-menu';

/** What of a week an element stands for. */
export interface ThingAt {
  readonly thing: PlannedThing;
  readonly words: string;
}

/** The line of a cell, or the task, that an element is in. */
export function thingAt(line: HTMLElement, cell: PlanCell | undefined, { grid, aside, week }: { readonly grid: PlanGrid; readonly aside: PlanAside; readonly week: WeekOnShow | undefined }): ThingAt | undefined {
  const index = Number(line.dataset['line'] ?? -1);
  if (cell?.place !== undefined) {
    const text = cell.text.split('\n')[index];
    return text === undefined ? undefined : { thing: { kind: 'line', at: { place: cell.place, line: index, text } }, words: text };
  }
  const day = cell === undefined ? undefined : grid.columns[cell.at.column]?.day;
  const task = cell === undefined ? aside.taskOf(line) : tasksOfDay(week?.tasks ?? [], day ?? '')[index];
  if (task === undefined || week === undefined) return undefined;
  return { thing: { kind: 'task', task: placeOfTask(task, week.tasks), words: task.told.words }, words: task.told.words };
}

/** Where something would go that is let go over a cell: a line into slots, a task into slots and days. */
export function targetOf(cell: PlanCell | undefined, thing: PlannedThing, grid: PlanGrid): PlanTarget | undefined {
  if (cell?.place !== undefined) {
    const isOwn = thing.kind === 'line' && thing.at.place.row === cell.place.row && thing.at.place.column === cell.place.column;
    return isOwn ? undefined : { place: cell.place };
  }
  const day = cell === undefined ? undefined : grid.columns[cell.at.column]?.day;
  return thing.kind === 'task' && day !== undefined ? { day } : undefined;
}

/** All places that something may go to, day by day. */
export function movePlaces(grid: PlanGrid, thing: PlannedThing, wholeDay: (column: number) => string): readonly MovePlace[] {
  return grid.columns.flatMap((_, column) => Array.from({ length: grid.rows }, (__, row) => grid.cellAt({ row, column })).flatMap((cell) => {
    const to = targetOf(cell, thing, grid);
    return to === undefined || cell === undefined ? [] : [{ to, name: 'day' in to ? wholeDay(column) : cell.words.label }];
  }));
}

/** The line as a menu has it. */
export function menuLine(line: HTMLElement, { thing, words }: ThingAt): MenuLine {
  const box = line.querySelector<HTMLInputElement>('input:enabled');
  return { thing, words, isClosed: box?.checked, links: [...line.querySelectorAll<HTMLAnchorElement>('a')] };
}

/** Follows the link or tag that an event is about; whether there was one. */
export function followLink(app: App, event: MouseEvent, path: string): boolean {
  const link = event.target instanceof Node && event.target.instanceOf(Element) ? event.target.closest<HTMLElement>('a') : null;
  if (link === null) return false;
  // One that leads out of the vault is the app's own to open.
  if (link.hasClass('external-link')) return true;
  event.preventDefault();
  const target = link.dataset['href'] ?? link.getAttribute('href') ?? '';
  if (link.hasClass('tag')) ask(property(ask(property(app, 'internalPlugins'), 'getPluginById', 'global-search'), 'instance'), 'openGlobalSearch', `tag:${link.textContent}`);
  else void app.workspace.openLinkText(target, path, Keymap.isModEvent(event));
  return true;
}
