import type { AppStrings } from '../../../core/i18n/app/index';
import { formatDate } from '../../../core/log/date-format';
import type { DateNames } from '../../../core/log/date-names';
import { dateOf } from '../../../core/log/day-span';
import type { PlanTask } from '../../../core/plan/plan-tasks';
import { shownLine } from '../../../core/plan/shown-line';
import type { FiledEntry } from '../../log/entries';
import type { ShownDay, ShownPeriod } from './shown-period';

/** What the days are drawn with. */
export interface DayWords {
  readonly words: AppStrings['planWeek'];
  readonly calendar: AppStrings['calendar'];
  readonly names: DateNames;
  readonly today: string;
  /** Draws a link to a note. */
  readonly link: (parent: HTMLElement, text: string, path: string) => void;
  /** The days of an entry of several, in words. */
  readonly spanOf: (entry: FiledEntry) => string;
}

/** The days of a week, what was planned for each beside what the log says of it. */
export function drawDays(parent: HTMLElement, { days, withoutDay }: NonNullable<ShownPeriod['week']>, own: DayWords): void {
  const { words } = own;
  const first = new Map<string, string>();
  for (const { day, entries } of days) for (const { file } of entries) if (!first.has(file.path)) first.set(file.path, day);
  for (const day of days) {
    const section = parent.createEl('section', { cls: 'research-logbook-against-day', attr: { 'aria-current': day.day === own.today ? 'date' : null } });
    const title = section.createEl('h3', { text: formatDate(dateOf(day.day), words.dayTitle, own.names) });
    if (day.day === own.today) title.createSpan({ cls: 'research-logbook-against-today', text: words.today });
    drawPlanned(section.createDiv(), day, own);
    drawLogged(section.createDiv(), day, own, (entry) => first.get(entry.file.path) === day.day);
  }
  if (withoutDay.length === 0) return;
  const section = parent.createEl('section', 'research-logbook-against-rest');
  section.createEl('h3', { text: words.withoutDay });
  drawTasks(section.createEl('ul'), withoutDay, words);
}

function drawPlanned(column: HTMLElement, { planned, tasks }: ShownDay, { words }: DayWords): void {
  column.createEl('h4', { text: words.planned });
  if (planned.length === 0 && tasks.length === 0) {
    column.createEl('p', { cls: 'research-logbook-hint', text: words.plannedNone });
    return;
  }
  const list = column.createEl('ul');
  for (const { slot, lines } of planned) {
    for (const [at, { text }] of lines.entries()) {
      const item = list.createEl('li');
      if (at === 0 && slot !== '') item.createSpan({ cls: 'research-logbook-against-slot', text: slot });
      // `+ 写笔记`: the item has its own mark.
      item.appendText(shownLine(text.replace(/^[-+*•][ \t]*(?=\S)/, '')));
    }
  }
  drawTasks(list, tasks, words);
}

/** An entry of several days says what it says at the first of them. */
function drawLogged(column: HTMLElement, { logged, entries }: ShownDay, { words, calendar, link, spanOf }: DayWords, isFirst: (entry: FiledEntry) => boolean): void {
  column.createEl('h4', { text: words.log });
  if (entries.length === 0) column.createEl('p', { cls: 'research-logbook-hint', text: words.logNone });
  for (const entry of entries) {
    const lines = logged.filter(({ path }) => path === entry.file.path);
    const head = column.createEl('p', 'research-logbook-against-entry');
    link(head, entry.end === undefined ? entry.file.basename : calendar.spanLabel(spanOf(entry)), entry.file.path);
    if (!isFirst(entry)) continue;
    if (lines.length === 0) column.createEl('p', { cls: 'research-logbook-hint', text: words.logEmpty });
    const list = lines.length === 0 ? undefined : column.createEl('ul');
    for (const { text } of lines) list?.createEl('li', { text: shownLine(text) });
  }
}

function drawTasks(list: HTMLElement, tasks: readonly PlanTask[], words: AppStrings['planWeek']): void {
  for (const { state, told } of tasks) {
    const item = list.createEl('li', { cls: 'research-logbook-against-task', attr: { 'data-state': state } });
    item.createSpan({ text: SIGNS[state], attr: { 'aria-hidden': 'true' } });
    item.appendText(` ${shownLine(told.words)} `);
    item.createSpan({ cls: 'research-logbook-hint', text: words.state[state] });
  }
}

const SIGNS: Readonly<Record<PlanTask['state'], string>> = { open: '☐', done: '☑', dropped: '☒', moved: '→', other: '◇' };
