import { setIcon, type App } from 'obsidian';
import type { AppStrings } from '../../core/i18n/app/index';
import { wordsInCells } from '../../core/plan/cell-line';
import { overdueTasks, unplannedTasks, type PlanTask } from '../../core/plan/plan-tasks';
import { fieldOf } from '../../core/plan/task-line';
import type { WeekOnShow } from '../../core/plan/week-on-show';
import { LineList } from './cell-content';

type Part = 'overdue' | 'unplanned' | 'closed';

/** The task that the keyboard is on, at its box or at the button of its menu. */
interface FocusedTask {
  readonly part: Part;
  readonly index: number;
  readonly words: string | undefined;
  readonly isMenu: boolean;
}

/** The tasks of the week that no day has, and those whose day has passed, beside the grid. */
export class PlanAside {
  readonly el: HTMLElement;
  private readonly parts: readonly { readonly part: Part; readonly el: HTMLElement; readonly list: LineList }[];
  private readonly noneEl: HTMLElement;
  private shown = new Map<string, readonly PlanTask[]>();

  constructor(app: App, parent: HTMLElement, words: AppStrings['plan']) {
    this.el = parent.createEl('aside', { cls: 'research-logbook-plan-aside', attr: { 'aria-label': words.tasks } });
    this.parts = (['overdue', 'unplanned', 'closed'] as const).map((part) => {
      const el = this.el.createEl('section');
      const head = part === 'closed' ? el.createEl('details') : el;
      head.createEl(part === 'closed' ? 'summary' : 'h3', { text: words[part] });
      const list = head.createDiv({ cls: 'research-logbook-plan-list', attr: { role: 'list', 'data-part': part } });
      return { part, el, list: new LineList(app, list, { more: words.more, icon: (button) => setIcon(button, 'more-horizontal') }) };
    });
    this.noneEl = this.el.createEl('p', { cls: 'research-logbook-hint', text: words.noTasks });
  }

  show(week: WeekOnShow, today: string, path: string): void {
    const focused = this.focused();
    const planned = wordsInCells(week.grid?.cells.flat().flatMap((cell) => cell ?? []) ?? []);
    const overdue = overdueTasks(week.tasks, today);
    const tasks: Readonly<Record<Part, readonly PlanTask[]>> = {
      overdue,
      unplanned: unplannedTasks(week.tasks).filter(({ told }) => !planned.has(told.words)),
      closed: week.tasks.filter(({ state, told }) => state !== 'open' && fieldOf(told, 'due') === undefined && fieldOf(told, 'scheduled') === undefined),
    };
    this.shown = new Map(Object.entries(tasks));
    for (const { part, el, list } of this.parts) {
      el.toggle(tasks[part].length > 0);
      list.show(tasks[part].map(({ told, state }) => ({ marker: '', words: told.words, state, aside: fieldOf(told, 'due') ?? '' })), path);
    }
    this.noneEl.toggle(week.tasks.length === 0);
    if (focused !== undefined && !this.el.contains(this.el.doc.activeElement)) this.bringBack(focused);
  }

  /** The task that an element of the list is about. */
  taskOf(element: Element): PlanTask | undefined {
    const part = element.closest<HTMLElement>('[data-part]')?.dataset['part'] ?? '';
    return this.shown.get(part)?.[Number(element.closest<HTMLElement>('[data-line]')?.dataset['line'] ?? -1)];
  }

  private focused(): FocusedTask | undefined {
    const { activeElement } = this.el.doc;
    const line = activeElement !== null && this.el.contains(activeElement) ? activeElement.closest<HTMLElement>('[data-line]') : null;
    const part = this.parts.find(({ list }) => line !== null && list.el.contains(line))?.part;
    if (activeElement === null || line === null || part === undefined) return undefined;
    return { part, index: Number(line.dataset['line']), words: this.taskOf(line)?.told.words, isMenu: activeElement.matches('button') };
  }

  /** The keyboard stays with its task; where that has left the list, with the next one, or else with what is beside. */
  private bringBack({ part, index, words, isMenu }: FocusedTask): void {
    const tasks = this.shown.get(part) ?? [];
    const same = tasks.findIndex(({ told }) => told.words === words);
    const own = this.parts.find((each) => each.part === part)?.list.el.children[same < 0 ? Math.min(index, tasks.length - 1) : same];
    const next = own ?? this.parts.find((each) => this.shown.get(each.part)?.length !== 0)?.el;
    const target = (isMenu ? next?.querySelector<HTMLElement>('button') : undefined) ?? next?.querySelector<HTMLElement>('summary, input:enabled, button');
    target?.focus();
  }

  unload(): void {
    for (const { list } of this.parts) list.unload();
  }
}
