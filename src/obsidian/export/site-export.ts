import type { ExportOptions } from '../../core/publish/export-host';
import type { Finding } from '../../core/publish/finding';
import type { Eventually, NoteSource, SiteFolder, StateStore } from '../../core/publish/ports';
import { startExport, type ExportRun } from './export-run';
import type { ExportStage } from './export-stage';
import { passedFailure } from './passed-failure';

/** Where an export writes, and what it remembers of that place. */
export interface ExportSite {
  /** As the user calls it. */
  readonly place: string;
  readonly folder: SiteFolder;
  readonly state: StateStore;
  /** Held by an export that writes. */
  readonly lock?: { check(): Eventually<void>; release(): Eventually<void> } | undefined;
}

/** What an export of this vault needs; asked anew for each. */
export interface ExportMeans {
  readonly source: NoteSource;
  readonly options: Pick<ExportOptions, 'settings' | 'vaultName'>;
  /** What is to be said of the settings, before what the export finds. */
  readonly findings: readonly Finding[];
  /** @throws Refusal when the settings name no place for a site. */
  readonly open: (preview: boolean) => Promise<ExportSite>;
}

export interface ExportWish {
  readonly preview?: boolean;
  /** The user has agreed that many pages go. */
  readonly removeMany?: boolean;
}

/** The one export that the app may have under way; views and commands look at it from outside. */
export class SiteExport {
  private now: ExportStage = { kind: 'none' };
  private underway: (Required<ExportWish> & { readonly end: Promise<ExportStage> }) | undefined;
  private run: ExportRun | undefined;
  private isStopped = false;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly means: () => Promise<ExportMeans>) {}

  get stage(): ExportStage {
    return this.now;
  }

  /** Calls `listener` after every change of the stage; gives back what ends that. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Resolves with the stage at the end. What is being done already is waited for; anything else is done after it. */
  async start(wish: ExportWish = {}): Promise<ExportStage> {
    if (this.isStopped) return { kind: 'stopped' };
    const { preview = false, removeMany = false } = wish;
    if (this.underway !== undefined) {
      const { end, ...now } = this.underway;
      return now.preview === preview && now.removeMany === removeMany ? end : end.then(() => this.start(wish));
    }
    const end = this.finished(preview, removeMany).finally(() => {
      this.underway = undefined;
    });
    this.underway = { preview, removeMany, end };
    return end;
  }

  /** Nothing has been written then, unless the export had begun to write: that is finished. */
  cancel(): void {
    if (this.now.kind !== 'running' || this.now.writing) return;
    this.become({ ...this.now, cancelling: true });
    this.run?.cancel();
  }

  /** When the plugin goes. */
  stop(): void {
    this.isStopped = true;
    this.listeners.clear();
    this.run?.stop();
  }

  private async finished(preview: boolean, removeMany: boolean): Promise<ExportStage> {
    this.become({ kind: 'running', preview, done: 0, total: 0, writing: false, cancelling: false });
    let place = '';
    try {
      const means = await this.means();
      place = means.options.settings.siteFolder;
      const stage = await this.exported(means, preview, removeMany);
      this.become(this.isStopped ? { kind: 'stopped' } : stage);
    } catch (error) {
      const { message, code } = passedFailure(error);
      this.become({ kind: 'failed', preview, failure: { message, code, place } });
    }
    return this.now;
  }

  private async exported({ source, options, findings, open }: ExportMeans, preview: boolean, removeMany: boolean): Promise<ExportStage> {
    if (this.isStopped) return { kind: 'stopped' };
    const site = await open(preview);
    try {
      if (this.isStopped || this.isCancelling) return { kind: 'cancelled', preview };
      const commit = {
        begin: async () => {
          await site.lock?.check();
          if (this.now.kind === 'running') this.become({ ...this.now, writing: true });
        },
      };
      this.run = startExport(
        { source, folder: site.folder, state: site.state, commit },
        { ...options, ...(preview && { dryRun: true }), ...(removeMany && { removeMany: true }) },
        (done, total) => {
          if (this.now.kind === 'running') this.become({ ...this.now, done, total });
        },
      );
      const report = await this.run.report;
      if (report === undefined) return { kind: 'cancelled', preview };
      return { kind: 'finished', preview, report: { ...report, findings: [...findings, ...report.findings] }, place: site.place };
    } finally {
      this.run = undefined;
      await site.lock?.release();
    }
  }

  private get isCancelling(): boolean {
    return this.now.kind === 'running' && this.now.cancelling;
  }

  private become(stage: ExportStage): void {
    this.now = stage;
    for (const listener of [...this.listeners]) listener();
  }
}
