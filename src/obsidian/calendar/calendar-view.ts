import { debounce, ItemView, Keymap, Scope, type IconName, type Menu, type TAbstractFile, type WorkspaceLeaf } from 'obsidian';
import { formatDate } from '../../core/log/date-format';
import { movedDay } from '../../core/log/day-move';
import { dateOf, dayOfDate } from '../../core/log/day-span';
import { dayInMonth, monthAway, monthOf } from '../../core/log/month';
import type { MonthDay } from '../../core/log/month-page';
import { appDateNames } from '../log/app-date-names';
import { CalendarHeader } from './calendar-header';
import { dayMenu } from './day-menu';
import type { Desk } from './desk';
import { MonthGrid } from './month-grid';
import { MonthQuestion } from './month-question';
import { openDay, openNote } from './open-day';
import { openWeek } from './open-week';
import { ShownMonth } from './shown-month';

export const CALENDAR_VIEW = 'research-logbook-calendar';

/** A month of the log: which days have entries, which do not, and the way to each of them. */
export class CalendarView extends ItemView {
  private today = dayOfDate(new Date());
  /** The month on show is that of the cursor. */
  private cursor = this.today;
  private readonly header: CalendarHeader;
  private readonly grid: MonthGrid;
  private readonly shown: ShownMonth;
  private menu: Menu | undefined;
  private readonly lookSoon = debounce(() => void this.look(), 50);

  constructor(leaf: WorkspaceLeaf, private readonly desk: Desk) {
    super(leaf);
    const { logbook, entries } = desk;
    const { calendar } = logbook.strings;
    this.shown = new ShownMonth(logbook, entries, () => this.draw());
    this.header = new CalendarHeader(this.contentEl, calendar, {
      turn: (months) => this.goToMonth(monthAway(monthOf(this.cursor), months)),
      goToToday: () => this.goTo(this.today),
      ask: () => desk.show(new MonthQuestion(logbook, monthOf(this.cursor), (month) => {
        this.goToMonth(month);
        this.grid.focusDay();
      })),
    });
    this.grid = new MonthGrid(this.contentEl, calendar);
  }

  override getViewType(): string {
    return CALENDAR_VIEW;
  }

  override getDisplayText(): string {
    return this.desk.logbook.strings.calendar.title;
  }

  override getIcon(): IconName {
    return 'calendar-days';
  }

  /** Draws at once, and fills in the entries when the app has them: a start must not wait for that. */
  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('research-logbook-calendar');
    const { vault, workspace } = this.app;
    this.register(this.desk.entries.onChange((file) => this.see(file)));
    for (const event of [vault.on('create', this.lookSoon), vault.on('delete', this.lookSoon), vault.on('rename', this.lookSoon)]) this.registerEvent(event);
    this.register(() => this.lookSoon.cancel());
    this.register(() => this.menu?.hide());
    this.registerEvent(workspace.on('file-open', () => this.draw()));
    this.registerInterval(window.setInterval(() => this.wake(), MINUTE));
    this.registerDomEvent(this.containerEl.win, 'focus', () => this.wake());
    this.listen();
    this.draw();
    void this.look();
  }

  /** Brings the keyboard to the day that it was on. */
  focus(): void {
    this.grid.focusDay();
  }

  private listen(): void {
    const { grid } = this;
    this.scope = new Scope(this.app.scope);
    // The app may have a command on it, which would come before the view.
    this.scope.register(['Mod'], 'Enter', (event) => (this.press(event) ? false : undefined));
    this.registerDomEvent(grid.el, 'keydown', (event) => void this.press(event));
    this.registerDomEvent(grid.el, 'click', (event) => this.choose(event));
    this.registerDomEvent(grid.el, 'auxclick', (event) => {
      if (event.button === 1) this.choose(event);
    });
    this.registerDomEvent(grid.el, 'contextmenu', (event) => {
      const day = grid.dayAt(event.target);
      if (day === undefined) return;
      event.preventDefault();
      this.newMenu(day).showAtMouseEvent(event);
    });
    this.registerDomEvent(grid.el, 'mouseover', (event) => this.preview(event));
  }

  private async look(): Promise<void> {
    await this.shown.load();
    this.draw();
  }

  /** What is as it was is not drawn again. */
  private draw(): void {
    const names = appDateNames();
    const month = monthOf(this.cursor);
    this.header.show(formatDate(dateOf(`${month}-01`), this.desk.logbook.strings.calendar.monthFormat, names));
    const openPath = this.app.workspace.getActiveFile()?.path;
    this.grid.show(this.shown.page(month, this.today, names), { cursor: this.cursor, openPath, hasPlan: (firstDay) => this.shown.hasPlan(firstDay), names });
  }

  private see(file: TAbstractFile): void {
    if (this.shown.isInPlace(file)) this.draw();
    else this.lookSoon();
  }

  /** The day may have passed meanwhile, and the settings or the language's week have changed. */
  private wake(): void {
    const today = dayOfDate(new Date());
    if (this.cursor === this.today) this.cursor = today;
    this.today = today;
    void this.look();
  }

  private goToMonth(month: string): void {
    this.goTo(month === monthOf(this.cursor) ? this.cursor : dayInMonth(this.cursor, month));
  }

  private goTo(day: string): void {
    this.cursor = day;
    this.draw();
  }

  private choose(event: MouseEvent): void {
    const { grid, desk } = this;
    const pane = Keymap.isModEvent(event);
    const [day, week, bar] = [grid.dayAt(event.target), grid.weekAt(event.target), grid.barAt(event.target)];
    if (day?.isInMonth) this.goTo(day.day);
    if (day !== undefined) void openDay(desk, day, pane);
    if (week !== undefined) void openWeek(desk, week, pane);
    const file = bar === undefined ? null : this.app.vault.getFileByPath(bar);
    if (file !== null) void openNote(this.app, file, pane);
  }

  /** Whether the key did something. */
  private press(event: KeyboardEvent): boolean {
    const { grid } = this;
    const focus = grid.focus();
    if (event.defaultPrevented || focus === undefined) return false;
    const day = grid.dayAt(event.target);
    if (event.key === 'Enter') return this.enter(event);
    if (day !== undefined && (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))) return this.showMenu(event, day);
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (focus === 'week' && event.key === 'ArrowRight') grid.focusDay();
    else {
      const next = movedDay(day?.day ?? this.cursor, event, appDateNames().week);
      if (next === undefined || (focus === 'week' && /^(?:ArrowLeft|Home|End)$/.test(event.key))) return false;
      this.goTo(next);
    }
    event.preventDefault();
    return true;
  }

  private enter(event: KeyboardEvent): boolean {
    const { grid, desk } = this;
    const [day, week] = [grid.dayAt(event.target), grid.weekAt(event.target)];
    if (day === undefined && week === undefined) return false;
    event.preventDefault();
    const pane = Keymap.isModEvent(event);
    if (day !== undefined) void openDay(desk, day, pane);
    if (week !== undefined) void openWeek(desk, week, pane);
    return true;
  }

  /** Some systems have no key for menus, and send none of their events for it. */
  private showMenu(event: KeyboardEvent, day: MonthDay): boolean {
    event.preventDefault();
    const { left, bottom } = this.grid.placeOf(day.day);
    const menu = this.newMenu(day);
    menu.onHide(() => {
      const { activeElement, body } = this.grid.el.doc;
      if (activeElement === body) this.grid.focusDay();
    });
    menu.showAtPosition({ x: left, y: bottom });
    return true;
  }

  /** In place of one that is open: some systems send a key and an event for one press. */
  private newMenu(day: MonthDay): Menu {
    this.menu?.hide();
    this.menu = dayMenu(this.desk, day, this.today);
    return this.menu;
  }

  private preview(event: MouseEvent): void {
    const path = this.grid.barAt(event.target) ?? this.grid.dayAt(event.target)?.entries[0];
    if (path === undefined) return;
    this.app.workspace.trigger('hover-link', { event, source: CALENDAR_VIEW, hoverParent: this.leaf, targetEl: event.target, linktext: path, sourcePath: '' });
  }
}

const MINUTE = 60_000;
