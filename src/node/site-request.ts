import { realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What a request for a path of the site is answered with. */
export type SiteAnswer =
  | { readonly status: 200 | 404; readonly file: string; readonly size: number }
  | { readonly status: 301; readonly location: string }
  | { readonly status: 400 | 404 };

/**
 * Finds the file for `/目录/B.md?x` as GitHub Pages does: upper and lower case differ, a folder shows its `index.html`
 * and is never listed, dot-files are not there. `root` is a real path; nothing outside it is ever found.
 */
export function siteAnswer(root: string, url: string): SiteAnswer {
  const path = decodedPath(url);
  if (path === undefined) return { status: 400 };
  const segments = path.split('/').filter(segment => segment !== '');
  if (segments.some(segment => segment.startsWith('.') || segment.includes('\\') || segment.includes('\0'))) return missing(root);
  const place = found(root, segments);
  if (place === undefined) return missing(root);
  if (!place.folder) return path.endsWith('/') ? missing(root) : { status: 200, file: place.file, size: place.size };
  const index = found(root, [...segments, 'index.html']);
  if (index === undefined || index.folder) return missing(root);
  if (!path.endsWith('/')) return { status: 301, location: `/${segments.map(encodeURIComponent).join('/')}/` };
  return { status: 200, file: index.file, size: index.size };
}

function missing(root: string): SiteAnswer {
  const page = found(root, ['404.html']);
  return page === undefined || page.folder ? { status: 404 } : { status: 404, file: page.file, size: page.size };
}

function decodedPath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

/** Only what bears this very name: a link elsewhere and another case have another real path. */
function found(root: string, segments: readonly string[]): { file: string; size: number; folder: boolean } | undefined {
  const file = join(root, ...segments);
  try {
    const real = relative(root, realpathSync.native(file)).split(sep).join('/');
    if (real.normalize() !== segments.join('/').normalize()) return undefined;
    const stat = statSync(file);
    if (!stat.isFile() && !stat.isDirectory()) return undefined;
    return { file, size: stat.size, folder: stat.isDirectory() };
  } catch {
    return undefined;
  }
}
