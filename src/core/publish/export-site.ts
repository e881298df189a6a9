import type { Settings } from '../settings';
import type { SiteFileSource } from './vendored-files';
import { openStaging, type Staging } from './commit/staging';
import { parseExportState, printExportState, type ExportState } from './export-state';
import { parsePassages, printPassages } from './gate/withheld-passages';
import { folderRules } from './folder-rules';
import { parseLastExport, printLastExport, siteKey, vaultKey } from './last-export';
import { manifestPath } from './commit/manifest';
import type { Hash, NoteSource, SiteFolder, StateStore, VaultFile } from './ports';
import { readVault } from './read-vault';
import { hasErrors, unchangedReport, type ExportReport } from './report';
import { stageSite, type StagedSite } from './stage-site';

/** What an export runs on: the app and the command line each bring their own. */
export interface ExportHost {
  readonly source: NoteSource;
  readonly folder: SiteFolder;
  readonly state: StateStore;
  readonly hash: Hash;
  /** docsify, its styles, and the page's own script. */
  readonly siteFiles: readonly SiteFileSource[];
  /** Says which program this is: another one makes every page anew. */
  readonly program: string;
  /** Milliseconds on any clock. */
  readonly now: () => number;
  /** Called between notes, so that an app stays responsive; throws to cancel. */
  readonly step?: (done: number, total: number) => Promise<void> | undefined;
  /** Asked right before the site is touched; throws when the lock was lost. */
  readonly beforeCommit?: () => void;
}

export interface ExportOptions {
  readonly settings: Settings;
  /** The vault's own name, for a site without a title. */
  readonly vaultName: string;
  /** Folders made public for this run. */
  readonly include?: readonly string[];
  readonly dryRun?: boolean;
  /** The user knows that many pages go. */
  readonly removeMany?: boolean;
}

const STATE = 'export';
const LAST = 'last';
const PASSAGES = 'passages';

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

  const state = parseExportState(await host.state.load(STATE), stateProgram(host, options), host.hash);
  const staging = await openStaging(host.folder, { hash: host.hash, written: state.written, ...(options.dryRun === true ? { dryRun: true } : {}) });
  try {
    const staged = await stage(host, options, files, state, staging);
    const report = await finish(host, options, staging, staged, key);
    return { ...report, durationMs: host.now() - began };
  } catch (failure) {
    if (options.dryRun !== true) await staging.discard();
    throw failure;
  }
}

async function stage(host: ExportHost, options: ExportOptions, files: readonly VaultFile[], state: ExportState, staging: Staging): Promise<StagedSite> {
  let done = 0;
  const step = (): Promise<void> | undefined => {
    done += 1;
    return host.step?.(done, files.length * 2);
  };
  const vault = await readVault(files, state.notes, host.source, host.hash, step);
  const rules = folderRules(options.settings, options.include);
  const passages = parsePassages(await host.state.load(PASSAGES), stateProgram(host, options), host.hash);
  return stageSite({ vault, rules, state, passages, staging, host, options, step });
}

async function finish(host: ExportHost, options: ExportOptions, staging: Staging, staged: StagedSite, key: string): Promise<ExportReport> {
  const explained = new Set(staged.explained);
  const plan = staging.plan({ explained, ...(options.removeMany === true ? { removeMany: true } : {}) });
  const report = { ...staged.report, removed: [...plan.removals.keys()].sort(), findings: [...staged.report.findings, ...plan.findings] };
  if (options.dryRun === true) return report;
  if (hasErrors(report.findings)) {
    await staging.discard();
    return report;
  }
  host.beforeCommit?.();
  const written = await staging.commit(plan);
  const state: ExportState = { notes: staged.notes, pages: staged.pages, attachments: staged.attachments, written };
  await host.state.save(STATE, printExportState(state, stateProgram(host, options), host.hash));
  await host.state.save(PASSAGES, printPassages(staged.passages, stateProgram(host, options), host.hash));
  const site = siteKey(await host.folder.names(), await host.folder.read(manifestPath), host.hash);
  await host.state.save(LAST, printLastExport({ vault: key, site, report: JSON.stringify(report) }));
  return report;
}

/** The report of the last export, if neither the vault nor the site has changed since. */
async function lastReport(host: ExportHost, key: string): Promise<ExportReport | undefined> {
  const last = parseLastExport(await host.state.load(LAST));
  if (last === undefined || last.vault !== key) return undefined;
  if (last.site !== siteKey(await host.folder.names(), await host.folder.read(manifestPath), host.hash)) return undefined;
  const report: ExportReport = JSON.parse(last.report);
  return unchangedReport(report);
}

/** All that the site is made of beside the files of the vault. */
function optionsKey(host: ExportHost, options: ExportOptions): string {
  const { settings, vaultName, include = [] } = options;
  return JSON.stringify([stateProgram(host, options), settings, vaultName, include]);
}

/** Facts and pages hold for one program, one language and one list of properties. */
function stateProgram(host: ExportHost, { settings }: ExportOptions): string {
  return JSON.stringify([host.program, settings.language, settings.propertiesShown, settings.folders]);
}

