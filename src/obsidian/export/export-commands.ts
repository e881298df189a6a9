import { Notice, type Command } from 'obsidian';
import { summaryOf } from '../../core/publish/report-summary';
import type { Logbook } from '../logbook';
import type { ExportStage } from './export-stage';
import { EXPORT_VIEW } from './export-view';
import type { ExportWish, SiteExport } from './site-export';

export function exportCommands(logbook: Logbook, siteExport: SiteExport): readonly Command[] {
  const { publishing } = logbook.strings;
  return [
    { id: 'export-site', name: publishing.export, icon: 'globe', callback: () => showExport(logbook, siteExport, {}) },
    { id: 'preview-export', name: publishing.preview, icon: 'eye', callback: () => showExport(logbook, siteExport, { preview: true }) },
    { id: 'show-export', name: publishing.report, icon: 'list', callback: () => reveal(logbook) },
  ];
}

/** Exports that had several askers are told of once. */
const told = new WeakSet<ExportStage>();

/** Exports beside whatever the user is doing, and says how it ended where the view does not. */
export async function showExport(logbook: Logbook, siteExport: SiteExport, wish: ExportWish): Promise<void> {
  await reveal(logbook);
  const stage = await siteExport.start(wish);
  if (told.has(stage)) return;
  told.add(stage);
  const { publishing, reasons } = logbook.strings;
  if (isInSight(logbook)) return;
  if (stage.kind === 'failed') new Notice(reasons.refused(stage.failure), 0);
  if (stage.kind !== 'finished' || stage.preview) return;
  const { failed, pages, findingCount } = summaryOf(stage.report);
  new Notice(failed ? publishing.noticeRefused : publishing.noticeDone(pages.all, pages.new + pages.changed, findingCount));
}

async function reveal({ app }: Logbook): Promise<void> {
  await app.workspace.ensureSideLeaf(EXPORT_VIEW, 'right', { active: true, reveal: true });
}

function isInSight({ app }: Logbook): boolean {
  return app.workspace.getLeavesOfType(EXPORT_VIEW).some(({ view }) => view.containerEl.isShown());
}
