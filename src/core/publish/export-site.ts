import type { ExportHost, ExportOptions } from './export-host';
import { manifestPath } from './commit/manifest';
import { parseLastExport, printLastExport, siteKey, vaultKey } from './state/last-export';
import { stateProgram } from './state/state-program';
import { hasErrors, parseReport, unchangedReport, type ExportReport } from './report';

const LAST = 'last';

/**
 * Makes the site folder say what the vault says: source -> notes -> selection -> pages -> gate -> site. With an error
 * among its findings nothing was written.
 * @throws Refusal when it stopped before it wrote anything.
 */
export async function exportSite(host: ExportHost, options: ExportOptions): Promise<ExportReport> {
  const began = host.now();
  const files = await host.source.list();
  const key = vaultKey(files, optionsKey(host, options), host.hash);
  const again = options.dryRun === true ? undefined : await lastReport(host, key);
  if (again !== undefined) return { ...again, durationMs: host.now() - began };

  // Most exports of a watched vault end above: what makes pages is loaded when there are pages to make.
  const { makeSite } = await import('./make-site');
  const report = await makeSite(host, options, files);
  if (options.dryRun !== true && !hasErrors(report.findings)) {
    const site = siteKey(await host.folder.names(), await host.folder.read(manifestPath), host.hash);
    await host.state.save(LAST, printLastExport({ vault: key, site, report: JSON.stringify(unchangedReport(report)) }));
  }
  return { ...report, durationMs: host.now() - began };
}

/** The report of the last export, if neither the vault nor the site has changed since. */
async function lastReport(host: ExportHost, key: string): Promise<ExportReport | undefined> {
  const last = parseLastExport(await host.state.load(LAST));
  if (last === undefined || last.vault !== key) return undefined;
  if (last.site !== siteKey(await host.folder.names(), await host.folder.read(manifestPath), host.hash)) return undefined;
  return parseReport(last.report);
}

/** All that the site is made of beside the files of the vault. */
function optionsKey(host: ExportHost, options: ExportOptions): string {
  const { settings, vaultName, include = [] } = options;
  return JSON.stringify([stateProgram(host, options), settings, vaultName, include]);
}
