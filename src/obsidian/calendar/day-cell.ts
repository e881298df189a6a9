import type { DateNames } from '../../core/log/date-names';
import type { MonthDay } from '../../core/log/month-page';
import type { Logbook } from '../logbook';
import { dayLabel } from './day-words';

/** The button of one day. It stays while what it says changes, so that it keeps the focus. */
export class DayCell {
  readonly buttonEl: HTMLButtonElement;
  private drawn = '';

  constructor(readonly cellEl: HTMLElement, private readonly strings: Logbook['strings']['calendar']) {
    this.buttonEl = cellEl.createEl('button', { cls: 'research-logbook-day', attr: { type: 'button', tabindex: -1 } });
  }

  /** Does nothing where all is as it was. */
  show(day: MonthDay, isOpen: boolean, names: DateNames): void {
    const state = JSON.stringify([day, isOpen]);
    if (state === this.drawn) return;
    this.drawn = state;
    const { buttonEl, cellEl } = this;
    buttonEl.empty();
    buttonEl.dataset['day'] = day.day;
    buttonEl.setAttrs({ 'aria-label': dayLabel(day, isOpen, this.strings, names), 'aria-current': day.isToday ? 'date' : null });
    cellEl.setAttr('aria-selected', isOpen ? 'true' : null);
    const marks = { 'is-outside': !day.isInMonth, 'is-today': day.isToday, 'is-gap': day.isGap, 'is-open': isOpen, 'has-entry': day.entries.length > 0 };
    for (const [name, value] of Object.entries(marks)) buttonEl.toggleClass(name, value);
    buttonEl.createSpan({ cls: 'research-logbook-day-number', text: names.digits(String(Number(day.day.slice(8)))) });
    const marksEl = buttonEl.createSpan({ cls: 'research-logbook-day-marks', attr: { 'aria-hidden': 'true' } });
    if (day.amount === 0) marksEl.createSpan('research-logbook-dot is-hollow');
    else for (let count = 0; count < (day.amount ?? 0); count++) marksEl.createSpan('research-logbook-dot');
    if (day.hasQuestions) marksEl.createSpan({ cls: 'research-logbook-day-question', text: '?' });
  }
}
