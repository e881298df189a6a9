import type { DateNames } from '../../core/log/date-names';
import { formatDate } from '../../core/log/date-format';
import { dateOf } from '../../core/log/day-span';
import type { MonthDay, MonthPage } from '../../core/log/month-page';
import type { Logbook } from '../logbook';
import { WeekRow } from './week-row';

/** What the grid shows beside the month itself. */
export interface GridState {
  /** The day that the Tab key leads to. */
  readonly cursor: string;
  /** The note that is open in the editor. */
  readonly openPath: string | undefined;
  readonly hasPlan: (firstDay: string) => boolean;
  readonly names: DateNames;
}

/** The weeks of a month. What is as it was is not drawn again: after an edit that is all but one day. */
export class MonthGrid {
  readonly el: HTMLElement;
  private rows: readonly WeekRow[] = [];
  private days: ReadonlyMap<string, MonthDay> = new Map();
  private drawn = '';

  constructor(parent: HTMLElement, private readonly strings: Logbook['strings']['calendar']) {
    this.el = parent.createDiv({ cls: 'research-logbook-month', attr: { role: 'grid' } });
  }

  show(page: MonthPage, state: GridState): void {
    const { cursor, openPath, hasPlan, names } = state;
    const focus = this.focus();
    this.days = new Map(page.weeks.flatMap(({ days }) => days.map((day) => [day.day, day])));
    this.drawFrame(page, names);
    for (const [at, week] of page.weeks.entries()) {
      const row = this.rows[at];
      const first = week.days[0]?.day ?? '';
      row?.show(week, openPath, hasPlan(first), names);
      row?.weekEl.setAttr('tabindex', week.days.some(({ day }) => day === cursor) ? 0 : -1);
      for (const [place, { day }] of week.days.entries()) row?.cells[place]?.buttonEl.setAttr('tabindex', day === cursor ? 0 : -1);
    }
    if (focus === 'day') this.focusDay();
    if (focus === 'week') this.focusWeek();
  }

  /** Brings the focus to the day of the cursor. */
  focusDay(): void {
    this.el.querySelector<HTMLElement>('.research-logbook-day[tabindex="0"]')?.focus();
  }

  focusWeek(): void {
    this.el.querySelector<HTMLElement>('.research-logbook-week-number[tabindex="0"]')?.focus();
  }

  /** Where a day is on the screen. */
  placeOf(day: string): DOMRect {
    return (this.el.querySelector(`[data-day="${day}"]`) ?? this.el).getBoundingClientRect();
  }

  /** What the keyboard is on. */
  focus(): 'day' | 'week' | undefined {
    const { activeElement } = this.el.doc;
    if (activeElement === null || !this.el.contains(activeElement)) return undefined;
    return activeElement.matches('.research-logbook-week-number') ? 'week' : 'day';
  }

  /** The day that an event is about. */
  dayAt(target: EventTarget | null): MonthDay | undefined {
    return this.days.get(dataAt(target, 'day') ?? '');
  }

  /** The first day of the week whose number an event is about. */
  weekAt(target: EventTarget | null): string | undefined {
    return dataAt(target, 'week');
  }

  /** The note whose bar an event is about. */
  barAt(target: EventTarget | null): string | undefined {
    return dataAt(target, 'path');
  }

  /** The weekdays above, and as many rows as the month has weeks; new ones for another month. */
  private drawFrame({ month, weeks }: MonthPage, names: DateNames): void {
    const weekdays = (weeks[0]?.days ?? []).map(({ day }) => dateOf(day));
    const words = weekdays.map((date) => [formatDate(date, 'dd', names), formatDate(date, 'dddd', names)]);
    const title = formatDate(dateOf(`${month}-01`), this.strings.monthFormat, names);
    const state = JSON.stringify([title, weeks.length, words]);
    if (state === this.drawn) return;
    this.drawn = state;
    this.el.empty();
    this.el.setAttr('aria-label', title);
    const header = this.el.createDiv({ cls: 'research-logbook-weekdays', attr: { role: 'row' } });
    header.createSpan({ text: this.strings.weekShort, attr: { role: 'columnheader', 'aria-label': this.strings.week } });
    for (const [short, long] of words) header.createSpan({ text: short ?? '', attr: { role: 'columnheader', 'aria-label': long ?? '' } });
    this.rows = weeks.map(() => new WeekRow(this.el, this.strings));
  }
}

function dataAt(target: EventTarget | null, name: 'day' | 'week' | 'path'): string | undefined {
  const found = isElement(target) ? target.closest<HTMLElement>(`button[data-${name}]`) : null;
  return found?.dataset[name];
}

function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}
