import { nameKey } from './name-key';

/**
 * Finds files as the app does: the very path (`../` seen from the note's folder, `/` from the vault), else, of all
 * files whose path ends so, one at or below the note's folder before the rest, and the shortest path first.
 */
export function fileFinder(files: readonly string[]): (path: string, from: string) => string | undefined {
  const byName = filesByName(files);
  const endings = new Map<string, Endings>();

  const among = (key: string, from: string): string | undefined => {
    const name = key.slice(key.lastIndexOf('/') + 1);
    const named = byName.get(name);
    if (named === undefined) return undefined;
    const wanted = /^\.\.?\//.test(key) ? fromFolder(folderOf(nameKey(from)), key) : key.replace(/^\/+/, '');
    const rooted = key.startsWith('/');
    const fits = (file: NamedFile): boolean => file.key === wanted || (!rooted && file.key.endsWith(`/${wanted}`));
    // Most names are one file's alone; the table pays only where many share one, as README.md.
    if (named.length === 1) return named.find(fits)?.path;
    const ending = endings.get(name) ?? endingsOf(named);
    endings.set(name, ending);
    const found = ending.get(wanted);
    const shortest = found?.get('');
    if (shortest === undefined || shortest.key === wanted) return shortest?.path;
    return rooted ? undefined : (found?.get(folderOf(nameKey(from))) ?? shortest).path;
  };

  return (path, from) => {
    const key = nameKey(path);
    if (key.endsWith('/')) return among(`${key}readme.md`, from);
    const literal = key.includes('.', key.lastIndexOf('/') + 1) ? among(key, from) : undefined;
    return literal ?? among(`${key}.md`, from);
  };
}

interface NamedFile {
  readonly path: string;
  readonly key: string;
}

/** The best file for a path ending, then for a folder above it (`''` is the vault). */
type Endings = ReadonlyMap<string, ReadonlyMap<string, NamedFile>>;

function filesByName(files: readonly string[]): ReadonlyMap<string, readonly NamedFile[]> {
  const byName = new Map<string, NamedFile[]>();
  for (const path of files) {
    const key = nameKey(path);
    const name = key.slice(key.lastIndexOf('/') + 1);
    const named = byName.get(name);
    if (named === undefined) byName.set(name, [{ path, key }]);
    else named.push({ path, key });
  }
  for (const named of byName.values()) named.sort((a, b) => a.key.length - b.key.length || order(a.key, b.key) || order(a.path, b.path));
  return byName;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function endingsOf(named: readonly NamedFile[]): Endings {
  const endings = new Map<string, Map<string, NamedFile>>();
  for (const file of named) {
    const { key } = file;
    const folders = ['', ...foldersOf(key)];
    for (const ending of [key, ...foldersOf(key).map((folder) => key.slice(folder.length + 1))]) {
      const best = endings.get(ending) ?? new Map<string, NamedFile>();
      endings.set(ending, best);
      for (const folder of folders) if (!best.has(folder)) best.set(folder, file);
    }
  }
  return endings;
}

/** `a/b/c.md`: `a`, `a/b`. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at));
  return folders;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** `../b.md` seen from `a` is `b.md`; there is nothing above the vault. */
function fromFolder(folder: string, path: string): string {
  const segments = folder === '' ? [] : folder.split('/');
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}
