import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { program } from 'site-files/program';
import { exportSite } from '../core/publish/export-site';
import type { Finding } from '../core/publish/finding';
import { hasErrors, type ExportReport } from '../core/publish/report';
import { UsageError, valueOf, type Arguments } from './arguments';
import { reportText } from '../core/publish/report-text';
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
    const done = await exportSite(
      {
        source: vaultFolder(vault),
        folder: siteFolder(place),
        state: stateFolder({ vault, site: place, ...(directory === undefined ? {} : { directory: resolve(directory) }), warn: terminal.warn }),
        hash: (bytes) => createHash('sha256').update(bytes).digest('hex'),
        siteFiles: async () => (await import('site-files')).siteFiles,
        program,
        now: () => performance.now(),
        step: (count, total) => terminal.progress('Exporting', count, total),
        ...(held === undefined ? {} : { beforeCommit: () => held.check() }),
      },
      {
        settings,
        vaultName: basename(vault),
        include: parsed.include,
        ...(dryRun ? { dryRun } : {}),
        ...(parsed.options.has('remove-many') ? { removeMany: true } : {}),
      },
    );
    const report: ExportReport = { ...done, findings: [...problems.map(settingsFinding), ...done.findings], durationMs: Math.round(done.durationMs) };
    terminal.clear();
    terminal.print(parsed.options.has('json') ? `${JSON.stringify(report)}\n` : reportText(report, place, dryRun));
    return hasErrors(report.findings) ? 1 : 0;
  } finally {
    held?.release();
  }
}

function settingsFinding({ message }: { readonly message: string }): Finding {
  return { code: 'settings', severity: 'warning', note: '', line: 0, message };
}
