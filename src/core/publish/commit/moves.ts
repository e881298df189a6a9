import { stagedPath } from './journal';
import { foldedPath, foldersAbove } from './site-path';
import type { SiteEntry } from '../ports';

export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * The moves that bring staged files to the site, in the order of the puts. A folder that is not on the site yet
 * moves as one, with all that is staged in it: a first export of 10,000 files is a handful of moves.
 */
export function moves(puts: readonly string[], onSite: ReadonlyMap<string, SiteEntry>): Move[] {
  const spellings = spellingsOfFolders(puts);
  const movable = (folder: string): boolean => {
    const key = foldedPath(folder);
    return !onSite.has(key) && spellings.get(key)?.size === 1;
  };
  const targets = new Set<string>();
  const outermost = new Map<string, string>();
  for (const path of puts) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    let target = outermost.get(folder);
    if (target === undefined) outermost.set(folder, (target = foldersAbove(path).filter(movable).at(-1) ?? ''));
    targets.add(target === '' ? path : target);
  }
  return [...targets].map((to) => ({ from: stagedPath(to), to }));
}

/** A file system that does not tell cases apart has put `A/x` and `a/y` into one staged folder. */
function spellingsOfFolders(puts: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const spellings = new Map<string, Set<string>>();
  const folders = new Set(puts.flatMap(foldersAbove));
  for (const folder of folders) {
    const key = foldedPath(folder);
    spellings.set(key, (spellings.get(key) ?? new Set()).add(folder));
  }
  return spellings;
}
