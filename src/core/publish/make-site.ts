import { Refusal } from './commit/refusal';
import { openStaging, type Staging } from './commit/staging';
import type { ExportHost, ExportOptions } from './export-host';
import { parseExportState, printExportState, type ExportState } from './state/export-state';
import { folderRules } from './select/folder-rules';
import { parsePassages, printPassages } from './gate/withheld-passages';
import type { VaultFile } from './ports';
import { readVault } from './read-vault';
import { hasErrors, type ExportReport } from './report';
import { stageSite } from './stage/stage-site';
import type { StagedSite } from './stage/stage-work';
import { stateProgram } from './state/state-program';

const STATE = 'export';
const PASSAGES = 'passages';

/** Makes what may have changed of the site, and commits it unless something must be mended first. */
export async function makeSite(host: ExportHost, options: ExportOptions, files: readonly VaultFile[]): Promise<ExportReport> {
  const state = parseExportState(await host.state.load(STATE), stateProgram(host, options), host.hash);
  try {
    return await attempt(host, options, files, state);
  } catch (failure) {
    if (!(failure instanceof Refusal && failure.code === 'vault-changed') || state.notes.size === 0) throw failure;
    // A note may change and keep its size and time; what is known of notes is then found out anew.
    return attempt(host, options, await host.source.list(), { ...state, notes: new Map() });
  }
}

async function attempt(host: ExportHost, options: ExportOptions, files: readonly VaultFile[], state: ExportState): Promise<ExportReport> {
  const staging = await openStaging(host.folder, { hash: host.hash, written: state.written, ...(options.dryRun === true ? { dryRun: true } : {}) });
  try {
    return await finish(host, options, staging, await stage(host, options, files, state, staging));
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

async function finish(host: ExportHost, options: ExportOptions, staging: Staging, staged: StagedSite): Promise<ExportReport> {
  const explained = new Set(staged.explained);
  const plan = staging.plan({ explained, ...(options.removeMany === true ? { removeMany: true } : {}) });
  const report = { ...staged.report, removed: [...plan.removals.keys()].sort(), findings: [...staged.report.findings, ...plan.findings] };
  if (options.dryRun === true) return report;
  if (hasErrors(report.findings)) {
    await staging.discard();
    return report;
  }
  const written = await staging.commit(plan, host.beforeCommit);
  const state: ExportState = { notes: staged.notes, pages: staged.pages, attachments: staged.attachments, written };
  await host.state.save(STATE, printExportState(state, stateProgram(host, options), host.hash));
  await host.state.save(PASSAGES, printPassages(staged.passages, stateProgram(host, options), host.hash));
  return report;
}
