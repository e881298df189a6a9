import type { CachedMetadata, FrontMatterCache } from 'obsidian';

type FrontMatter = FrontMatterCache | null | undefined;

export function parseFrontMatterEntry(frontmatter: FrontMatter, key: string | RegExp): unknown {
  if (!frontmatter) return null;
  const found = Object.keys(frontmatter).find((each) => (typeof key === 'string' ? each === key : key.test(each)));
  return found === undefined ? null : frontmatter[found] as unknown;
}

/** A list, or one text with commas. */
export function parseFrontMatterStringArray(frontmatter: FrontMatter, key: string | RegExp): string[] | null {
  const entry = parseFrontMatterEntry(frontmatter, key);
  if (typeof entry === 'string') return entry.split(',').map((part) => part.trim()).filter((part) => part !== '');
  return Array.isArray(entry) ? entry.filter((part) => part !== null && part !== undefined).map((part) => String(part)) : null;
}

export function parseFrontMatterAliases(frontmatter: FrontMatter): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^alias(es)?$/i);
}

export function parseFrontMatterTags(frontmatter: FrontMatter): string[] | null {
  const tags = parseFrontMatterStringArray(frontmatter, /^tags?$/i)?.flatMap((tag) => tag.split(/\s+/)).filter((tag) => tag !== '');
  return tags?.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)) ?? null;
}

/** Those of the properties first, then those of the text. */
export function getAllTags(cache: CachedMetadata): string[] | null {
  return [...parseFrontMatterTags(cache.frontmatter) ?? [], ...cache.tags?.map(({ tag }) => tag) ?? []];
}
