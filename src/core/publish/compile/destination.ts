import { linkTarget, type LinkSyntax, type LinkTarget, type VaultTarget } from '../../note/link-target';
import type { NoteFacts } from '../../note/facts';
import { findHeading } from '../../note/find-heading';
import type { SiteMap } from '../place/site-map';

/** What a link means to a reader of the site. */
export type Destination =
  | PageDestination
  | AssetDestination
  | { readonly kind: 'external'; readonly url: string }
  /** In the vault, or on the author's computer, and not on the site. */
  | { readonly kind: 'withheld' }
  /** Nowhere in the vault. */
  | { readonly kind: 'missing' };

export interface PageDestination {
  readonly kind: 'page';
  /** Vault path of the note. */
  readonly path: string;
  /** Site path of its page. */
  readonly page: string;
  /** The id on the page. */
  readonly anchor?: string;
  /** Index of the note's heading that the link names. */
  readonly heading?: number;
  readonly block?: string;
  /** What the link names and the note has not. */
  readonly lost?: 'heading' | 'block';
}

export interface AssetDestination {
  readonly kind: 'asset';
  /** Vault path. */
  readonly path: string;
  /** Site path. */
  readonly file: string;
  /** `#page=2`, encoded, or empty. */
  readonly fragment: string;
}

/** Where a link written in the note `from` leads: `Note#Heading` and its like. */
export function destinationOf(written: string, syntax: LinkSyntax, from: NoteFacts, site: SiteMap): Destination {
  const known = knownIn(from.path.slice(0, from.path.lastIndexOf('/') + 1), site)[syntax];
  const found = known.get(written);
  if (found !== undefined) return found;
  const target = linkTarget(written, syntax);
  const destination = targetDestination(target, from, site);
  const dependsOnNote = target.kind === 'vault' && target.path === '';
  if (!dependsOnNote) known.set(written, destination);
  return destination;
}

/** A page's key and its text ask for the same links, and notes of one folder for much the same ones. */
const knownBySite = new WeakMap<SiteMap, Map<string, Known>>();

type Known = Readonly<Record<LinkSyntax, Map<string, Destination>>>;

function knownIn(folder: string, site: SiteMap): Known {
  const folders = knownBySite.get(site) ?? new Map<string, Known>();
  knownBySite.set(site, folders);
  const known = folders.get(folder) ?? { wikilink: new Map(), markdown: new Map() };
  folders.set(folder, known);
  return known;
}

function targetDestination(target: LinkTarget, from: NoteFacts, site: SiteMap): Destination {
  if (target.kind === 'web') return { kind: 'external', url: target.url };
  if (target.kind === 'local') return { kind: 'withheld' };
  const path = target.path === '' ? from.path : site.library.resolve(target.path, from.path);
  if (path === undefined) return site.isWithheldName(target.path) ? { kind: 'withheld' } : { kind: 'missing' };
  if (site.placements.has(path)) return onPage(path, target, site);
  const file = site.assets.get(path);
  if (file === undefined) return { kind: 'withheld' };
  return { kind: 'asset', path, file, fragment: target.subpath.map((part) => `#${encoded(part)}`).join('') };
}

function onPage(path: string, target: VaultTarget, site: SiteMap): Destination {
  const place = site.placements.get(path);
  const facts = site.published.get(path);
  if (place === undefined || facts === undefined) return { kind: 'withheld' };
  const { page } = place;
  const top = place.entry === undefined ? {} : { anchor: place.entry };
  if (target.block !== undefined) {
    if (!facts.blocks.includes(target.block)) return { kind: 'page', path, page, ...top, lost: 'block' };
    return { kind: 'page', path, page, anchor: blockAnchor(target.block, place.entry), block: target.block };
  }
  if (target.subpath.length === 0) return { kind: 'page', path, page, ...top };
  const heading = findHeading(facts.headings, target.subpath);
  if (heading === undefined) return { kind: 'page', path, page, ...top, lost: 'heading' };
  const id = place.headingIds[heading];
  return { kind: 'page', path, page, ...(id === undefined ? top : { anchor: id.id }), heading };
}

/** The `id` on the page of the block `^id`; on a shared page the entry's own id keeps it apart. */
export function blockAnchor(id: string, prefix: string | undefined): string {
  return prefix === undefined || prefix === '' ? `b-${id}` : `b-${prefix}-${id}`;
}

function encoded(fragment: string): string {
  return fragment.replace(/[^\w=&.,-]/gu, (character) => (
    /[!'()*~]/.test(character) ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(character)
  ));
}
