import { Notice } from 'obsidian';
import type { Logbook } from './logbook';

/** A notice with a button, which goes when it is pressed. */
export function noticeWith({ plugin }: Logbook, message: string, label: string, act: () => void | Promise<void>): void {
  let button: HTMLElement | undefined;
  const notice = new Notice(createFragment((fragment) => {
    fragment.appendText(`${message} `);
    button = fragment.createEl('button', { text: label, cls: 'research-logbook-notice-button', attr: { type: 'button' } });
  }), LONG);
  if (button !== undefined) plugin.registerDomEvent(button, 'click', () => {
    notice.hide();
    void act();
  });
}

const LONG = 15_000;
