import { daySpan, type DaySpan } from '../../core/log/day-span';
import type { Logbook } from '../logbook';
import { DayField } from './day-field';
import { DaysModal, type DaysRead } from './days-modal';
import type { Entries } from './entries';

/** Two fields, for the first day of a span and its last; a span in words in the first one fills both. */
export class SpanModal extends DaysModal {
  private from: DayField | undefined;
  private to: DayField | undefined;

  constructor(logbook: Logbook, entries: Entries, title: string, private readonly proposed: DaySpan) {
    super(logbook, entries, title);
  }

  protected override addFields(): { focus(): void } {
    const { strings: { entries: words } } = this.logbook;
    const field = (name: string, pick: string, change: () => void): DayField =>
      new DayField(this.contentEl, { name, words: name, pick, placeholder: words.placeholder }, this.today, { change, enter: this.submit });
    this.from = field(words.from, words.pickFrom, () => {
      const end = this.from?.days?.end;
      if (end !== undefined) this.to?.set(end);
      this.changed();
    });
    this.to = field(words.to, words.pickTo, this.changed);
    this.from.set(this.proposed.start);
    this.to.set(this.proposed.end ?? this.proposed.start);
    return this.from;
  }

  protected override read(): DaysRead {
    const { strings: { entries: words } } = this.logbook;
    for (const field of [this.from, this.to]) {
      if (field?.days === undefined) return { complaint: field === undefined || field.typed === '' ? words.help : words.unread(field.typed) };
    }
    const start = this.from?.days?.start ?? '';
    const last = this.to?.days;
    const end = last?.end ?? last?.start ?? '';
    return end < start ? { complaint: words.backwards } : { days: daySpan(start, end) };
  }
}
