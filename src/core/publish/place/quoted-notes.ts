import { isConcept } from '../../concept/concepts-in';
import type { NoteFacts } from '../../note/facts';
import { isOthersHeading } from '../../quote/others';
import { destinationOf } from '../compile/destination';
import { isChrome } from './own-pages';
import type { SiteMap } from './site-map';

/** Whom a page quotes: a concept, the papers that use it; a deep read with a section for it, all notes that link to it. */
export interface Quoted {
  readonly kind: 'papers' | 'others';
  /** Vault paths of published notes, in order. */
  readonly by: readonly string[];
}

/** The published notes that others are quoted on, by vault path. */
export function quotedNotes(site: SiteMap, conceptsFolder: string): ReadonlyMap<string, Quoted> {
  const kinds = new Map<string, Quoted['kind']>();
  for (const facts of site.published.values()) {
    if (isConcept(facts.path, conceptsFolder)) kinds.set(facts.path, 'papers');
    else if (isPaper(facts) && facts.headings.some(({ text }) => isOthersHeading(text))) kinds.set(facts.path, 'others');
  }
  const by = new Map<string, Set<string>>();
  for (const facts of kinds.size === 0 ? [] : site.published.values()) {
    if (isChrome(facts.path)) continue;
    for (const { target, syntax, embed } of facts.links) {
      const destination = embed ? undefined : destinationOf(target, syntax, facts, site);
      if (destination?.kind !== 'page' || destination.path === facts.path) continue;
      const kind = kinds.get(destination.path);
      if (kind === undefined || (kind === 'papers' && !isPaper(facts))) continue;
      by.set(destination.path, (by.get(destination.path) ?? new Set()).add(facts.path));
    }
  }
  return new Map([...by].map(([path, notes]) => [path, { kind: kinds.get(path) ?? 'others', by: [...notes].sort() }]));
}

function isPaper({ properties }: NoteFacts): boolean {
  return properties.values['type'] === 'paper';
}
