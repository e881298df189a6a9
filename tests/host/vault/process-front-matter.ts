import type { DataWriteOptions } from 'obsidian';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from '../metadata/yaml';
import type { TFile } from './abstract-file';
import type { Vault } from './vault';

/** Reads, lets `change` work on the properties, and writes, as one step; front matter without properties is taken away. */
export async function processFrontMatter(
  vault: Vault,
  file: TFile,
  change: (frontmatter: Record<string, unknown>) => void,
  options?: DataWriteOptions,
): Promise<void> {
  if (file.extension !== 'md') throw new Error(`processFrontMatter: ${file.path} is no Markdown file`);
  await vault.process(file, (text) => {
    const info = getFrontMatterInfo(text);
    const parsed = info.exists ? parseYaml(info.frontmatter) : null;
    const properties = typeof parsed === 'object' && parsed !== null ? parsed as Record<string, unknown> : {};
    const before = JSON.stringify(properties);
    change(properties);
    if (JSON.stringify(properties) === before) return text;
    const rest = text.slice(info.contentStart);
    return Object.keys(properties).length === 0 ? rest : `---\n${stringifyYaml(properties)}---\n${rest}`;
  }, options);
}
