import { ButtonComponent, Modal, Setting } from 'obsidian';
import { readMonth } from '../../core/log/month-word';
import type { Logbook } from '../logbook';

/** Asks for a month: typed, `2023.5`, or picked in the system's own way. */
export class MonthQuestion extends Modal {
  private typed = '';

  constructor(
    private readonly logbook: Logbook,
    private readonly shown: string,
    private readonly answer: (month: string) => void,
  ) {
    super(logbook.app);
  }

  override onOpen(): void {
    const { calendar } = this.logbook.strings;
    this.setTitle(calendar.goToTitle);
    const setting = new Setting(this.contentEl).setName(calendar.month).setDesc(calendar.monthDesc);
    const go = (): void => {
      const month = readMonth(this.typed, this.shown);
      setting.setErrorMessage(month === undefined ? calendar.badMonth(this.typed.trim()) : null);
      if (month === undefined) return;
      this.close();
      this.answer(month);
    };
    setting.addText((text) => {
      text.setPlaceholder(this.shown.replace('-', '.')).onChange((value) => {
        this.typed = value;
        setting.setErrorMessage(null);
      });
      text.inputEl.setAttr('aria-label', calendar.month);
      text.inputEl.focus();
      this.addPicker((month) => {
        this.typed = month;
        text.setValue(month);
        setting.setErrorMessage(null);
      });
    });
    this.contentEl.onkeydown = (event) => {
      if (event.key !== 'Enter' || event.isComposing || !event.targetNode?.instanceOf(HTMLInputElement)) return;
      event.preventDefault();
      go();
    };
    new ButtonComponent(this.contentEl.createDiv('modal-button-container')).setButtonText(calendar.go).setCta().onClick(go);
  }

  /** By keyboard a month is picked step by step: what is picked is written into the field, and gone to later. */
  private addPicker(pick: (month: string) => void): void {
    const { pick: name } = this.logbook.strings.calendar;
    const picker = new Setting(this.contentEl).setClass('research-logbook-day-field').setName(name).controlEl.createEl('input', { type: 'month', value: this.shown, attr: { 'aria-label': name } });
    picker.onchange = () => pick(picker.value);
  }
}
