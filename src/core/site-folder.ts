import { folderPath } from './note/folder-path';
import { placeProblem, type PlaceProblem } from './publish/commit/site-place';

export type SiteFolderProblem = 'leads-out' | PlaceProblem;

/**
 * What the name of a site folder alone gives away, before anything is written: `.site` and `/home/me/site` may be,
 * `Pages`, `.git/site` and the folder that holds the vault may not. `vault` is its whole path, where there is one.
 */
export function siteFolderProblem(written: string, configDir: string, vault?: string): SiteFolderProblem | undefined {
  const site = written.trim();
  if (site === '') return undefined;
  if (isWholePath(site)) return vault === undefined ? undefined : placeProblem(plainPath(site), plainPath(vault), configDir);
  const path = folderPath(site);
  return path === undefined ? 'leads-out' : placeProblem(`/${path}`, '/', configDir);
}

/** `/home/me`, `C:\Users`, `\\server\share` */
export function isWholePath(path: string): boolean {
  return /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path);
}

/** With `/`, and none at its end but that of `/` itself. */
function plainPath(path: string): string {
  return path.replace(/\\/g, '/').replace(/(?!^)\/+$/, '');
}
