import { ConfirmationModal } from 'obsidian';
import type { Desk } from './desk';

/** Asks before a note is made that a mere click or key has asked for. */
export function confirmNew({ logbook: { app, strings: { calendar } }, show }: Desk, title: string, text: string, make: () => Promise<void>): void {
  const modal = new ConfirmationModal(app);
  modal.setTitle(title).setContent(text);
  modal.addButton((button) => button.setButtonText(calendar.create).setCta().setInitialFocus().onClick(() => void make()));
  show(modal.addButton((button) => button.setButtonText(calendar.cancel).setCancel()));
}
