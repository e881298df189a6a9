import type { NoteFacts } from '../../note/facts';
import { destinationOf, type Destination } from '../compile/destination';
import type { SiteMap } from '../place/site-map';

/** What a page is made of: the notes whose text it needs, and a text that changes whenever the page may. */
export interface PageNeeds {
  /** Vault paths, the page's own notes first, then all that they embed, then those that are quoted. */
  readonly paths: readonly string[];
  readonly key: string;
}

/**
 * Reads the needs of the page that shows these notes as its own and quotes others; `kind` tells pages apart that are made of the same notes.
 * One reader serves all pages of a site: what it finds out about a note that others embed, it keeps.
 */
export function pageNeeds(site: SiteMap, withheldDigest: string): (kind: string, own: readonly string[], quoting?: readonly string[]) => PageNeeds {
  const known = new Map<string, NoteOutcome>();
  const embedded = (facts: NoteFacts): NoteOutcome => {
    const found = known.get(facts.path) ?? noteOutcome(facts, site, withheldDigest);
    known.set(facts.path, found);
    return found;
  };
  return (kind, own, quoting = []) => {
    const paths = new Set(own);
    let key = kind;
    let at = 0;
    // The set grows while it is walked: an embedded note may embed others.
    for (const path of paths) {
      const isOwn = at < own.length;
      at += 1;
      const facts = site.published.get(path);
      const place = site.placements.get(path);
      if (facts === undefined || place === undefined) continue;
      const outcome = isOwn ? noteOutcome(facts, site, withheldDigest) : embedded(facts);
      key += `${path}\n${facts.hash}\n${place.page}\n${place.title}\n${place.entry ?? ''}\n${outcome.key}\n`;
      for (const other of outcome.embeds) paths.add(other);
    }
    for (const path of quoting) {
      const [facts, place] = [site.published.get(path), site.placements.get(path)];
      if (facts !== undefined && place !== undefined) key += `q${path}\n${facts.hash}\n${JSON.stringify(place)}\n${embedded(facts).key}\n`;
      paths.add(path);
    }
    return { paths: [...paths], key };
  };
}

interface NoteOutcome {
  readonly key: string;
  readonly embeds: readonly string[];
}

function noteOutcome(facts: NoteFacts, site: SiteMap, withheldDigest: string): NoteOutcome {
  let key = '';
  // A day that a question tells is not told as the name of a private note.
  let names = facts.uses.questions === true;
  const embeds: string[] = [];
  for (const link of facts.links) {
    const destination = destinationOf(link.target, link.syntax, facts, site);
    if (destination.kind === 'withheld' || destination.kind === 'missing') names = true;
    if (destination.kind === 'page' && link.embed) embeds.push(destination.path);
    key += `${outcomeKey(destination)}\t`;
  }
  // What a table of papers says of each is in that note's own part of the key.
  if (facts.uses.papers === true) embeds.push(...site.papers);
  return { key: names ? key + withheldDigest : key, embeds };
}

function outcomeKey(destination: Destination): string {
  switch (destination.kind) {
    case 'page':
      return `p${destination.page}#${destination.anchor ?? ''}${destination.lost ?? ''}`;
    case 'asset':
      return `a${destination.file}`;
    case 'external':
      return 'x';
    default:
      return destination.kind;
  }
}
