import { Refusal } from '../../core/publish/commit/refusal';
import { fileError } from '../../core/publish/file-error';
import type { SiteEntry, SiteFolder } from '../../core/publish/ports';
import type { Disk, DiskKind } from './disk';

/** So many files are looked at together: one after the other, 10,000 of them take a phone minutes. */
const together = 64;

/** A site on a disk. No call follows a link, neither at the path nor at a folder above it, where the disk tells links. */
export function diskSite(disk: Disk): SiteFolder {
  /** Folders that are known to be folders, and not links. */
  const real = new Set<string>();

  async function isReal(folder: string): Promise<boolean> {
    if (real.has(folder)) return true;
    if (folder !== '' && !(await isReal(parentOf(folder)))) return false;
    if ((await disk.entry(folder))?.kind !== 'folder') return false;
    real.add(folder);
    return true;
  }

  async function make(folder: string): Promise<void> {
    if (await isReal(folder)) return;
    if (folder !== '') await make(parentOf(folder));
    if ((await disk.entry(folder)) !== undefined) {
      throw new Refusal('site-link', `Cannot use "${shown(folder)}" as a folder of the site: it is a link or a file. Remove it and export again.`);
    }
    await disk.makeFolder(folder);
    real.add(folder);
  }

  const shown = (path: string): string => (path === '' ? disk.place : `${disk.place}/${path}`);

  async function attempt<T>(action: string, path: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw error instanceof Refusal ? error : fileError(action, `"${shown(path)}"`, error);
    }
  }

  /** In the order of the names, a folder before what lies in it; `each` says what is given of the things in one folder. */
  async function walk<T>(folder: string, each: (found: readonly Found[]) => Promise<readonly (T | undefined)[]>): Promise<T[]> {
    const children = await attempt('list', folder, () => disk.children(folder));
    const found = children
      .map(({ name, kind }) => ({ path: folder === '' ? name : `${folder}/${name}`, kind, hidden: folder === '' && kind === 'folder' && name.startsWith('.') }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const made = await each(found);
    const all: T[] = [];
    for (const [at, { path, kind, hidden }] of found.entries()) {
      const value = made[at];
      if (value !== undefined) all.push(value);
      if (kind === 'folder' && !hidden) all.push(...(await walk(path, each)));
    }
    return all;
  }

  async function entriesOf(found: readonly Found[]): Promise<(SiteEntry | undefined)[]> {
    const entries: (SiteEntry | undefined)[] = [];
    for (let start = 0; start < found.length; start += together) {
      entries.push(...(await Promise.all(found.slice(start, start + together).map(entryOf))));
    }
    return entries;
  }

  async function entryOf({ path, kind, hidden }: Found): Promise<SiteEntry | undefined> {
    if (hidden) return undefined;
    if (kind !== 'file') return { path, kind, size: 0, mtime: 0 };
    // A name that the disk lists and does not find is nothing that may be touched.
    return { path, ...((await attempt('look at', path, () => disk.entry(path))) ?? { kind: 'link', size: 0, mtime: 0 }) };
  }

  return {
    list: async (under = '') => ((await isReal(under)) ? walk(under, entriesOf) : []),
    names: async () => ((await isReal('')) ? walk('', namesOf) : []),
    read: (path) => attempt('read', path, async () => ((await isReal(parentOf(path))) ? disk.read(path) : undefined)),
    write: (path, bytes) => attempt('write', path, async () => {
      await make(parentOf(path));
      return disk.write(path, bytes);
    }),
    move: (from, to) => attempt('write', to, async () => {
      await make(parentOf(to));
      await disk.rename(from, to);
      if (real.has(from)) real.clear();
    }),
    remove: (path) => attempt('remove', path, async () => {
      if (await isReal(parentOf(path))) await disk.removeFile(path);
    }),
    removeEmptyFolder: (path) => attempt('remove', path, async () => {
      if (!(await isReal(parentOf(path)))) return;
      await disk.removeEmptyFolder(path);
      real.clear();
    }),
    removeFolder: (path) => attempt('remove', path, async () => {
      if (!(await isReal(path))) return;
      await disk.removeFolder(path);
      real.clear();
    }),
    sync: async (paths) => {
      for (const path of paths) await attempt('write', path, () => disk.sync(path));
    },
  };
}

function namesOf(found: readonly Found[]): Promise<(string | undefined)[]> {
  return Promise.resolve(found.map(({ path, kind, hidden }) => ((hidden ? path.startsWith('.logbook-') : kind !== 'folder') ? path : undefined)));
}

interface Found {
  readonly path: string;
  readonly kind: DiskKind;
  /** A dot-folder at the top of the site. */
  readonly hidden: boolean;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
