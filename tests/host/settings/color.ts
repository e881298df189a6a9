import type { HSL, RGB } from 'obsidian';
import { own } from '../own';
import { attempt } from './button';
import { ValueComponent } from './base-component';

export class ColorComponent extends ValueComponent<string> {
  readonly #input: HTMLInputElement;
  #changed: ((value: string) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.#input = containerEl.createEl('input', { type: 'color' });
    own(() => this.#input.addEventListener('input', () => attempt(() => this.#changed?.(this.getValue()))));
  }

  override get labelled(): HTMLElement {
    return this.#input;
  }

  override setDisabled(disabled: boolean): this {
    this.#input.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.#input.value;
  }

  setValue(value: string): this {
    this.#input.value = value;
    return this;
  }

  getValueRgb(): RGB {
    const [r = 0, g = 0, b = 0] = (this.getValue().match(/[0-9a-f]{2}/gi) ?? []).map((pair) => parseInt(pair, 16));
    return { r, g, b };
  }

  setValueRgb({ r, g, b }: RGB): this {
    return this.setValue(`#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`);
  }

  getValueHsl(): HSL {
    const { r, g, b } = this.getValueRgb();
    const [max, min] = [Math.max(r, g, b) / 255, Math.min(r, g, b) / 255];
    const [lightness, chroma] = [(max + min) / 2, max - min];
    const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
    const sector = chroma === 0 ? 0 : max * 255 === r ? ((g - b) / 255 / chroma) % 6 : max * 255 === g ? (b - r) / 255 / chroma + 2 : (r - g) / 255 / chroma + 4;
    return { h: Math.round((sector * 60 + 360) % 360), s: Math.round(saturation * 100), l: Math.round(lightness * 100) };
  }

  setValueHsl({ h, s, l }: HSL): this {
    const amplitude = s / 100 * Math.min(l / 100, 1 - l / 100);
    const part = (offset: number): number => {
      const k = (offset + h / 30) % 12;
      return 255 * (l / 100 - amplitude * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
    };
    return this.setValueRgb({ r: part(0), g: part(8), b: part(4) });
  }

  onChange(callback: (value: string) => unknown): this {
    this.#changed = callback;
    return this;
  }
}
