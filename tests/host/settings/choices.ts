import type { TooltipOptions } from 'obsidian';
import { own } from '../own';
import { setTooltip } from '../ui/tooltip';
import { attempt } from './button';
import { ValueComponent } from './base-component';

/** As in the app, setting another value from code is a change like any other. */
export class ToggleComponent extends ValueComponent<boolean> {
  readonly toggleEl: HTMLElement;
  readonly #input: HTMLInputElement;
  #on = false;
  #changed: ((value: boolean) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv('checkbox-container');
    this.#input = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
    own(() => this.toggleEl.addEventListener('click', (event) => {
      if (event.target !== this.#input) event.preventDefault();
      this.onClick();
    }));
  }

  override get labelled(): HTMLElement {
    return this.#input;
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass('is-disabled', disabled);
    this.#input.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.#on;
  }

  setValue(on: boolean): this {
    this.#input.checked = on;
    if (on === this.#on) return this;
    this.#on = on;
    this.toggleEl.toggleClass('is-enabled', on);
    attempt(() => this.#changed?.(on));
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  onClick(): void {
    if (!this.disabled) this.setValue(!this.#on);
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.#changed = callback;
    return this;
  }
}

export class DropdownComponent extends ValueComponent<string> {
  readonly selectEl: HTMLSelectElement;
  #changed: ((value: string) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl('select', 'dropdown');
    own(() => this.selectEl.addEventListener('change', () => attempt(() => this.#changed?.(this.getValue()))));
  }

  override get labelled(): HTMLElement {
    return this.selectEl;
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl('option', { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.#changed = callback;
    return this;
  }
}
