import type { Reference, ReferenceCache } from 'obsidian';
import { getLinkpath, parseLinktext } from '../metadata/link-text';
import { referencesOf } from '../metadata/links';
import type { MetadataCache } from '../metadata/metadata-cache';
import type { TFile } from './abstract-file';
import { generateLink } from './generate-link';
import type { Preferences } from './preferences';
import type { Vault } from './vault';

export interface StandingLink {
  readonly source: TFile;
  readonly reference: Reference;
  readonly target: TFile;
  /** The target's name when the link was written: a text that says it goes along. */
  readonly name: string;
}

/** The links that may have to be written anew when `moved` are moved: those that lead to them, and those in them. */
export function standingLinks(vault: Vault, index: MetadataCache, moved: ReadonlySet<TFile>): StandingLink[] {
  return vault.getMarkdownFiles().flatMap((source) => {
    const cache = index.getFileCache(source);
    return (cache ? referencesOf(cache) : []).flatMap((reference) => {
      const path = getLinkpath(reference.link);
      const target = path === '' ? null : index.getFirstLinkpathDest(path, source.path);
      return target && (moved.has(target) || moved.has(source)) ? [{ source, reference, target, name: target.basename }] : [];
    });
  });
}

/** Writes anew those links that no longer lead where they led. */
export async function updateLinks(vault: Vault, index: MetadataCache, preferences: Preferences, links: readonly StandingLink[]): Promise<void> {
  const bySource = new Map<TFile, StandingLink[]>();
  for (const link of links) {
    const lost = index.getFirstLinkpathDest(getLinkpath(link.reference.link), link.source.path) !== link.target;
    if (lost) bySource.set(link.source, [...bySource.get(link.source) ?? [], link]);
  }
  for (const [source, lost] of bySource) {
    lost.sort((a, b) => offsetOf(a.reference) - offsetOf(b.reference));
    await vault.process(source, (text) => lost.reduceRight((result, link) => rewritten(result, link, preferences, index), text));
  }
}

function rewritten(text: string, { source, reference, target, name }: StandingLink, preferences: Preferences, index: MetadataCache): string {
  const { original } = reference;
  const at = isPlaced(reference) ? offsetOf(reference) : text.indexOf(original);
  if (at < 0 || !text.startsWith(original, at)) return text;
  const wiki = /^!?\[\[/.test(original);
  const shown = wiki ? original.slice(original.indexOf('|') + 1, -2) : /^!?\[([^\]]*)\]/.exec(original)?.[1] ?? '';
  const alias = wiki && !original.includes('|') ? '' : shown === name ? target.basename : shown;
  const { subpath } = parseLinktext(reference.link);
  const link = generateLink({ file: target, sourcePath: source.path, subpath, alias }, { ...preferences, useMarkdownLinks: !wiki }, index);
  const kept = link.replace(/^!/, '');
  return text.slice(0, at) + (original.startsWith('!') ? '!' : '') + kept + text.slice(at + original.length);
}

function isPlaced(reference: Reference): reference is ReferenceCache {
  return 'position' in reference;
}

/** A link among the properties has no place of its own; it stands before all others. */
const offsetOf = (reference: Reference): number => (isPlaced(reference) ? reference.position.start.offset : -1);
