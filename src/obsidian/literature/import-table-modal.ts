import { Modal } from 'obsidian';
import type { TablePaper } from '../../core/paper/table/read-literature-table';
import { drawList, type ListItem } from '../export/report-list';
import type { Logbook } from '../logbook';

/** What an import of a table would make, and what is there already. */
export interface TableImport {
  readonly made: readonly TablePaper[];
  readonly there: readonly { readonly row: TablePaper; readonly path: string }[];
  readonly unnamed: readonly number[];
}

/** Shows that, for the user to agree to. */
export class ImportTableModal extends Modal {
  constructor(private readonly logbook: Logbook, note: string, private readonly plan: TableImport, private readonly run: (rows: readonly TablePaper[]) => void) {
    super(logbook.app);
    this.setTitle(logbook.strings.literature.importTitle(note));
    this.modalEl.addClass('research-logbook-import');
  }

  override onOpen(): void {
    const { settings, strings: { literature: words, publishing } } = this.logbook;
    const { made, there, unnamed } = this.plan;
    this.contentEl.createEl('p', { text: made.length === 0 ? words.nothingNew : words.willMake(made.length, settings.folders.papers) });
    const list = (title: string, items: readonly ListItem[]): void => drawList(this.contentEl, { title, items, open: true, strings: publishing });
    list(words.newNotes, made.map(({ row, reference }) => ({ place: words.rowNumber(row), text: reference.title })));
    list(words.knownNotes, there.map(({ row: { row, reference }, path }) => ({ place: words.rowNumber(row), text: `${reference.title} → ${path}` })));
    list(words.unnamedRows, unnamed.map((row) => ({ place: '', text: words.rowNumber(row) })));
    const buttons = this.modalEl.createDiv('modal-button-container');
    if (made.length > 0) {
      buttons.createEl('button', { text: words.makeNotes(made.length), cls: 'mod-cta', attr: { type: 'button' } }).addEventListener('click', () => {
        this.close();
        this.run(made);
      });
    }
    buttons.createEl('button', { text: words.cancel, attr: { type: 'button' } }).addEventListener('click', () => this.close());
  }
}
