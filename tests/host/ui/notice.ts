import { setText } from '../dom/element-info';
import { later, own } from '../own';

const defaultDuration = 5000;

/** A message in the corner; a click dismisses it, and so does its time unless that is 0. */
export class Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  readonly noticeEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration = defaultDuration) {
    const shelf = noticeShelf();
    this.containerEl = shelf.createDiv('notice');
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.noticeEl = this.messageEl;
    this.setMessage(message);
    own(() => this.containerEl.addEventListener('click', () => this.hide()));
    if (duration > 0) later(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    setText(this.messageEl, message);
    return this;
  }

  hide(): void {
    this.containerEl.remove();
  }
}

function noticeShelf(): HTMLElement {
  return document.querySelector<HTMLElement>('.notice-container')
    ?? document.body.createDiv({ cls: 'notice-container', attr: { role: 'status', 'aria-live': 'polite' } });
}
