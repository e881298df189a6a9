import { lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { checkSitePlace, signsOfOurs } from '../core/publish/commit/site-place';

/**
 * The absolute path of the folder to export to.
 * @throws Refusal when it is no place for a site.
 */
export function sitePlace(site: string, vault: string, configDir = '.obsidian'): string {
  const place = resolve(site);
  const stat = lstatSync(place, { throwIfNoEntry: false });
  const kind = kindOf(stat);
  const isFolder = kind === 'folder';
  checkSitePlace({
    place,
    kind,
    // A link may lead nowhere.
    realSite: withSlashes(kind === 'link' ? place : realPlace(place)),
    realVault: withSlashes(realPlace(resolve(vault))),
    configDir,
    names: isFolder ? readdirSync(place) : [],
    isOurs: isFolder && signsOfOurs.some((path) => lstatSync(join(place, path), { throwIfNoEntry: false })?.isFile()),
  });
  return place;
}

function kindOf(stat: Stats | undefined): 'file' | 'folder' | 'link' | undefined {
  if (stat === undefined) return undefined;
  return stat.isDirectory() ? 'folder' : stat.isSymbolicLink() ? 'link' : 'file';
}

function withSlashes(place: string): string {
  return place.split(sep).join('/');
}

/** Follows the links of what is there already; what is not there yet cannot be a link. */
export function realPlace(place: string): string {
  if (lstatSync(place, { throwIfNoEntry: false }) !== undefined) return realpathSync.native(place);
  const parent = dirname(place);
  return parent === place ? place : join(realPlace(parent), basename(place));
}

export function isInside(inner: string, outer: string): boolean {
  return inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
