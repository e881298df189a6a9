import { own } from '../own';
import { attempt } from './button';
import { ValueComponent } from './base-component';

/** The value is shown beside it; a drag counts when it ends, unless `instant`. */
export class SliderComponent extends ValueComponent<number> {
  readonly sliderEl: HTMLInputElement;
  readonly #valueEl: HTMLElement;
  #instant = false;
  #format: (value: number) => string = String;
  #changed: ((value: number) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.#valueEl = containerEl.createSpan('slider-value');
    this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
    own(() => {
      this.sliderEl.addEventListener('input', () => this.#moved(this.#instant));
      this.sliderEl.addEventListener('change', () => this.#moved(!this.#instant));
    });
  }

  override get labelled(): HTMLElement {
    return this.sliderEl;
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.#instant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    this.sliderEl.setAttrs({ min, max, step });
    return this;
  }

  getValue(): number {
    return this.sliderEl.valueAsNumber;
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.#moved(false);
    return this;
  }

  getValuePretty(): string {
    return this.#format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.#format = format;
    this.#moved(false);
    return this;
  }

  setDynamicTooltip(): this {
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.#changed = callback;
    return this;
  }

  #moved(counts: boolean): void {
    this.#valueEl.setText(this.getValuePretty());
    if (counts) attempt(() => this.#changed?.(this.getValue()));
  }
}

export class ProgressBarComponent extends ValueComponent<number> {
  readonly #bar: HTMLElement;
  readonly #inner: HTMLElement;
  #value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    this.#bar = containerEl.createDiv({ cls: 'setting-progress-bar', attr: { role: 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-label': 'Progress' } });
    this.#inner = this.#bar.createDiv('setting-progress-bar-inner');
    this.setValue(0);
  }

  override get labelled(): HTMLElement {
    return this.#bar;
  }

  getValue(): number {
    return this.#value;
  }

  setValue(value: number): this {
    this.#value = value;
    this.#bar.setAttribute('aria-valuenow', String(Math.round(value)));
    this.#inner.style.width = `${value}%`;
    return this;
  }
}
