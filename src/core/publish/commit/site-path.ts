/** One key for all spellings that some file system takes for the same path: `É.md` and `é.md`, NFC and NFD. */
export function foldedPath(path: string): string {
  const lower = path.toLowerCase();
  return plain.test(lower) ? lower : lower.normalize('NFC');
}

/** No letter before U+0300 is one that NFC composes, reorders or replaces, nor is a Han character. */
const plain = /^[ -\u02ff\u4e00-\u9fff]*$/;

/** `a/b/c.md` lies in `a/b` and in `a`: innermost first. */
export function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) folders.push(path.slice(0, at));
  return folders;
}

/** Whether a path can only lie inside the site, and not inside a dot-folder of its top, such as `.git`. */
export function isSitePath(path: string): boolean {
  if (path === '' || /[\\\0]/.test(path)) return false;
  const segments = path.split('/');
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) return false;
  return segments.length === 1 || !path.startsWith('.');
}

/**
 * Pages come after what they need, and what leads to them comes after the pages:
 * scripts and styles, attachments, pages, sidebars, `index.html`.
 */
export function inWriteOrder(paths: readonly string[]): string[] {
  const groups: string[][] = [[], [], [], [], []];
  for (const path of paths) groups[groupOf(path)]?.push(path);
  return groups.flatMap((group) => group.sort());
}

function groupOf(path: string): number {
  if (path === 'index.html') return 4;
  if (path.startsWith('_logbook/')) return 0;
  if (!path.endsWith('.md')) return 1;
  return path.startsWith('_', path.lastIndexOf('/') + 1) ? 3 : 2;
}
