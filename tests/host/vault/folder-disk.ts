import * as fs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ListedFiles, Stat } from 'obsidian';
import type { Disk, Times } from './disk';
import { joined, nameOf, parentPath } from './path';

/**
 * A real folder as the vault's disk; for jest alone, as a page has no folders. The app calls a file by its composed
 * name, and finds it on a disk that has it decomposed.
 */
export class FolderDisk implements Disk {
  readonly name: string;

  constructor(readonly basePath: string, readonly caseSensitive = true) {
    this.name = basename(basePath);
  }

  async stat(path: string): Promise<Stat | null> {
    try {
      const found = await fs.stat(await this.#found(path));
      return {
        type: found.isDirectory() ? 'folder' : 'file',
        ctime: Math.round(found.birthtimeMs),
        mtime: Math.round(found.mtimeMs),
        size: found.isDirectory() ? 0 : found.size,
      };
    } catch {
      return null;
    }
  }

  async spelling(path: string): Promise<string | null> {
    if (path === '/') return path;
    const names = await fs.readdir(dirname(await this.#found(path))).catch(() => []);
    const wanted = nameOf(path);
    const alike = (name: string): boolean => name === wanted || (!this.caseSensitive && name.toLowerCase() === wanted.toLowerCase());
    const name = names.map(composed).find(alike);
    return name === undefined ? null : joined(parentPath(path), name);
  }

  async list(path: string): Promise<ListedFiles> {
    const entries = await fs.readdir(await this.#found(path), { withFileTypes: true });
    const of = (folders: boolean): string[] => entries.filter((entry) => entry.isDirectory() === folders).map(({ name }) => joined(path, composed(name)));
    return { files: of(false), folders: of(true) };
  }

  async read(path: string): Promise<Uint8Array> {
    return new Uint8Array(await fs.readFile(await this.#found(path)));
  }

  async write(path: string, bytes: Uint8Array, times: Times = {}): Promise<void> {
    const place = await this.#found(path);
    await fs.writeFile(place, bytes);
    if (times.mtime !== undefined) await fs.utimes(place, new Date(times.mtime), new Date(times.mtime));
  }

  async mkdir(path: string): Promise<void> {
    await fs.mkdir(await this.#found(path), { recursive: true });
  }

  async remove(path: string): Promise<void> {
    await fs.unlink(await this.#found(path));
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    if (recursive) await fs.rm(await this.#found(path), { recursive: true });
    else await fs.rmdir(await this.#found(path));
  }

  async rename(path: string, newPath: string): Promise<void> {
    await fs.rename(await this.#found(path), await this.#found(newPath));
  }

  /** Nothing of a test ends up in the user's own trash. */
  trash(): Promise<boolean> {
    return Promise.resolve(false);
  }

  resource(path: string): string {
    return pathToFileURL(join(this.basePath, path)).href;
  }

  /** Where a path is on the disk, however the disk composes its letters. */
  async #found(path: string): Promise<string> {
    if (path === path.normalize('NFD')) return join(this.basePath, path);
    let place = this.basePath;
    for (const name of path.split('/')) {
      const names = await fs.readdir(place).catch((): string[] => []);
      place = join(place, names.includes(name) ? name : names.find((each) => composed(each) === name) ?? name);
    }
    return place;
  }
}

const composed = (name: string): string => name.normalize('NFC');
