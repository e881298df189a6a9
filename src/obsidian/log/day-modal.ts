import { DayField } from './day-field';
import { DaysModal, type DaysRead } from './days-modal';

/** One field for a day, or for a span in words. */
export class DayModal extends DaysModal {
  private field: DayField | undefined;

  protected override addFields(): { focus(): void } {
    const { strings: { entries: words } } = this.logbook;
    this.field = new DayField(
      this.contentEl,
      { name: words.day, words: words.dayInWords, pick: words.pickDay, placeholder: words.placeholder },
      this.today,
      { change: this.changed, enter: this.submit },
    );
    return this.field;
  }

  protected override read(): DaysRead {
    const { strings: { entries: words } } = this.logbook;
    const { typed = '', days } = this.field ?? {};
    if (days !== undefined) return { days };
    return { complaint: typed === '' ? words.help : words.unread(typed) };
  }
}
