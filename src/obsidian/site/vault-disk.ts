import type { DataAdapter } from 'obsidian';
import { wholeBuffer } from '../whole-buffer';
import type { Disk, DiskEntry } from './disk';

/**
 * A folder of the vault, by the app's adapter: there on every device. The adapter forces nothing to the disk, and
 * follows links. What it throws has other words on each system, so it is asked first what is there.
 */
export function vaultDisk(adapter: DataAdapter, root: string): Disk {
  const at = (path: string): string => (path === '' ? root : `${root}/${path}`);

  async function entry(path: string): Promise<DiskEntry | undefined> {
    const stat = await adapter.stat(at(path));
    if (stat === null) return undefined;
    return stat.type === 'folder' ? { kind: 'folder', size: 0, mtime: stat.mtime } : { kind: 'file', size: stat.size, mtime: stat.mtime };
  }

  const kindOf = async (path: string): Promise<string | undefined> => (await entry(path))?.kind;

  return {
    place: root,
    entry,
    async children(folder) {
      if ((await kindOf(folder)) !== 'folder') return [];
      const { files, folders } = await adapter.list(at(folder));
      return [...files.map((path) => ({ name: nameOf(path), kind: 'file' as const })), ...folders.map((path) => ({ name: nameOf(path), kind: 'folder' as const }))];
    },
    async read(path) {
      return (await kindOf(path)) === 'file' ? new Uint8Array(await adapter.readBinary(at(path))) : undefined;
    },
    async write(path, bytes) {
      await adapter.writeBinary(at(path), wholeBuffer(bytes));
      const written = await entry(path);
      if (written === undefined) throw new Error('it is not there after it was written');
      return { size: written.size, mtime: written.mtime };
    },
    makeFolder: (path) => adapter.mkdir(at(path)),
    async rename(from, to) {
      // The adapter moves nothing to where something is. A file that was staged is safe until it has arrived.
      const [moved, replaced] = [await kindOf(from), await kindOf(to)];
      if (moved === 'file' && replaced === 'file') await adapter.remove(at(to));
      await adapter.rename(at(from), at(to));
    },
    async removeFile(path) {
      if ((await kindOf(path)) !== undefined) await adapter.remove(at(path));
    },
    async removeEmptyFolder(path) {
      if ((await kindOf(path)) !== 'folder') return;
      const { files, folders } = await adapter.list(at(path));
      if (files.length === 0 && folders.length === 0) await adapter.rmdir(at(path), false);
    },
    removeFolder: (path) => adapter.rmdir(at(path), true),
    sync: () => Promise.resolve(),
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
