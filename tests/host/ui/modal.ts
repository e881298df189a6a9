import type { App } from '../app/app';
import { Scope } from '../app/scope';
import { setText } from '../dom/element-info';
import { own, reportProblem } from '../own';
import { setIcon } from './icon';

let count = 0;

/** A dialog over the app: Escape, the cross and a click beside it close it. */
export class Modal {
  readonly app: App;
  readonly scope = new Scope();
  readonly containerEl: HTMLElement;
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  #isOpen = false;
  #closed: (() => unknown) | undefined;
  #focusBefore: Element | null = null;

  constructor(app: App) {
    this.app = app;
    count += 1;
    this.containerEl = createDiv('modal-container mod-dim');
    const background = this.containerEl.createDiv('modal-bg');
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true', tabindex: -1 } });
    const close = this.modalEl.createEl('button', { cls: 'modal-close-button clickable-icon', attr: { 'aria-label': 'Close', type: 'button' } });
    setIcon(close, 'x');
    const header = this.modalEl.createDiv('modal-header');
    this.titleEl = header.createDiv({ cls: 'modal-title', attr: { id: `modal-title-${count}`, role: 'heading', 'aria-level': 1 } });
    this.contentEl = this.modalEl.createDiv('modal-content');
    own(() => {
      background.addEventListener('click', () => this.close());
      close.addEventListener('click', () => this.close());
    });
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.scope.register(null, 'Tab', (event) => this.#keepFocusInside(event));
  }

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#focusBefore = document.activeElement;
    this.app.keymap.pushScope(this.scope);
    own(() => document.body.append(this.containerEl));
    this.#call(() => this.onOpen());
    if (this.titleEl.textContent !== '') this.modalEl.setAttribute('aria-labelledby', this.titleEl.id);
    else this.titleEl.parentElement?.hide();
    if (!this.modalEl.contains(document.activeElement)) (this.focusTarget() ?? this.modalEl).focus();
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    if (this.shouldRestoreSelection && this.#focusBefore instanceof HTMLElement && this.#focusBefore.isConnected) this.#focusBefore.focus();
    this.#call(() => this.onClose());
    this.#call(() => this.#closed?.());
  }

  onOpen(): Promise<void> | void {}

  onClose(): void {}

  setTitle(title: string): this {
    this.titleEl.parentElement?.show();
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    setText(this.contentEl, content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.#closed = callback;
    return this;
  }

  /** What has the focus when the modal opens and nothing inside took it. */
  protected focusTarget(): HTMLElement | null {
    return this.contentEl.querySelector<HTMLElement>('input, textarea, select, button, [tabindex="0"]');
  }

  #call(work: () => unknown): void {
    try {
      const result = work();
      if (result instanceof Promise) result.catch(reportProblem);
    } catch (error) {
      reportProblem(error);
    }
  }

  #keepFocusInside(event: KeyboardEvent): false | undefined {
    const stops = [...this.modalEl.querySelectorAll<HTMLElement>('button, input, select, textarea, a[href], [tabindex="0"]')]
      .filter((element) => !element.hasAttribute('disabled') && element.isShown());
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (document.activeElement !== edge) return undefined;
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
    return false;
  }
}
