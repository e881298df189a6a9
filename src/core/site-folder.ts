import { folderPath } from './note/folder-path';
import { foldedPath } from './publish/commit/site-path';

export type SiteFolderProblem = 'leads-out' | 'reserved' | 'in-vault' | 'holds-vault';

/**
 * What the name of a site folder alone gives away, before anything is written: `.site` and `/home/me/site` may be,
 * `Pages`, `.git/site` and the folder that holds the vault may not. `vault` is its whole path, where there is one.
 */
export function siteFolderProblem(written: string, configDir: string, vault?: string): SiteFolderProblem | undefined {
  const site = written.trim();
  if (!isWholePath(site)) return site === '' ? undefined : placeInVault(site, configDir);
  const [inner, outer] = [wholeKey(site), vault === undefined ? undefined : wholeKey(vault)];
  if (outer === undefined) return undefined;
  if (outer.startsWith(inner)) return 'holds-vault';
  return inner.startsWith(outer) ? placeInVault(inner.slice(outer.length), configDir) : undefined;
}

/** `/home/me`, `C:\Users`, `\\server\share` */
export function isWholePath(path: string): boolean {
  return /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path);
}

function placeInVault(written: string, configDir: string): SiteFolderProblem | undefined {
  const path = folderPath(written);
  if (path === undefined) return 'leads-out';
  const names = path.split('/').map(foldedPath);
  if (names.some((name) => name === '.git' || name === '.trash' || name === foldedPath(configDir))) return 'reserved';
  return names.some((name) => name.startsWith('.')) ? undefined : 'in-vault';
}

function wholeKey(path: string): string {
  return `${foldedPath(path.replace(/\\/g, '/')).replace(/\/+$/, '')}/`;
}
