import { ButtonComponent, Modal } from 'obsidian';
import type { Logbook } from '../logbook';
import { DayField } from '../log/day-field';

/** Asks for a week: by any day of it, in words or in the system's own way. */
export class WeekQuestion extends Modal {
  constructor(private readonly logbook: Logbook, private readonly shown: string, private readonly today: string, private readonly answer: (day: string) => void) {
    super(logbook.app);
  }

  override onOpen(): void {
    const { plan, entries } = this.logbook.strings;
    this.setTitle(plan.goToTitle);
    const hint = createDiv({ cls: 'research-logbook-hint', attr: { role: 'status' } });
    const button = new ButtonComponent(createDiv('modal-button-container')).setButtonText(plan.go).setCta();
    const go = (): void => {
      const day = field.days?.start;
      if (day === undefined) return change();
      this.close();
      this.answer(day);
    };
    const change = (): void => {
      button.setDisabled(field.days === undefined);
      hint.setText(field.days === undefined && field.typed !== '' ? plan.badDay(field.typed) : '');
    };
    const field = new DayField(this.contentEl, { name: plan.dayOfWeek, words: entries.dayInWords, pick: entries.pickDay, placeholder: entries.placeholder }, this.today, { change, enter: go });
    this.contentEl.append(hint);
    if (button.buttonEl.parentElement !== null) this.contentEl.append(button.buttonEl.parentElement);
    button.onClick(go);
    field.set(this.shown);
    field.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
