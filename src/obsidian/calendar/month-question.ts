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
      if (month !== undefined) this.choose(month);
    };
    setting.addText((text) => {
      text.setPlaceholder(this.shown.replace('-', '.')).onChange((value) => {
        this.typed = value;
        setting.setErrorMessage(null);
      });
      text.inputEl.setAttr('aria-label', calendar.month);
      text.inputEl.onkeydown = (event) => {
        if (event.key === 'Enter' && !event.isComposing) go();
      };
      text.inputEl.focus();
    });
    const picker = new Setting(this.contentEl).setName(calendar.pick).controlEl.createEl('input', { type: 'month', value: this.shown, attr: { 'aria-label': calendar.pick } });
    // Some systems have no such field, and show one of plain text.
    picker.onchange = () => {
      const month = readMonth(picker.value, this.shown);
      if (month !== undefined) this.choose(month);
    };
    new ButtonComponent(this.contentEl.createDiv('modal-button-container')).setButtonText(calendar.go).setCta().onClick(go);
  }

  private choose(month: string): void {
    this.close();
    this.answer(month);
  }
}
