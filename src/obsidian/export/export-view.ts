import { ButtonComponent, ItemView, ProgressBarComponent, type IconName, type WorkspaceLeaf } from 'obsidian';
import { hasErrors } from '../../core/publish/report';
import type { Logbook } from '../logbook';
import { drawReport, outcome } from './report-section';
import type { ExportStage } from './export-stage';
import type { SiteExport } from './site-export';

export const EXPORT_VIEW = 'research-logbook-export';

type Running = Extract<ExportStage, { readonly kind: 'running' }>;

/** What the latest export is doing, or what it did: each finding opens its line. */
export class ExportView extends ItemView {
  private drawn: ExportStage['kind'] | undefined;
  private progress: ((stage: Running) => void) | undefined;
  /** Stays while everything below it is drawn anew: what it says is read aloud, and it takes a focus that would be lost. */
  private readonly statusEl = this.contentEl.createDiv({ cls: 'research-logbook-export-status', attr: { role: 'status', tabindex: -1 } });
  private readonly bodyEl = this.contentEl.createDiv('research-logbook-export-body');

  constructor(
    leaf: WorkspaceLeaf,
    private readonly logbook: Logbook,
    private readonly siteExport: SiteExport,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return EXPORT_VIEW;
  }

  override getDisplayText(): string {
    return this.logbook.strings.publishing.viewTitle;
  }

  override getIcon(): IconName {
    return 'globe';
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('research-logbook-export');
    this.register(this.siteExport.onChange(() => this.draw()));
    this.draw();
  }

  private draw(): void {
    const { stage } = this.siteExport;
    if (stage.kind === 'running' && this.drawn === 'running') {
      this.progress?.(stage);
      return;
    }
    this.drawn = stage.kind;
    this.progress = undefined;
    if (this.hasFocus()) this.statusEl.focus();
    this.bodyEl.empty();
    this.contentEl.scrollTop = 0;
    const { publishing, reasons } = this.logbook.strings;
    switch (stage.kind) {
      case 'running': return this.drawProgress(stage);
      case 'finished':
        this.say(outcome(stage, publishing), hasErrors(stage.report.findings));
        return drawReport(this.bodyEl, stage, this.logbook, this.siteExport);
      case 'failed':
        this.say(publishing.failed, true);
        this.bodyEl.createEl('p', { cls: 'research-logbook-export-failure', text: reasons.refused(stage.failure) });
        return this.drawStart(publishing.exportAgain);
      case 'cancelled':
        this.say(stage.preview ? publishing.previewCancelled : publishing.cancelled, false);
        return this.drawStart(publishing.exportAgain);
      case 'stopped': return this.say(publishing.stopped, false);
      case 'none':
        this.say(publishing.nothingYet, false);
        return this.drawStart(publishing.export);
    }
  }

  private drawProgress(stage: Running): void {
    const { publishing } = this.logbook.strings;
    const bar = new ProgressBarComponent(this.bodyEl.createDiv('research-logbook-export-progress'));
    const cancel = new ButtonComponent(this.bodyEl.createDiv('research-logbook-export-buttons')).onClick(() => this.siteExport.cancel());
    this.progress = (now) => {
      this.say(now.writing ? publishing.writing : publishing.reading, false);
      bar.setValue(now.total === 0 ? 0 : Math.min(100, Math.round((100 * now.done) / now.total)));
      const idle = now.cancelling || now.writing;
      if (idle && this.hasFocus()) this.statusEl.focus();
      cancel.setButtonText(now.cancelling ? publishing.cancelling : publishing.cancel).setDisabled(idle);
    };
    this.progress(stage);
  }

  private drawStart(text: string): void {
    const row = this.bodyEl.createDiv('research-logbook-export-buttons');
    new ButtonComponent(row).setButtonText(text).setCta().onClick(() => void this.siteExport.start());
    new ButtonComponent(row).setButtonText(this.logbook.strings.publishing.preview).onClick(() => void this.siteExport.start({ preview: true }));
  }

  private say(text: string, bad: boolean): void {
    this.statusEl.toggleClass('mod-warning', bad);
    if (this.statusEl.textContent !== text) this.statusEl.setText(text);
  }

  private hasFocus(): boolean {
    return this.bodyEl.contains(this.bodyEl.doc.activeElement);
  }
}
