import { currentApp } from '../app/current';
import { moment } from '../app/language';
import { own } from '../own';
import { setIcon } from '../ui/icon';
import { attempt } from './button';
import { BaseComponent, ValueComponent } from './base-component';

/** Setting the value from code does not count as a change; typing does, at every letter. */
export abstract class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement> extends ValueComponent<string> {
  #changed: ((value: string) => unknown) | undefined;

  constructor(readonly inputEl: T) {
    super();
    own(() => inputEl.addEventListener('input', () => this.onChanged()));
  }

  override get labelled(): HTMLElement {
    return this.inputEl;
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }

  onChanged(): void {
    attempt(() => this.#changed?.(this.getValue()));
  }

  onChange(callback: (value: string) => unknown): this {
    this.#changed = callback;
    return this;
  }
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: 'false' } }));
  }
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('textarea', { attr: { spellcheck: 'false' } }));
  }
}

export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
  readonly clearButtonEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const box = containerEl.createDiv('search-input-container');
    super(box.createEl('input', { type: 'search', attr: { enterkeyhint: 'search', spellcheck: 'false' } }));
    this.clearButtonEl = box.createDiv({ cls: 'search-input-clear-button', attr: { 'aria-label': 'Clear search', role: 'button' } });
    setIcon(this.clearButtonEl, 'x');
    own(() => this.clearButtonEl.addEventListener('click', () => {
      this.setValue('');
      this.onChanged();
      this.inputEl.focus();
    }));
    this.clearButtonEl.hide();
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.clearButtonEl.toggle(value !== '');
    return this;
  }

  override onChanged(): void {
    this.clearButtonEl.toggle(this.getValue() !== '');
    super.onChanged();
  }
}

export class MomentFormatComponent extends TextComponent {
  sampleEl: HTMLElement = createSpan();
  #default = '';

  setDefaultFormat(format: string): this {
    this.#default = format;
    this.setPlaceholder(format);
    this.updateSample();
    return this;
  }

  setSampleEl(element: HTMLElement): this {
    this.sampleEl = element;
    this.updateSample();
    return this;
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.updateSample();
    return this;
  }

  override onChanged(): void {
    this.updateSample();
    super.onChanged();
  }

  updateSample(): void {
    this.sampleEl.setText(moment().format(this.getValue() || this.#default));
  }
}

/** Names a secret of the app's storage; the settings hold the name alone. */
export class SecretComponent extends BaseComponent {
  readonly #select: HTMLSelectElement;
  #changed: ((value: string) => unknown) | undefined;

  constructor(_app: unknown, containerEl: HTMLElement) {
    super();
    this.#select = containerEl.createEl('select', 'dropdown');
    for (const id of ['', ...currentApp().secretStorage.listSecrets()]) this.#select.createEl('option', { value: id, text: id === '' ? 'None' : id });
    own(() => this.#select.addEventListener('change', () => attempt(() => this.#changed?.(this.#select.value))));
  }

  override get labelled(): HTMLElement {
    return this.#select;
  }

  setValue(value: string): this {
    this.#select.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.#changed = callback;
    return this;
  }
}
