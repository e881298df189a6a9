import { Setting, type TextComponent } from 'obsidian';
import type { DaySpan } from '../../core/log/day-span';
import { readDayWords } from '../../core/log/day-words';

export interface DayFieldWords {
  readonly name: string;
  /** What the field for words is called for who does not see it. */
  readonly words: string;
  readonly pick: string;
  readonly placeholder: string;
}

/** A field for a day in words, and beside it the system's own for a finger or a mouse: each follows the other. */
export class DayField {
  private readonly textEl: HTMLInputElement;
  private readonly dateEl: HTMLInputElement;

  constructor(containerEl: HTMLElement, words: DayFieldWords, private readonly today: string, private readonly on: { readonly change: () => void; readonly enter: () => void }) {
    const row = new Setting(containerEl).setName(words.name).setClass('research-logbook-day-field');
    const made: TextComponent[] = [];
    row.addText((text) => made.push(text.setPlaceholder(words.placeholder).onChange(() => {
      this.showDate();
      on.change();
    })));
    this.textEl = made[0]?.inputEl ?? row.controlEl.createEl('input');
    this.textEl.setAttrs({ 'aria-label': words.words, autocomplete: 'off', autocapitalize: 'off', enterkeyhint: 'go' });
    this.dateEl = row.controlEl.createEl('input', { type: 'date', attr: { 'aria-label': words.pick } });
    this.dateEl.addEventListener('input', () => {
      if (this.dateEl.value !== '') this.textEl.value = this.dateEl.value;
      on.change();
    });
    for (const field of [this.textEl, this.dateEl]) field.addEventListener('keydown', (event) => this.pressed(event));
  }

  /** As it was typed. */
  get typed(): string {
    return this.textEl.value.trim();
  }

  get days(): DaySpan | undefined {
    return readDayWords(this.typed, this.today);
  }

  set(day: string): void {
    this.textEl.value = day;
    this.showDate();
  }

  focus(): void {
    this.textEl.focus();
    this.textEl.select();
  }

  private showDate(): void {
    this.dateEl.value = this.days?.start ?? '';
  }

  /** While an input method is at work, Enter chooses a word. */
  private pressed(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.on.enter();
  }
}
