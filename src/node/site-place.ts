import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { journalPath } from '../core/publish/commit/journal';
import { manifestPath } from '../core/publish/commit/manifest';
import { Refusal } from '../core/publish/commit/refusal';
import { foldedPath } from '../core/publish/commit/site-path';

/** What a folder may hold before its first export: what a new repository or the system puts there. It is never touched. */
const welcome = /^(\..*|CNAME|LICEN[CS]E.*|README(\.\w+)?|Thumbs\.db|desktop\.ini)$/i;

/**
 * The absolute path of the folder to export to.
 * @throws Refusal when it is no place for a site: the vault or around it, in the vault and not hidden, a link, or in use.
 */
export function sitePlace(site: string, vault: string): string {
  const place = resolve(site);
  const stat = lstatSync(place, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) throw refusal('site-is-link', place, 'it is a symbolic link. Name the folder that it leads to.');
  if (stat !== undefined && !stat.isDirectory()) throw refusal('site-is-file', place, 'it is a file. Name a folder.');
  refuseVault(place, vault);
  if (stat !== undefined && !isOurs(place)) {
    const strangers = readdirSync(place).filter((name) => !welcome.test(name));
    if (strangers.length > 0) {
      throw refusal('site-not-empty', place, `it holds files that no export has written (${shown(strangers)}). Name an empty or a new folder.`);
    }
  }
  return place;
}

function refuseVault(place: string, vault: string): void {
  const site = foldedPath(realPlace(place));
  const notes = foldedPath(realPlace(resolve(vault)));
  if (site === notes) throw refusal('site-is-vault', place, 'it is the vault itself. Name a folder outside the vault.');
  if (isInside(notes, site)) throw refusal('site-holds-vault', place, 'the vault lies inside it. Name a folder outside the vault, or a hidden one in it, such as ".site".');
  if (!isInside(site, notes)) return;
  const segments = relative(notes, site).split(sep);
  if (!segments.some((name) => name.startsWith('.')) || ['.git', '.trash'].includes(segments[0] ?? '')) {
    throw refusal('site-in-vault', place, 'it lies in the vault, where its pages would become notes. Name a folder outside the vault, or a hidden one in it, such as ".site".');
  }
}

/** A site of ours has a manifest; if its first export was stopped midway, it has a journal. */
function isOurs(place: string): boolean {
  return [manifestPath, journalPath].some((path) => lstatSync(join(place, path), { throwIfNoEntry: false })?.isFile());
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

function shown(names: readonly string[]): string {
  return [...names.slice(0, 3).map((name) => `"${name}"`), ...(names.length > 3 ? ['…'] : [])].join(', ');
}

function refusal(code: string, place: string, reason: string): Refusal {
  return new Refusal(code, `Cannot export to "${place}": ${reason}`);
}
