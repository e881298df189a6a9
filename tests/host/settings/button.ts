import type { TooltipOptions } from 'obsidian';
import { own, reportProblem } from '../own';
import { setIcon } from '../ui/icon';
import { setTooltip } from '../ui/tooltip';
import { BaseComponent } from './base-component';

/** Calls a plugin's callback and keeps what it throws from ending the app. */
export function attempt(work: () => unknown): void {
  try {
    const result = work();
    if (result instanceof Promise) result.catch(reportProblem);
  } catch (error) {
    reportProblem(error);
  }
}

export class ButtonComponent extends BaseComponent {
  readonly buttonEl: HTMLButtonElement;
  #clicked: (event: MouseEvent) => unknown = () => undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl('button', { type: 'button' });
    own(() => this.buttonEl.addEventListener('click', (event) => attempt(() => this.#clicked(event))));
  }

  override setDisabled(disabled: boolean): this {
    this.buttonEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setCta(): this {
    return this.setClass('mod-cta');
  }

  removeCta(): this {
    this.buttonEl.removeClass('mod-cta');
    return this;
  }

  setWarning(): this {
    return this.setClass('mod-warning');
  }

  setDestructive(): this {
    return this.setClass('mod-destructive');
  }

  removeDestructive(): this {
    this.buttonEl.removeClass('mod-destructive');
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.buttonEl, tooltip, options);
    return this;
  }

  setButtonText(text: string): this {
    this.buttonEl.setText(text);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  setClass(name: string): this {
    this.buttonEl.addClass(name);
    return this;
  }

  onClick(callback: (event: MouseEvent) => unknown): this {
    this.#clicked = callback;
    return this;
  }
}

export class ExtraButtonComponent extends BaseComponent {
  readonly extraSettingsEl: HTMLElement;
  #clicked: () => unknown = () => undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.extraSettingsEl = containerEl.createDiv({ cls: 'clickable-icon extra-setting-button', attr: { role: 'button', tabindex: 0 } });
    this.setIcon('settings');
    const click = (): void => {
      if (!this.disabled) attempt(() => this.#clicked());
    };
    own(() => {
      this.extraSettingsEl.addEventListener('click', click);
      this.extraSettingsEl.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' || event.key === ' ') click();
      });
    });
  }

  override setDisabled(disabled: boolean): this {
    this.extraSettingsEl.toggleClass('is-disabled', disabled);
    this.extraSettingsEl.setAttribute('aria-disabled', String(disabled));
    return super.setDisabled(disabled);
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.extraSettingsEl, tooltip, options);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.extraSettingsEl, icon);
    return this;
  }

  onClick(callback: () => unknown): this {
    this.#clicked = callback;
    return this;
  }
}
