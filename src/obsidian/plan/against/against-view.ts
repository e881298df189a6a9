import { Component, debounce, ItemView, type IconName, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { formatDate } from '../../../core/log/date-format';
import { dateOf, type DaySpan } from '../../../core/log/day-span';
import { periodAway, periodOf, SCOPES, type Period, type Scope } from '../../../core/plan/period';
import { monthlyOverviews } from '../../../core/plan/plan-against-log';
import type { PlanTask } from '../../../core/plan/plan-tasks';
import { isRecord } from '../../../core/record';
import { spanWords } from '../../calendar/day-words';
import { followNotes } from '../../follow-notes';
import { appDateNames } from '../../log/app-date-names';
import type { Entries } from '../../log/entries';
import type { Logbook } from '../../logbook';
import { noteLink } from '../../note-link';
import { spanOfWeek, today } from '../week/weeks';
import { AgainstHeader } from './against-header';
import { drawChart, drawTable } from './counts-figure';
import { drawDays } from './day-list';
import { shownPeriod, type ShownPeriod, type ShownWeek } from './shown-period';

export const AGAINST_VIEW = 'research-logbook-plan-against-log';

/** What was planned beside what the log says, of a week day by day, and the tasks of weeks in figures. */
export class AgainstView extends ItemView {
  private period: Period = periodOf('week', today(), appDateNames().week);
  private shown: ShownPeriod | undefined;
  private header: AgainstHeader | undefined;
  private body: HTMLElement | undefined;
  private turn = 0;
  private drawn = '';
  private links: Component | undefined;
  private width = 0;
  private readonly fitSoon = debounce(() => {
    if (this.contentEl.clientWidth !== this.width) this.draw();
  }, 100);

  constructor(leaf: WorkspaceLeaf, private readonly logbook: Logbook, private readonly entries: Entries) {
    super(leaf);
    this.navigation = true;
  }

  override getViewType(): string {
    return AGAINST_VIEW;
  }

  override getDisplayText(): string {
    return this.logbook.strings.planWeek.against;
  }

  override getIcon(): IconName {
    return 'columns-2';
  }

  override getState(): Record<string, unknown> {
    const { scope, days } = this.period;
    return { ...super.getState(), scope, start: days.start, end: days.end };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const kept = periodIn(state);
    if (kept !== undefined) this.go(kept);
  }

  protected override onOpen(): Promise<void> {
    const { contentEl, logbook: { strings: { planWeek: words } } } = this;
    contentEl.addClass('research-logbook-against');
    this.header = new AgainstHeader(contentEl, words, {
      choose: (scope) => this.go(this.inScope(scope)),
      turn: (count) => this.go(periodAway(this.period, count)),
      goToNow: () => this.go(periodOf(this.period.scope, today(), appDateNames().week)),
      chooseTerm: (start, end) => {
        if (isDay(start) && isDay(end) && start <= end) this.go({ scope: 'term', days: { start, end } });
      },
    });
    this.body = contentEl.createDiv('research-logbook-against-body');
    followNotes(this.app, this, () => void this.look());
    this.register(() => this.fitSoon.cancel());
    this.registerDomEvent(contentEl, 'keydown', (event) => this.press(event));
    this.go(this.period);
    return Promise.resolve();
  }

  override onResize(): void {
    this.fitSoon();
  }

  /** Brings the keyboard to the view. */
  focus(): void {
    this.header?.focus();
  }

  private press(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || this.contentEl.doc.activeElement?.matches('input') === true) return;
    const next = { ArrowLeft: () => periodAway(this.period, -1), ArrowRight: () => periodAway(this.period, 1), Home: () => periodOf(this.period.scope, today(), appDateNames().week) };
    const found = new Map(Object.entries(next)).get(event.key);
    if (found === undefined) return;
    event.preventDefault();
    this.go(found());
  }

  /** Another scope shows the time that is on show: of a longer one its end, unless today is in it. */
  private inScope(scope: Scope): Period {
    const { days } = this.period;
    const now = today();
    return periodOf(scope, days.start <= now && now <= days.end ? now : days.end, appDateNames().week);
  }

  private go(period: Period): void {
    this.period = period;
    this.header?.show(period, this.titleOf(period));
    void this.look();
  }

  /** What was asked for last is what is drawn, however long it takes to be read. */
  private async look(): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    const shown = await shownPeriod(this.logbook, this.entries, this.period);
    if (turn !== this.turn) return;
    const drawn = JSON.stringify([this.period, today(), wordsOf(shown)]);
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    this.shown = shown;
    this.draw();
  }

  private draw(): void {
    const { body, shown, logbook: { strings: { planWeek: words } } } = this;
    if (body === undefined || shown === undefined) return;
    const pressed = body.contains(body.doc.activeElement);
    this.width = this.contentEl.clientWidth;
    body.empty();
    if (this.links !== undefined) this.removeChild(this.links);
    const links = this.addChild(new Component());
    this.links = links;
    if (shown.week !== undefined) this.drawWeek(body, shown.week, links);
    const figures = body.createEl('section', 'research-logbook-against-figures');
    figures.createEl('h3', { text: words.chart });
    if (shown.weeks.every(({ hasPlan }) => !hasPlan)) figures.createEl('p', { cls: 'research-logbook-hint', text: words.noPlans });
    else this.drawFigures(figures, shown.weeks);
    if (pressed) this.focus();
  }

  private drawWeek(body: HTMLElement, week: NonNullable<ShownPeriod['week']>, owner: Component): void {
    const { app, logbook: { strings: { planWeek: words, calendar } } } = this;
    const names = appDateNames();
    const link = (parent: HTMLElement, text: string, path: string): void => noteLink(app, owner, parent, { text, target: path, from: '' });
    const plan = body.createEl('p');
    if (week.plan === undefined) plan.setText(words.noPlanYet);
    else link(plan, words.openPlan, week.plan.file.path);
    drawDays(body, week, { words, calendar, names, today: today(), link, spanOf: (entry) => spanWords(entry, calendar, names) });
  }

  private drawFigures(section: HTMLElement, weeks: readonly ShownWeek[]): void {
    const { logbook: { strings: { planWeek: words, calendar } }, period } = this;
    const names = appDateNames();
    const labelOf = (day: string): string => formatDate(dateOf(day), words.shortDay, names);
    const width = Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, section.clientWidth || MAX_WIDTH));
    drawChart(section, weeks, { words, width, labelOf });
    drawTable(section, words.byWeek, words.week, weeks.map(({ firstDay, counts }) => {
      const span = spanOfWeek(firstDay);
      const isCurrent = period.scope === 'week' && firstDay === period.days.start;
      const label = `${labelOf(span.start)} – ${labelOf(span.end)}`;
      return { label, counts, isCurrent, open: { label: words.showWeek(label), go: () => this.go({ scope: 'week', days: span }) } };
    }), words);
    if (period.scope !== 'term') return;
    const months = monthlyOverviews(weeks).map(({ month, total }) => ({ label: formatDate(dateOf(`${month}-01`), calendar.monthFormat, names), counts: total }));
    if (months.length > 1) drawTable(section, words.byMonth, words.month, months, words);
  }

  private titleOf({ scope, days }: Period): string {
    const { calendar } = this.logbook.strings;
    const names = appDateNames();
    return scope === 'month' ? formatDate(dateOf(days.start), calendar.monthFormat, names) : spanWords(days, calendar, names);
  }
}

/** All that is drawn of it: what is as it was is not drawn again, as the keyboard may be somewhere in it. */
function wordsOf({ weeks, week }: ShownPeriod): unknown {
  const tasks = (own: readonly PlanTask[]): unknown => own.map(({ state, written }) => [state, written]);
  return [weeks, week?.plan?.file.path, tasks(week?.withoutDay ?? []), week?.days.map(({ planned, tasks: own, logged, entries }) =>
    [planned.map(({ slot, text }) => [slot, text]), tasks(own), logged.map(({ text }) => text), entries.map(({ file }) => file.path)])];
}

function periodIn(state: unknown): Period | undefined {
  if (!isRecord(state)) return undefined;
  const scope = SCOPES.find((each) => each === state.scope);
  const days: Required<DaySpan> | undefined = isDay(state.start) && isDay(state.end) && state.start <= state.end ? { start: state.start, end: state.end } : undefined;
  return scope === undefined || days === undefined ? undefined : { scope, days };
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^[1-9]\d{3}-\d\d-\d\d$/.test(value);
}

const MIN_WIDTH = 280;
const MAX_WIDTH = 720;
