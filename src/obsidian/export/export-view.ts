import { ButtonComponent, ItemView, ProgressBarComponent, type IconName, type WorkspaceLeaf } from 'obsidian';
import type { Logbook } from '../logbook';
import { drawReport } from './report-section';
import type { ExportStage } from './export-stage';
import type { SiteExport } from './site-export';

export const EXPORT_VIEW = 'research-logbook-export';

/** What the latest export is doing, or what it did: each finding opens its line. */
export class ExportView extends ItemView {
  private drawn: ExportStage['kind'] | undefined;
  private progress: ((stage: ExportStage) => void) | undefined;

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
    this.contentEl.empty();
    const status = this.contentEl.createDiv({ cls: 'research-logbook-export-status', attr: { role: 'status' } });
    const { publishing } = this.logbook.strings;
    if (stage.kind === 'running') this.drawProgress(status, stage);
    else if (stage.kind === 'finished') drawReport(this.contentEl, status, stage, this.logbook, this.siteExport);
    else {
      status.setText(statusText(stage, publishing));
      if (stage.kind === 'failed') this.contentEl.createEl('p', { cls: 'research-logbook-export-failure', text: stage.message });
      this.drawStart(stage.kind === 'none' ? publishing.export : publishing.exportAgain);
    }
  }

  private drawProgress(status: HTMLElement, stage: Extract<ExportStage, { readonly kind: 'running' }>): void {
    const { publishing } = this.logbook.strings;
    const bar = new ProgressBarComponent(this.contentEl.createDiv('research-logbook-export-progress'));
    const cancel = new ButtonComponent(this.contentEl.createDiv('research-logbook-export-buttons')).onClick(() => this.siteExport.cancel());
    this.progress = (now) => {
      if (now.kind !== 'running') return;
      const text = now.writing ? publishing.writing : publishing.reading;
      if (status.textContent !== text) status.setText(text);
      bar.setValue(now.total === 0 ? 0 : Math.min(100, Math.round((100 * now.done) / now.total)));
      cancel.setButtonText(now.cancelling ? publishing.cancelling : publishing.cancel).setDisabled(now.cancelling || now.writing);
    };
    this.progress(stage);
  }

  private drawStart(text: string): void {
    const row = this.contentEl.createDiv('research-logbook-export-buttons');
    new ButtonComponent(row).setButtonText(text).setCta().onClick(() => void this.siteExport.start());
    new ButtonComponent(row).setButtonText(this.logbook.strings.publishing.preview).onClick(() => void this.siteExport.start({ preview: true }));
  }
}

function statusText(stage: Exclude<ExportStage, { readonly kind: 'running' | 'finished' }>, publishing: Logbook['strings']['publishing']): string {
  switch (stage.kind) {
    case 'none': return publishing.nothingYet;
    case 'failed': return publishing.failed;
    case 'stopped': return publishing.stopped;
    case 'cancelled': return stage.preview ? publishing.previewCancelled : publishing.cancelled;
  }
}
