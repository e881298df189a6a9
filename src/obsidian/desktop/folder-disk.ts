import { Platform } from 'obsidian';
import { errorCode } from '../../core/publish/file-error';
import type { Disk, DiskKind } from '../site/disk';
import { patiently } from './patiently';

type FileSystem = typeof import('node:fs/promises');
type Stats = import('node:fs').Stats;

/** A folder of this computer, in or outside the vault. Every call is asynchronous: the app does not wait for a disk. */
export async function folderDisk(root: string): Promise<Disk> {
  if (!Platform.isDesktop) throw new Error(`Cannot use "${root}": there are no folders of a computer here`);
  const { default: fs } = await import('node:fs/promises');
  const { default: { platform } } = await import('node:process');
  const { O_RDONLY, O_RDWR, O_WRONLY, O_CREAT, O_TRUNC } = fs.constants;
  // Windows has none.
  const noFollow = fs.constants.O_NOFOLLOW ?? 0;
  const at = (path: string): string => (path === '' ? root : `${root}/${path}`);

  async function opened<T>(path: string, flags: number, use: (file: Awaited<ReturnType<FileSystem['open']>>) => Promise<T>): Promise<T> {
    const file = await fs.open(at(path), flags | noFollow, 0o666);
    try {
      return await use(file);
    } finally {
      await file.close();
    }
  }

  const lookedAt = (path: string): Promise<Stats | undefined> => unlessCode(gone, () => fs.lstat(at(path)));

  return {
    place: root,
    async entry(path) {
      const stat = await lookedAt(path);
      if (stat === undefined) return undefined;
      const kind = kindOf(stat);
      return { kind, size: kind === 'file' ? stat.size : 0, mtime: stat.mtimeMs };
    },
    async children(folder) {
      const entries = await unlessCode(gone, () => fs.readdir(at(folder), { withFileTypes: true }));
      return (entries ?? []).map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
    },
    // Node's buffers may be a part of a larger one, which would go along to another thread.
    read: (path) => unlessCode([...gone, 'EISDIR'], () => opened(path, O_RDONLY, async (file) => new Uint8Array(await file.readFile()))),
    write: (path, bytes) => opened(path, O_WRONLY | O_CREAT | O_TRUNC, async (file) => {
      await file.writeFile(bytes);
      const { size, mtimeMs } = await file.stat();
      return { size, mtime: mtimeMs };
    }),
    makeFolder: (path) => fs.mkdir(at(path)),
    rename: (from, to) => patiently(platform, () => fs.rename(at(from), at(to))),
    removeFile: (path) => unlessCode(gone, () => patiently(platform, () => fs.unlink(at(path)))),
    removeEmptyFolder: (path) => unlessCode([...gone, 'ENOTEMPTY', 'EEXIST'], () => patiently(platform, () => fs.rmdir(at(path)))),
    removeFolder: (path) => fs.rm(at(path), { recursive: true, force: true, maxRetries: 5 }),
    async sync(path) {
      const isFolder = (await lookedAt(path))?.isDirectory();
      // Windows forces a file to the disk only when it is open for writing, and knows nothing of the kind for folders.
      if (isFolder === undefined || (isFolder && platform === 'win32')) return;
      await opened(path, isFolder ? O_RDONLY : O_RDWR, (file) => file.sync());
    },
  };
}

const gone = ['ENOENT', 'ENOTDIR'];

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): DiskKind {
  return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'link';
}

async function unlessCode<T>(codes: readonly string[], work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (codes.includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}
