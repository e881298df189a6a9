import type { CachedMetadata, Reference } from 'obsidian';
import { nameOf } from '../vault/path';
import { getLinkpath } from './link-text';

/** All that leads from a note to another: links, embeds, and links among the properties. */
export function referencesOf(cache: CachedMetadata): Reference[] {
  return [...cache.links ?? [], ...cache.embeds ?? [], ...cache.frontmatterLinks ?? []];
}

/** What files and links that may belong together have in common. */
export function nameKey(path: string): string {
  return nameOf(path).toLowerCase().normalize('NFC').replace(/\.md$/, '');
}

export const linkKeys = (cache: CachedMetadata): string[] => referencesOf(cache).map(({ link }) => nameKey(getLinkpath(link)));

export function iterateRefs(refs: Reference[], visit: (ref: Reference) => boolean | void): boolean {
  return refs.some((ref) => visit(ref) === true);
}

export function iterateCacheRefs(cache: CachedMetadata, visit: (ref: Reference) => boolean | void): boolean {
  return iterateRefs([...cache.links ?? [], ...cache.embeds ?? []], visit);
}
