import { closeSync, fsyncSync, fstatSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, unlinkSync, writeSync, constants, type Dirent } from 'node:fs';
import { Refusal } from '../core/publish/commit/refusal';
import type { SiteEntry, SiteFolder, Stamp } from '../core/publish/ports';
import { errorCode, fileError } from '../core/publish/file-error';
import { patiently } from './patiently';

const noFollow = constants.O_NOFOLLOW ?? 0;
const reading = constants.O_RDONLY | noFollow;
const writing = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | noFollow;

/** A site on the disk. No call follows a symbolic link: neither at the path nor at a folder above it. */
export function siteFolder(root: string): SiteFolder {
  const at = (path: string): string => (path === '' ? root : `${root}/${path}`);
  /** Folders that are known to be folders, and not links. */
  const real = new Set<string>();

  /** Whether the folder is there, and neither it nor one above it is a link or a file. */
  function isReal(folder: string): boolean {
    if (real.has(folder)) return true;
    if (folder !== '' && !isReal(parentOf(folder))) return false;
    if (lstatSync(at(folder), { throwIfNoEntry: false })?.isDirectory() !== true) return false;
    real.add(folder);
    return true;
  }

  function make(folder: string): void {
    if (isReal(folder)) return;
    if (folder !== '') make(parentOf(folder));
    const stat = lstatSync(at(folder), { throwIfNoEntry: false });
    if (stat !== undefined) throw new Refusal('site-link', `Cannot use "${at(folder)}" as a folder of the site: it is a link or a file. Remove it and export again.`);
    mkdirSync(at(folder), { recursive: folder === '' });
    real.add(folder);
  }

  function attempt<T>(action: string, path: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw error instanceof Refusal ? error : fileError(action, `"${at(path)}"`, error);
    }
  }

  function walk(folder: string, visit: (path: string, entry: Dirent, hidden: boolean) => void): void {
    const entries = attempt('list', folder, () => entriesOf(at(folder)));
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const hidden = folder === '' && entry.name.startsWith('.') && entry.isDirectory();
      visit(path, entry, hidden);
      if (!hidden && entry.isDirectory()) walk(path, visit);
    }
  }

  return {
    list(under = '') {
      const found: SiteEntry[] = [];
      walk(under, (path, entry, hidden) => {
        if (!hidden) found.push(entryOf(path, entry, at(path)));
      });
      return found;
    },
    names() {
      const found: string[] = [];
      walk('', (path, entry, hidden) => {
        if (hidden ? entry.name.startsWith('.logbook-') : !entry.isDirectory()) found.push(path);
      });
      return found;
    },
    read: (path) => attempt('read', path, () => bytesAt(at(path))),
    write: (path, bytes) => attempt('write', path, () => {
      make(parentOf(path));
      return writeFile(at(path), bytes);
    }),
    move: (from, to) => attempt('write', to, () => {
      make(parentOf(to));
      patiently(() => renameSync(at(from), at(to)));
      if (real.has(from)) real.clear();
    }),
    remove: (path) => attempt('remove', path, () => {
      if (!isReal(parentOf(path))) return;
      unlessCode(['ENOENT', 'ENOTDIR'], () => patiently(() => unlinkSync(at(path))));
    }),
    removeEmptyFolder: (path) => attempt('remove', path, () => {
      if (!isReal(parentOf(path))) return;
      unlessCode(['ENOENT', 'ENOTDIR', 'ENOTEMPTY', 'EEXIST'], () => patiently(() => rmdirSync(at(path))));
      real.clear();
    }),
    removeFolder: (path) => attempt('remove', path, () => {
      if (!isReal(path)) return;
      rmSync(at(path), { recursive: true, force: true, maxRetries: 5 });
      real.clear();
    }),
    sync: (paths) => {
      for (const path of paths) attempt('write', path, () => syncPath(at(path)));
    },
  };
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function entriesOf(folder: string): Dirent[] {
  return unlessCode(['ENOENT', 'ENOTDIR'], () => readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) ?? [];
}

function entryOf(path: string, entry: Dirent, place: string): SiteEntry {
  if (entry.isDirectory()) return { path, kind: 'folder', size: 0, mtime: 0 };
  if (!entry.isFile()) return { path, kind: 'link', size: 0, mtime: 0 };
  const stat = lstatSync(place);
  return { path, kind: 'file', size: stat.size, mtime: stat.mtimeMs };
}

function bytesAt(place: string): Uint8Array | undefined {
  return unlessCode(['ENOENT', 'ENOTDIR', 'EISDIR'], () => {
    const file = openSync(place, reading);
    try {
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  });
}

function writeFile(place: string, bytes: Uint8Array): Stamp {
  const file = openSync(place, writing, 0o666);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    const { size, mtimeMs } = fstatSync(file);
    return { size, mtime: mtimeMs };
  } finally {
    closeSync(file);
  }
}

/** Windows forces a file to the disk only when it is open for writing, and knows nothing of the kind for folders. */
function syncPath(place: string): void {
  const isFolder = lstatSync(place, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder === undefined || (isFolder && process.platform === 'win32')) return;
  const file = openSync(place, isFolder ? reading : constants.O_RDWR | noFollow);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function unlessCode<T>(codes: readonly string[], work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (codes.includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}
