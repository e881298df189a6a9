import { reportText } from '../../core/publish/report-text';
import type { Logbook } from '../logbook';
import type { ExportWish, SiteExport } from './site-export';

/** `obsidian research-logbook:export`, `obsidian research-logbook:preview`: the same export, from a terminal. */
export function registerExportCli({ plugin, strings: { publishing, reasons } }: Logbook, siteExport: SiteExport): void {
  const json = { description: publishing.cliJson };
  const run = async (wish: ExportWish, asJson: boolean): Promise<string> => {
    const stage = await siteExport.start(wish);
    if (stage.kind === 'failed') throw new Error(reasons.refused(stage.failure));
    if (stage.kind === 'stopped') throw new Error(publishing.stopped);
    if (stage.kind !== 'finished') return wish.preview === true ? publishing.previewCancelled : publishing.cancelled;
    if (!asJson) return reportText(stage.report, stage.place, stage.preview);
    return JSON.stringify({ ...stage.report, durationMs: Math.round(stage.report.durationMs) });
  };
  plugin.registerCliHandler(`${plugin.manifest.id}:export`, publishing.cliExport, { json, 'remove-many': { description: publishing.cliRemoveMany } }, (flags) =>
    run({ removeMany: flags['remove-many'] !== undefined }, flags['json'] !== undefined));
  plugin.registerCliHandler(`${plugin.manifest.id}:preview`, publishing.cliPreview, { json }, (flags) => run({ preview: true }, flags['json'] !== undefined));
}
