import type { App } from '../app/app';
import { getLanguage } from '../app/language';
import { own, reportProblem } from '../own';
import { ButtonComponent } from '../settings/button';
import { Modal } from './modal';

/** A click closes the modal once the handler is done, unless that gives something truthy. */
export class ConfirmationButton extends ButtonComponent {
  #handler: (event: MouseEvent) => unknown = () => undefined;

  constructor(private readonly modal: ConfirmationModal) {
    super(modal.buttonContainerEl);
    own(() => this.buttonEl.addEventListener('click', (event) => void this.#clicked(event)));
  }

  override onClick(handler: (event: MouseEvent) => unknown): this {
    this.#handler = handler;
    return this;
  }

  setInitialFocus(): this {
    this.modal.initialFocus = this.buttonEl;
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass('mod-secondary');
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass('mod-cancel');
    return this;
  }

  async #clicked(event: MouseEvent): Promise<void> {
    if (this.disabled) return;
    try {
      if (!await this.#handler(event)) this.modal.close();
    } catch (error) {
      reportProblem(error);
    }
  }
}

export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;
  initialFocus: HTMLElement | undefined;

  constructor(app: App) {
    super(app);
    this.containerEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  addClass(name: string): this {
    this.modalEl.addClass(name);
    return this;
  }

  addCheckbox(label: string, changed: (value: boolean) => unknown): this {
    const row = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox', prepend: true });
    const input = row.createEl('input', { type: 'checkbox' });
    row.appendText(label);
    own(() => input.addEventListener('change', () => void changed(input.checked)));
    return this;
  }

  addButton(build: (button: ConfirmationButton) => unknown): this {
    build(new ConfirmationButton(this));
    return this;
  }

  addCancelButton(text = getLanguage() === 'zh' ? '取消' : 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }

  protected override focusTarget(): HTMLElement | null {
    return this.initialFocus ?? this.buttonContainerEl.querySelector('button');
  }
}
