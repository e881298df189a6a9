import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { dateNamesFor } from '../core/i18n/date-names';
import { importLog, type LogImport } from '../core/log/import-log';
import { decoded } from '../core/note/read-facts';
import { fileError } from '../core/publish/file-error';
import type { Finding } from '../core/publish/finding';
import { hasErrors } from '../core/publish/report';
import { findingText } from '../core/publish/report-text';
import type { Settings } from '../core/settings';
import { UsageError, valueOf, type Arguments } from './arguments';
import { makeNewFiles } from './new-files';
import type { Terminal } from './terminal';
import { vaultFolder } from './vault-folder';
import { vaultSettings } from './vault-settings';

/** `import-log`: 1 when nothing was written, for a note that exists, say. */
export async function importLogCommand(parsed: Arguments, terminal: Terminal): Promise<number> {
  const file = parsed.operands[0] ?? '';
  const vault = resolve(valueOf(parsed, 'vault') ?? '');
  if (!existsSync(vault) || !statSync(vault).isDirectory()) throw new UsageError(`There is no folder "${vault}" to import into`);
  const { settings, problems } = vaultSettings(vault, valueOf(parsed, 'config-dir') ?? '.obsidian');
  const page = pageText(resolve(file));
  const made = importLog(page, {
    folder: settings.folders.log,
    format: settings.logFormat,
    names: dateNamesFor(languageOf(page, settings)),
    existing: (await vaultFolder(vault).list()).map(({ path }) => path),
  });
  const findings: readonly Finding[] = [
    ...problems.map(({ message }) => ({ code: 'settings', severity: 'warning' as const, note: '', line: 0, message })),
    ...made.conflicts.map((note) => ({ code: 'exists', severity: 'error' as const, note, line: 0, message: 'Cannot make the note: it exists. Move or rename it, or take its day out of the page.' })),
    ...made.findings.map((finding) => ({ ...finding, note: file })),
  ];
  const failed = hasErrors(findings);
  const written = !failed && !parsed.options.has('dry-run');
  if (written) makeNewFiles(vault, notesOf(made));
  terminal.print(parsed.options.has('json') ? `${JSON.stringify(report(made, findings, written))}\n` : words(made, findings, written, failed, vault));
  return failed ? 1 : 0;
}

function pageText(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (failure) {
    throw fileError('read', `"${path}"`, failure);
  }
  const { text, garbled } = decoded(bytes);
  if (garbled) throw new Error(`Cannot import "${path}": it is not text in UTF-8; save it as UTF-8 and run again.`);
  return text;
}

function languageOf(page: string, { language }: Settings): 'en' | 'zh' {
  if (language !== 'auto') return language;
  return /\p{Script=Han}/u.test(page) ? 'zh' : 'en';
}

function notesOf({ introduction, entries }: LogImport): readonly { readonly path: string; readonly text: string }[] {
  return [...(introduction === undefined ? [] : [introduction]), ...entries];
}

function report({ introduction, entries }: LogImport, findings: readonly Finding[], written: boolean): object {
  return {
    entries: entries.map(({ path, heading, start, end, line }) => ({ path, heading, start, ...(end === undefined ? {} : { end }), line })),
    ...(introduction === undefined ? {} : { introduction: introduction.path }),
    findings,
    written,
  };
}

function words({ introduction, entries }: LogImport, findings: readonly Finding[], written: boolean, failed: boolean, vault: string): string {
  const told = findings.map(findingText);
  if (failed) return `${[`Nothing was written to ${vault}`, ...told].join('\n')}\n`;
  const spans = entries.filter(({ end }) => end !== undefined).length;
  const lines = [
    `${written ? 'Wrote to' : 'Would write to'} ${vault}`,
    `  entries      ${entries.length} (${spans} of them spans of days)`,
    ...(introduction === undefined ? [] : [`  introduction ${introduction.path}`]),
    ...entries.map(({ path, heading }) => `    ${path}  ${heading}`),
    ...told,
  ];
  return `${lines.join('\n')}\n`;
}
