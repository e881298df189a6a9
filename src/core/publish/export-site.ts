import type { ExportHost, ExportOptions } from './export-host';
import { manifestPath } from './commit/manifest';
import type { Eventually } from './ports';
import { hasErrors, parseReport, unchangedReport, type ExportReport } from './report';
import { summaryOf, type ReportSummary } from './report-summary';
import { parseLastExport, printLastExport, siteKey, vaultKey, type LastExport } from './state/last-export';
import { stateProgram } from './state/state-program';

const LAST = 'last';
const REPORT = 'report';

/**
 * Makes the site folder say what the vault says: source -> notes -> selection -> pages -> gate -> site. With an error
 * among its findings nothing was written.
 * @throws Refusal when it stopped before it wrote anything.
 */
export async function exportSite(host: ExportHost, options: ExportOptions): Promise<ExportReport> {
  const began = host.now();
  const report = await exported(host, options, (last) => keptReport(host, last), (made) => made);
  return { ...report, durationMs: host.now() - began };
}

/** The same for whoever shows a summary: the long report of an export that finds nothing to do is then not even read. */
export function exportSummary(host: ExportHost, options: ExportOptions): Promise<ReportSummary> {
  return exported(host, options, (last) => last.summary, summaryOf);
}

async function exported<Told>(
  host: ExportHost,
  options: ExportOptions,
  recall: (last: LastExport) => Eventually<Told | undefined>,
  tell: (report: ExportReport) => Told,
): Promise<Told> {
  const files = await host.source.list();
  const key = vaultKey(files, optionsKey(host, options), host.hash);
  const last = options.dryRun === true ? undefined : await lastExport(host, key);
  const again = last === undefined ? undefined : await recall(last);
  if (again !== undefined) return again;

  // Most exports of a watched vault end above: what makes pages is loaded when there are pages to make.
  const { makeSite } = await import('./make-site');
  const report = await makeSite(host, options, files);
  if (options.dryRun !== true && !hasErrors(report.findings)) await keep(host, key, unchangedReport(report));
  return tell(report);
}

/** What the last export left, if neither the vault nor the site has changed since. */
async function lastExport(host: ExportHost, key: string): Promise<LastExport | undefined> {
  const last = parseLastExport(await host.state.load(LAST));
  if (last === undefined || last.vault !== key) return undefined;
  return last.site === (await presentSiteKey(host)) ? last : undefined;
}

async function presentSiteKey(host: ExportHost): Promise<string> {
  return siteKey(await host.folder.names(), await host.folder.read(manifestPath), host.hash);
}

async function keep(host: ExportHost, vault: string, report: ExportReport): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(report));
  await host.state.save(REPORT, bytes);
  await host.state.save(LAST, printLastExport({ vault, site: await presentSiteKey(host), report: host.hash(bytes), summary: summaryOf(report) }));
}

async function keptReport(host: ExportHost, last: LastExport): Promise<ExportReport | undefined> {
  const bytes = await host.state.load(REPORT);
  if (bytes === undefined || host.hash(bytes) !== last.report) return undefined;
  return parseReport(new TextDecoder().decode(bytes));
}

/** All that the site is made of beside the files of the vault. */
function optionsKey(host: ExportHost, options: ExportOptions): string {
  const { settings, vaultName, include = [] } = options;
  return JSON.stringify([stateProgram(host, options), settings, vaultName, include]);
}
