import { Notice, type Command } from 'obsidian';
import { hasErrors } from '../../core/publish/report';
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

/** Exports beside whatever the user is doing, and says how it ended. */
export async function showExport(logbook: Logbook, siteExport: SiteExport, wish: ExportWish): Promise<void> {
  await reveal(logbook);
  const stage = await siteExport.start(wish);
  if (told.has(stage)) return;
  told.add(stage);
  const { publishing } = logbook.strings;
  if (stage.kind === 'failed') new Notice(stage.message, 0);
  if (stage.kind !== 'finished' || stage.preview) return;
  const { pages, findings } = stage.report;
  const changed = pages.filter(({ status }) => status !== 'unchanged').length;
  new Notice(hasErrors(findings) ? publishing.noticeRefused : publishing.noticeDone(pages.length, changed, findings.length));
}

async function reveal({ app }: Logbook): Promise<void> {
  await app.workspace.ensureSideLeaf(EXPORT_VIEW, 'right', { active: true, reveal: true });
}
