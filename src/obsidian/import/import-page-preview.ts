import { Modal } from 'obsidian';
import type { LogImport } from '../../core/log/import-log';
import { readFacts } from '../../core/note/read-facts';
import { folderRules } from '../../core/publish/select/folder-rules';
import { decideVisibility } from '../../core/publish/select/visibility';
import { drawList, type ListItem } from '../export/report-list';
import type { Logbook } from '../logbook';

/** What an import would make, for the user to agree to. */
export class PreviewImport extends Modal {
  constructor(private readonly logbook: Logbook, name: string, private readonly made: LogImport, private readonly folder: string, private readonly run: () => void) {
    super(logbook.app);
    this.setTitle(logbook.strings.importPage.title(name));
    this.modalEl.addClass('research-logbook-import');
  }

  override onOpen(): void {
    const { importPage: words } = this.logbook.strings;
    const { entries, introduction, conflicts, findings } = this.made;
    const problem = conflicts.length > 0 ? words.inTheWay : undefined;
    const spans = entries.filter(({ end }) => end !== undefined).length;
    if (problem !== undefined) this.contentEl.createEl('p', { cls: 'research-logbook-warning', text: problem, attr: { role: 'alert' } });
    else if (entries.length > 0) {
      this.contentEl.createEl('p', { text: words.summary(entries.length, spans, this.folder) });
      if (this.willBePublished()) this.contentEl.createEl('p', { cls: 'research-logbook-warning', text: words.published(this.folder) });
    }
    const list = (title: string, items: readonly ListItem[]): void => drawList(this.contentEl, { title, items, open: true, strings: this.logbook.strings.publishing });
    list(words.conflicts, conflicts.map((path) => ({ place: '', text: path })));
    list(words.findings, findings.map((finding) => ({ place: words.line(finding.line), text: words.finding(finding) })));
    list(words.introduction, introduction === undefined ? [] : [{ place: '', text: introduction.path }]);
    list(words.entries, entries.map(({ path, heading }) => ({ place: path, text: heading })));
    this.drawButtons(problem === undefined && entries.length > 0);
  }

  /** The page may have been private where it is. */
  private willBePublished(): boolean {
    const rules = folderRules(this.logbook.settings);
    return this.made.entries.some(({ path, text }) => decideVisibility(readFacts(path, new TextEncoder().encode(text)).facts, rules).visibility === 'public');
  }

  private drawButtons(mayRun: boolean): void {
    const { importPage: words } = this.logbook.strings;
    const buttons = this.modalEl.createDiv({ cls: 'modal-button-container' });
    if (mayRun) {
      buttons.createEl('button', { text: words.run, cls: 'mod-cta', attr: { type: 'button' } }).onClickEvent(() => {
        this.close();
        this.run();
      });
    }
    buttons.createEl('button', { text: words.cancel, attr: { type: 'button' } }).onClickEvent(() => this.close());
  }
}
