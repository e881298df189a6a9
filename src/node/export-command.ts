import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { program } from 'site-files/program';
import type { ExportHost, ExportOptions } from '../core/publish/export-host';
import { exportSite, exportSummary } from '../core/publish/export-site';
import type { Finding } from '../core/publish/finding';
import { hasErrors } from '../core/publish/report';
import { UsageError, valueOf, type Arguments } from './arguments';
import { summaryText } from '../core/publish/report-text';
import { hash } from './hash';
import { lock } from './lock';
import { siteFolder } from './site-folder';
import { sitePlace } from './site-place';
import { stateFolder } from './state-folder';
import { vaultFolder } from './vault-folder';
import { vaultSettings } from './vault-settings';
import type { Terminal } from './terminal';

/** `export`: gives the exit code. */
export async function exportCommand(parsed: Arguments, terminal: Terminal): Promise<number> {
  const vault = resolve(valueOf(parsed, 'vault') ?? '');
  if (!existsSync(vault) || !statSync(vault).isDirectory()) throw new UsageError(`There is no folder "${vault}" to export`);
  const today = valueOf(parsed, 'today');
  if (today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new UsageError(`--today "${today}" is no day: write YYYY-MM-DD`);
  const configDir = valueOf(parsed, 'config-dir') ?? '.obsidian';
  const { settings, problems } = vaultSettings(vault, configDir);
  const place = sitePlace(valueOf(parsed, 'site') ?? '', vault, configDir);
  const dryRun = parsed.options.has('dry-run');
  const held = dryRun ? undefined : lock(place);
  try {
    const directory = valueOf(parsed, 'state');
    const host: ExportHost = {
      source: vaultFolder(vault),
      folder: siteFolder(place),
      state: stateFolder({ vault, site: place, ...(directory === undefined ? {} : { directory: resolve(directory) }), warn: terminal.warn }),
      hash,
      siteFiles: async () => (await import('site-files')).siteFiles,
      program,
      now: () => performance.now(),
      step: (count, total) => terminal.progress('Exporting', count, total),
      ...(held === undefined ? {} : { beforeCommit: () => held.check() }),
    };
    const options: ExportOptions = {
      settings,
      vaultName: basename(vault),
      include: parsed.include,
      ...(dryRun ? { dryRun } : {}),
      ...(parsed.options.has('remove-many') ? { removeMany: true } : {}),
    };
    const own = problems.map(settingsFinding);
    if (parsed.options.has('json')) {
      const done = await exportSite(host, options);
      const findings = [...own, ...done.findings];
      terminal.clear();
      terminal.print(`${JSON.stringify({ ...done, findings, durationMs: Math.round(done.durationMs) })}\n`);
      return hasErrors(findings) ? 1 : 0;
    }
    const done = await exportSummary(host, options);
    terminal.clear();
    terminal.print(summaryText({ ...done, findings: [...own, ...done.findings], findingCount: own.length + done.findingCount }, place, dryRun));
    return done.failed ? 1 : 0;
  } finally {
    held?.release();
  }
}

function settingsFinding({ message }: { readonly message: string }): Finding {
  return { code: 'settings', severity: 'warning', note: '', line: 0, message };
}
