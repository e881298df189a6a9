import { Notice } from 'obsidian';
import type { Logbook } from '../logbook';
import type { AddedCapture } from './capture';
import { showLine } from '../log/show-note';

/** Says what was added and where; a click opens the entry there. */
export function showAdded({ app, plugin, strings: { capture } }: Logbook, { file, line, warnings }: AddedCapture, text: string): void {
  for (const warning of warnings) new Notice(warning);
  const message = createFragment((fragment) => {
    fragment.appendText(`${capture.added(file.basename, shortened(text))} `);
    fragment.createEl('button', { text: capture.open, cls: 'research-logbook-notice-button', attr: { type: 'button' } });
  });
  const notice = new Notice(message);
  plugin.registerDomEvent(notice.messageEl, 'click', () => void showLine(app, file, line));
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${Array.from(line).slice(0, LONGEST).join('')}…`;
}

const LONGEST = 80;
