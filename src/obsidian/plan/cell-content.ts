import { Component, type App } from 'obsidian';
import { shownCellLine, taskOfLine } from '../../core/plan/cell-line';
import { tasksOfDay, type PlanTask, type TaskState } from '../../core/plan/plan-tasks';
import { fieldOf } from '../../core/plan/task-line';
import { drawWords } from './cell-words';

/** A line as it is drawn: of a cell, or a task of the note. */
export interface DrawnLine {
  readonly marker: string;
  readonly words: string;
  /** Undefined for a line that cannot be ticked. */
  readonly state: TaskState | undefined;
  /** Behind the words: the day that a task is due. */
  readonly aside?: string;
}

/** The lines of a cell, each with its own box or that of the task that says the same. */
export function linesOfCell(text: string, tasks: readonly PlanTask[]): readonly DrawnLine[] {
  if (text === '') return [];
  return text.split('\n').map((each) => {
    const line = shownCellLine(each);
    const { marker, words, mark } = line;
    return { marker, words, state: mark === undefined ? taskOfLine(line, tasks)?.state : stateOfMark(mark) };
  });
}

/** The tasks that a day has; `due` says of one that it is due then. */
export function linesOfDay(tasks: readonly PlanTask[], day: string | undefined, due: string): readonly DrawnLine[] {
  if (day === undefined) return [];
  return tasksOfDay(tasks, day).map(({ told, state }) => ({ marker: '', words: told.words, state, aside: fieldOf(told, 'due') === day ? due : '' }));
}

/** How lines are reached that stand in a list of their own, and not in a cell: each by itself, and with a button. */
export interface LineReach {
  readonly more: (words: string) => string;
  readonly icon: (button: HTMLElement) => void;
}

/** The lines of something, drawn where they have changed. */
export class LineList {
  private drawn = '[]';
  private owner: Component | undefined;

  constructor(private readonly app: App, readonly el: HTMLElement, private readonly reach?: LineReach) {}

  show(lines: readonly DrawnLine[], path: string): void {
    const drawn = JSON.stringify(lines);
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    this.unload();
    this.el.empty();
    for (const [index, line] of lines.entries()) this.line(index, line, path);
  }

  unload(): void {
    this.owner?.unload();
    this.owner = undefined;
  }

  private line(index: number, { marker, words, state, aside }: DrawnLine, path: string): void {
    const { reach } = this;
    const line = this.el.createDiv({ cls: 'research-logbook-plan-line', attr: { draggable: 'true', 'data-line': String(index), ...(reach !== undefined && { role: 'listitem' }) } });
    if (state !== undefined) {
      const box = line.createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox', attr: { tabindex: reach === undefined ? '-1' : '0', 'aria-label': words } });
      box.checked = state === 'done' || state === 'dropped' || state === 'moved';
      box.disabled = state === 'moved';
      line.toggleClass('is-closed', box.checked);
    }
    if (marker !== '') line.createSpan({ cls: 'research-logbook-plan-marker', text: `${marker} ` });
    drawWords(this.app, line.createSpan(), words, path, () => {
      this.owner ??= new Component();
      this.owner.load();
      return this.owner;
    });
    if (aside !== undefined && aside !== '') line.createSpan({ cls: 'research-logbook-plan-aside-text', text: ` ${aside}` });
    if (reach !== undefined) reach.icon(line.createEl('button', { cls: ['clickable-icon', 'research-logbook-plan-more'], attr: { type: 'button', 'aria-label': reach.more(words) } }));
  }
}

function stateOfMark(mark: string): TaskState {
  if (mark === ' ' || mark === '/') return 'open';
  if (mark === 'x' || mark === 'X') return 'done';
  if (mark === '-') return 'dropped';
  return mark === '>' ? 'moved' : 'other';
}
