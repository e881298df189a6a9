import { ItemView, Scope, type IconName, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { formatDate } from '../../core/log/date-format';
import { dateOf, dayOfDate, daysAway } from '../../core/log/day-span';
import { placeInWeek, weekOf } from '../../core/log/week';
import { weekOnShow } from '../../core/plan/week-on-show';
import { appDateNames } from '../log/app-date-names';
import { property } from '../log/undocumented';
import type { Logbook } from '../logbook';
import type { ModalSlot } from '../modal-slot';
import { ConflictPanel } from './conflict-panel';
import { longDay } from './grid-frame';
import { GridHands } from './grid-hands';
import { NoPlan } from './no-plan';
import { PlanAside } from './plan-aside';
import { PlanDeeds } from './plan-deeds';
import { PlanGrid } from './plan-grid';
import { PlanHeader } from './plan-header';
import { followLink } from './plan-things';
import type { BeginWeek } from './register-plan-weeks';
import { PlanWriter } from './plan-writer';
import { WeekQuestion } from './week-question';
import { weekPlanNote } from './week-plan-note';

export const PLAN_VIEW = 'research-logbook-week-plan';

/** The plan of a week as a grid: a view of its note, which is written in place. */
export class PlanView extends ItemView {
  override navigation = true;
  private today = dayOfDate(new Date());
  private day = this.today;
  private readonly header: PlanHeader;
  private readonly conflicts: ConflictPanel;
  private readonly grid: PlanGrid;
  private readonly aside: PlanAside;
  private readonly main: HTMLElement;
  private readonly noPlan: NoPlan;
  private readonly status: HTMLElement;
  private readonly hands: GridHands;
  private readonly writer: PlanWriter;
  private readonly deeds: PlanDeeds;

  constructor(leaf: WorkspaceLeaf, private readonly logbook: Logbook, open: ModalSlot, onNewWeek: BeginWeek) {
    super(leaf);
    const { contentEl, logbook: { strings: { plan } } } = this;
    this.writer = new PlanWriter(logbook, { draw: () => this.draw(), say: (message) => this.say(message) }, ({ place }) => plan.cell(this.columnName(place.column), place.row.replace(/\n\d+$/, '')));
    this.header = new PlanHeader(contentEl, plan, {
      turn: (weeks) => this.turn(weeks),
      goToThisWeek: () => this.goTo(this.today),
      ask: () => open(new WeekQuestion(logbook, this.firstDay, this.today, (day) => this.goTo(day))),
      openNote: () => void this.openNote(),
      turnDay: (days) => this.hands.turnDay(days),
    });
    this.conflicts = new ConflictPanel(contentEl, plan, (conflict, choice) => this.writer.choose(conflict, choice));
    const body = contentEl.createDiv('research-logbook-plan-body');
    this.main = body.createDiv('research-logbook-plan-main');
    this.noPlan = new NoPlan(this.main, plan, () => void onNewWeek(this.firstDay).then(() => this.find()));
    this.grid = new PlanGrid(this.main, logbook, {
      type: (typed) => this.writer.type(typed),
      keepAside: (refused) => this.writer.keepAside(refused),
      say: (message) => this.say(message),
      shown: (column) => this.header.showDay(column === undefined ? '' : longDay(column, { plan, names: appDateNames() })),
    });
    this.aside = new PlanAside(this.app, body, plan);
    this.status = contentEl.createDiv({ cls: 'research-logbook-unseen', attr: { role: 'status' } });
    this.hands = new GridHands(this.grid, {
      type: (typed) => this.writer.type(typed),
      keepAside: (refused) => this.writer.keepAside(refused),
      say: (message) => this.say(message),
      travel: (way) => void this.writer.travel(way),
      turn: (weeks) => this.turn(weeks),
      tick: (line) => this.deeds.tick(line),
      menu: (cell, event) => this.deeds.showMenu(cell, event),
      follow: (event) => followLink(this.app, event, this.writer.note.file?.path ?? ''),
    }, logbook);
    this.deeds = new PlanDeeds({
      logbook, open, grid: this.grid, aside: this.aside, writer: this.writer, cellOf: (target) => this.hands.cellOf(target), say: (message) => this.say(message), today: () => this.today,
    });
  }

  override getViewType(): string {
    return PLAN_VIEW;
  }

  override getDisplayText(): string {
    return this.logbook.strings.plan.title;
  }

  override getIcon(): IconName {
    return 'calendar-range';
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...(this.firstDayOf(this.today) !== this.firstDay && { day: this.day }) };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const day = property(state, 'day');
    if (typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day)) this.goTo(day);
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('research-logbook-plan');
    const { vault, workspace } = this.app;
    this.writer.note.follow(this);
    for (const event of [vault.on('create', () => this.find()), vault.on('delete', () => this.find()), vault.on('rename', () => this.find())]) this.registerEvent(event);
    this.registerEvent(workspace.on('quit', (tasks) => tasks.add(() => this.finish())));
    this.registerInterval(window.setInterval(() => this.wake(), MINUTE));
    this.registerDomEvent(this.containerEl.win, 'focus', () => this.wake());
    this.listen();
    await this.find();
  }

  protected override async onClose(): Promise<void> {
    await this.finish();
    this.grid.clear();
    this.aside.unload();
  }

  /** Brings the keyboard to the cell that it was on. */
  focus(): void {
    if (this.writer.note.week?.grid === undefined) this.noPlan.focus();
    else this.grid.focus();
  }

  private get firstDay(): string {
    return this.firstDayOf(this.day);
  }

  private firstDayOf(day: string): string {
    return daysAway(day, -placeInWeek(dateOf(day), appDateNames().week));
  }

  private listen(): void {
    this.scope = new Scope(this.app.scope);
    // The app may have commands on these, which would come before the view.
    for (const key of ['Enter', 'z', 'y', 'a']) this.scope.register(['Mod'], key, (event) => (this.isInGrid(event) && this.hands.press(event) ? false : undefined));
    this.scope.register(['Mod', 'Shift'], 'z', (event) => (this.isInGrid(event) && this.hands.press(event) ? false : undefined));
    this.hands.listen(this);
    this.deeds.listen(this, this.contentEl);
    this.registerDomEvent(this.noPlan.el, 'keydown', ({ key }) => {
      if (key === 'PageUp' || key === 'PageDown') this.turn(key === 'PageUp' ? -1 : 1);
    });
    this.registerDomEvent(this.contentEl, 'mouseover', (event) => {
      const link = event.target instanceof Node && event.target.instanceOf(Element) ? event.target.closest<HTMLElement>('a.internal-link') : null;
      if (link !== null) this.app.workspace.trigger('hover-link', { event, source: PLAN_VIEW, hoverParent: this.leaf, targetEl: link, linktext: link.dataset['href'] ?? '', sourcePath: this.writer.note.file?.path ?? '' });
    });
  }

  private isInGrid({ target }: KeyboardEvent): boolean {
    return target instanceof Node && this.grid.el.contains(target);
  }

  private async finish(): Promise<void> {
    this.grid.leave();
    await this.writer.close();
  }

  private turn(weeks: number): void {
    this.goTo(daysAway(this.day, 7 * weeks) || this.day);
  }

  private goTo(day: string): void {
    this.grid.leave();
    this.day = day;
    void this.find();
    void this.app.workspace.requestSaveLayout();
  }

  /** Finds the note of the week that is shown, which may have come, gone or moved. */
  private async find(): Promise<void> {
    const file = weekPlanNote(this.logbook, this.day);
    const { firstDay, day } = this;
    await this.writer.note.show(file === undefined ? undefined : { file, read: (text) => weekOnShow(text, firstDay, day) }, () => this.grid.leave());
  }

  private wake(): void {
    const today = dayOfDate(new Date());
    if (today === this.today) return;
    if (this.firstDay === this.firstDayOf(this.today)) this.day = today;
    this.today = today;
    void this.find();
    this.draw();
  }

  private draw(): void {
    const { note } = this.writer;
    const { week, file } = note;
    const { plan } = this.logbook.strings;
    const path = file?.path ?? '';
    const title = this.title(week?.days ?? []);
    const grid = week?.grid;
    this.header.show({ title, hasNote: file !== undefined, hasGrid: grid !== undefined });
    this.conflicts.show(this.writer.conflicts);
    this.noPlan.show(grid !== undefined ? undefined : file === undefined ? { text: plan.noPlan(title), button: plan.newPlan } : { text: plan.noTable(file.basename), button: plan.addTable });
    // What is hidden must not keep the keyboard.
    const hadFocus = this.main.contains(this.main.doc.activeElement);
    const hadTask = this.aside.el.contains(this.main.doc.activeElement);
    this.grid.el.toggle(grid !== undefined);
    this.aside.el.toggle(week !== undefined && (grid !== undefined || week.tasks.length > 0));
    if (grid === undefined) this.grid.clear();
    if (week !== undefined) {
      this.grid.show(week, this.today, path);
      this.aside.show(week, this.today, path);
    }
    if (hadFocus && (grid === undefined || !this.grid.el.contains(this.main.doc.activeElement))) this.focus();
    else if (hadTask && !this.aside.el.contains(this.main.doc.activeElement)) this.focus();
  }

  private title(days: readonly string[]): string {
    const { plan } = this.logbook.strings;
    const names = appDateNames();
    const [first = this.firstDay] = days;
    return plan.weekTitle(weekOf(dateOf(this.day), names.week).number, formatDate(dateOf(first), plan.firstDayFormat, names), formatDate(dateOf(days.at(-1) ?? daysAway(first, 6)), plan.lastDayFormat, names));
  }

  private columnName(key: string): string {
    return /^\d{4}-\d\d-\d\d$/.test(key) ? longDay({ key, day: key, label: '' }, { plan: this.logbook.strings.plan, names: appDateNames() }) : key.replace(/^~|\n\d+$/g, '');
  }

  private say(message: string): void {
    this.status.setText(message);
  }

  private async openNote(): Promise<void> {
    const { file } = this.writer.note;
    if (file !== undefined) await this.app.workspace.openLinkText(file.path, '', 'tab');
  }
}

const MINUTE = 60_000;
