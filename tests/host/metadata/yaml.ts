import { parse, stringify } from 'yaml';
import type { FrontMatterInfo } from 'obsidian';

/** Dates stay text; what is broken throws a YAMLParseError. */
export function parseYaml(yaml: string): unknown {
  return parse(yaml);
}

export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, nullStr: '' });
}

/** Where the front matter's text stands, between its two lines of dashes, and where the rest begins. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const match = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(content);
  if (!match) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const from = content.indexOf('\n') + 1;
  const frontmatter = match[1] ?? '';
  return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: match[0].length };
}
