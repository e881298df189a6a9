import { sha256 } from '../../sha256';
import { fittedName } from './fitted-name';
import { fileKey } from './file-key';
import { siteFileName, type SiteName } from './site-name';
import { siteFolders } from './site-folders';

/**
 * Gives each vault path its path on the site, the same whatever the order. A path that is fit for the site stays as it
 * is; of others that would become one path, each gets a few digits of its own hash. No two are one file on any file
 * system, none is a folder of another, and none is among `taken`.
 */
export function sitePaths(paths: readonly string[], taken: readonly string[] = []): ReadonlyMap<string, string> {
  const unique = [...new Set(paths)];
  const folderOf = siteFolders(unique.map(parentOf));
  const occupied = new Set(taken.flatMap((path) => [...ancestors(path), path]).map(fileKey));
  let rest = unique.map((path): Wish => (
    { path, folder: folderOf(parentOf(path)), name: siteFileName(path.slice(path.lastIndexOf('/') + 1)) }
  ));
  for (const folder of new Set(rest.map((wish) => wish.folder))) {
    for (const ancestor of ancestors(`${folder}/`)) occupied.add(fileKey(ancestor));
  }
  const placed = new Map<string, string>();
  for (let round = 0; rest.length > 0; round++) rest = place(rest, round, occupied, placed);
  return placed;
}

interface Wish {
  readonly path: string;
  readonly folder: string;
  readonly name: SiteName;
}

interface Placed {
  readonly wish: Wish;
  readonly site: string;
}

/** Places those whose wish of this round nobody else has, all at once, and gives back the others. */
function place(wishes: readonly Wish[], round: number, occupied: Set<string>, placed: Map<string, string>): Wish[] {
  const groups = new Map<string, Placed[]>();
  for (const wish of wishes) {
    const site = wished(wish, round);
    const key = fileKey(site);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ wish, site }]);
    else group.push({ wish, site });
  }
  const rest: Wish[] = [];
  const won: string[] = [];
  for (const [key, group] of groups) {
    const winner = occupied.has(key) ? undefined : group.length === 1 ? group[0] : firstUnaltered(group);
    if (winner !== undefined) {
      placed.set(winner.wish.path, winner.site);
      won.push(key);
    }
    rest.push(...group.filter((one) => one !== winner).map(({ wish }) => wish));
  }
  won.forEach((key) => occupied.add(key));
  return rest;
}

function firstUnaltered(group: readonly Placed[]): Placed | undefined {
  return group.filter(({ wish, site }) => site === wish.path.normalize('NFC')).sort((a, b) => (a.wish.path < b.wish.path ? -1 : 1))[0];
}

function wished({ path, folder, name }: Wish, round: number): string {
  const plain = round === 0 ? fittedName(name, '', folder) : undefined;
  // The first hash is the same on a computer that spells the path in another normal form, the later ones tell such twins apart.
  const digits = (): string => sha256(round <= 1 ? JSON.stringify(path.normalize('NFC')) : JSON.stringify([path, round])).slice(0, 8);
  const file = plain ?? fittedName(name, `-${digits()}`, folder) ?? digits();
  return folder === '' ? file : `${folder}/${file}`;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** `a/b/c`: `a`, `a/b`; none for `/`. */
function ancestors(path: string): string[] {
  const found: string[] = [];
  for (let at = path.indexOf('/', 1); at > 0; at = path.indexOf('/', at + 1)) found.push(path.slice(0, at));
  return found;
}
