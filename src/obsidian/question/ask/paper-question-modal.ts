import { Modal, Notice, type TFile } from 'obsidian';
import { messageOf } from '../../../core/error-message';
import { capture } from '../../../core/log/capture';
import { dayOfDate } from '../../../core/log/day-span';
import { applyEdits } from '../../../core/text/edit';
import { changeNote } from '../../change-note';
import { templateLanguage } from '../../language';
import type { Logbook } from '../../logbook';
import { showUndo } from '../../undo-notice';

/** Asks for a question about a paper, and writes it below the heading of questions in its note. */
export class PaperQuestionModal extends Modal {
  private readonly field: HTMLTextAreaElement;

  constructor(private readonly logbook: Logbook, private readonly file: TFile) {
    super(logbook.app);
    const { answers: words } = logbook.strings;
    this.setTitle(`${words.askPaper}: ${file.basename}`);
    this.field = this.contentEl.createEl('textarea', { cls: 'research-logbook-capture-text', attr: { rows: 3, 'aria-label': words.askPaperField, placeholder: words.askPaperField } });
    this.field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      void this.ask();
    });
    const buttons = this.contentEl.createDiv('modal-button-container');
    buttons.createEl('button', { cls: 'mod-cta', text: words.askPaperAdd, attr: { type: 'button' } }).addEventListener('click', () => void this.ask());
  }

  override onOpen(): void {
    this.field.focus();
  }

  private async ask(): Promise<void> {
    const { app, settings, strings: { answers: words } } = this.logbook;
    const text = this.field.value.replace(/\s+/g, ' ').trim();
    if (text === '') {
      new Notice(words.nothingAsked);
      return;
    }
    try {
      const change = await changeNote(app, this.file, (note) => {
        const found = capture(note, { kind: 'question', text: `${text} ➕ ${dayOfDate(new Date())}` }, templateLanguage(settings));
        return found === undefined ? note : applyEdits(note, [found.edit]);
      });
      this.close();
      showUndo(this.logbook, words.askedPaper(this.file.basename), this.file, change);
    } catch (failure) {
      // What was typed stays, to be tried again.
      new Notice(messageOf(failure));
    }
  }
}
