import * as fs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ListedFiles, Stat } from 'obsidian';
import type { Disk, Times } from './disk';
import { joined, nameOf, parentPath } from './path';

/** A real folder as the vault's disk; for jest alone, as a page has no folders. */
export class FolderDisk implements Disk {
  readonly name: string;

  constructor(readonly basePath: string, readonly caseSensitive = true) {
    this.name = basename(basePath);
  }

  async stat(path: string): Promise<Stat | null> {
    try {
      const found = await fs.stat(this.#full(path));
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
    const names = await fs.readdir(dirname(this.#full(path))).catch(() => []);
    const wanted = nameOf(path);
    const alike = (name: string): boolean => name === wanted || (!this.caseSensitive && name.toLowerCase() === wanted.toLowerCase());
    const name = names.find(alike);
    return name === undefined ? null : joined(parentPath(path), name);
  }

  async list(path: string): Promise<ListedFiles> {
    const entries = await fs.readdir(this.#full(path), { withFileTypes: true });
    const of = (folders: boolean): string[] => entries.filter((entry) => entry.isDirectory() === folders).map(({ name }) => joined(path, name));
    return { files: of(false), folders: of(true) };
  }

  async read(path: string): Promise<Uint8Array> {
    return new Uint8Array(await fs.readFile(this.#full(path)));
  }

  async write(path: string, bytes: Uint8Array, times: Times = {}): Promise<void> {
    await fs.writeFile(this.#full(path), bytes);
    if (times.mtime !== undefined) await fs.utimes(this.#full(path), new Date(times.mtime), new Date(times.mtime));
  }

  async mkdir(path: string): Promise<void> {
    await fs.mkdir(this.#full(path), { recursive: true });
  }

  remove(path: string): Promise<void> {
    return fs.unlink(this.#full(path));
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    if (recursive) await fs.rm(this.#full(path), { recursive: true });
    else await fs.rmdir(this.#full(path));
  }

  rename(path: string, newPath: string): Promise<void> {
    return fs.rename(this.#full(path), this.#full(newPath));
  }

  /** Nothing of a test ends up in the user's own trash. */
  trash(): Promise<boolean> {
    return Promise.resolve(false);
  }

  resource(path: string): string {
    return pathToFileURL(this.#full(path)).href;
  }

  #full(path: string): string {
    return path === '/' ? this.basePath : join(this.basePath, path);
  }
}
