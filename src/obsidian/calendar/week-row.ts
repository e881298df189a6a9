import type { DateNames } from '../../core/log/date-names';
import type { MonthWeek } from '../../core/log/month-page';
import type { Logbook } from '../logbook';
import { DayCell } from './day-cell';
import { spanWords } from './day-words';

/** One week: the button of its plan, seven days, and the bars of the spans that it lies in. */
export class WeekRow {
  readonly weekEl: HTMLButtonElement;
  readonly cells: readonly DayCell[];
  private readonly rowEl: HTMLElement;
  private drawnBars = '';

  constructor(gridEl: HTMLElement, private readonly strings: Logbook['strings']['calendar']) {
    this.rowEl = gridEl.createDiv({ cls: 'research-logbook-week', attr: { role: 'row' } });
    const headerEl = this.rowEl.createDiv({ attr: { role: 'rowheader' } });
    this.weekEl = headerEl.createEl('button', { cls: 'research-logbook-week-number', attr: { type: 'button', tabindex: -1 } });
    this.cells = Array.from({ length: 7 }, () => new DayCell(this.rowEl.createDiv({ cls: 'research-logbook-cell', attr: { role: 'gridcell' } }), strings));
  }

  show({ week, days, bars }: MonthWeek, openPath: string | undefined, hasPlan: boolean, names: DateNames): void {
    const [start, end] = [days[0]?.day ?? '', days[6]?.day ?? ''];
    const label = this.strings.weekLabel(week.number, spanWords({ start, end }, this.strings, names), hasPlan);
    if (this.weekEl.getAttr('aria-label') !== label) {
      this.weekEl.setText(names.digits(String(week.number)));
      this.weekEl.dataset['week'] = start;
      this.weekEl.setAttr('aria-label', label);
      this.weekEl.toggleClass('has-plan', hasPlan);
    }
    for (const [place, day] of days.entries()) this.cells[place]?.show(day, openPath !== undefined && day.entries.includes(openPath), names);
    this.showBars(bars, names);
  }

  /** A bar lies in the cell of its first day, and reaches over the others. */
  private showBars(bars: MonthWeek['bars'], names: DateNames): void {
    const state = JSON.stringify(bars);
    if (state === this.drawnBars) return;
    this.drawnBars = state;
    for (const bar of this.rowEl.findAll('.research-logbook-span')) bar.remove();
    const lanes = Math.max(0, ...bars.map(({ lane }) => lane + 1));
    this.rowEl.setCssProps({ '--research-logbook-lanes': String(lanes) });
    for (const { path, span, from, length, lane, continuesBefore, continuesAfter } of bars) {
      const barEl = this.cells[from]?.cellEl.createEl('button', {
        cls: 'research-logbook-span',
        attr: { type: 'button', tabindex: -1, 'data-path': path, 'aria-label': this.strings.spanLabel(spanWords(span, this.strings, names)) },
      });
      barEl?.toggleClass('continues-before', continuesBefore);
      barEl?.toggleClass('continues-after', continuesAfter);
      barEl?.setCssProps({ '--research-logbook-days': String(length), '--research-logbook-lane': String(lane) });
    }
  }
}
