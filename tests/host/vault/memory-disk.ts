import type { ListedFiles, Stat } from 'obsidian';
import { diskError, type Disk, type DiskOperation, type Times } from './disk';
import { joined, nameOf, normalizePath, parentPath, splitName } from './path';

interface Entry {
  path: string;
  readonly type: 'file' | 'folder';
  bytes: Uint8Array;
  ctime: number;
  mtime: number;
  readonly children: Set<Entry>;
}

export interface MemoryDiskOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly name?: string;
  readonly caseSensitive?: boolean;
  /** Waits before every operation, as a real disk does; without it an operation takes no time. */
  readonly pause?: () => Promise<void>;
}

/** A disk in memory: a full vault for a test, as fast as it gets. */
export class MemoryDisk implements Disk {
  readonly name: string;
  readonly basePath: string;
  readonly caseSensitive: boolean;
  /** What was put into the system's trash, in order. */
  readonly systemTrash: string[] = [];
  trashWorks = true;
  /** `(operation, path) => 'ENOSPC'` lets an operation fail as on a full disk, where a file that was to be written is empty then. */
  refuse: (operation: DiskOperation, path: string) => string | undefined = () => undefined;
  /** `(operation, path) => promise` lets an operation wait, as on a drive that has to wake up. */
  hold: (operation: DiskOperation, path: string) => Promise<void> | undefined = () => undefined;
  readonly #pause: () => Promise<void>;
  readonly #entries = new Map<string, Entry>();

  constructor({ files = {}, name = 'vault', caseSensitive = true, pause = () => Promise.resolve() }: MemoryDiskOptions = {}) {
    this.name = name;
    this.basePath = `/home/user/${name}`;
    this.caseSensitive = caseSensitive;
    this.#pause = pause;
    this.#make('/', 'folder');
    for (const [path, contents] of Object.entries(files)) this.put(path, contents);
  }

  /** Writes at once, with the folders above it: how a vault is furnished before the app opens it. */
  put(path: string, contents: string | Uint8Array): void {
    const at = normalizePath(path);
    this.#makeFolders(parentPath(at));
    this.#write(at, typeof contents === 'string' ? new TextEncoder().encode(contents) : contents);
  }

  /** Every file with its text, the hidden ones too. */
  texts(): Record<string, string> {
    const files = [...this.#entries.values()].filter(({ type }) => type === 'file');
    return Object.fromEntries(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  }

  async stat(path: string): Promise<Stat | null> {
    await this.#pause();
    const entry = this.#entries.get(this.#key(path));
    return entry ? { type: entry.type, ctime: entry.ctime, mtime: entry.mtime, size: entry.bytes.length } : null;
  }

  async spelling(path: string): Promise<string | null> {
    await this.#pause();
    return this.#entries.get(this.#key(path))?.path ?? null;
  }

  async list(path: string): Promise<ListedFiles> {
    const folder = await this.#existing(path, 'list', 'scandir');
    if (folder.type === 'file') throw diskError('ENOTDIR', 'scandir', this.#full(path));
    const of = (type: Entry['type']): string[] => [...folder.children].filter((child) => child.type === type).map((child) => child.path);
    return { files: of('file'), folders: of('folder') };
  }

  async read(path: string): Promise<Uint8Array> {
    const entry = await this.#existing(path, 'read', 'open');
    if (entry.type === 'folder') throw diskError('EISDIR', 'read', this.#full(path));
    return entry.bytes.slice();
  }

  async write(path: string, bytes: Uint8Array, times: Times = {}): Promise<void> {
    await this.#pause();
    if (this.#entries.get(this.#key(path))?.type === 'folder') throw diskError('EISDIR', 'open', this.#full(path));
    const parent = this.#entries.get(this.#key(parentPath(path)));
    if (parent?.type !== 'folder') throw diskError(parent ? 'ENOTDIR' : 'ENOENT', 'open', this.#full(path));
    const code = this.refuse('write', path);
    // A full disk still opens the file, and that empties it.
    if (code === 'ENOSPC') this.#write(path, new Uint8Array());
    if (code !== undefined) throw diskError(code, code === 'ENOSPC' ? 'write' : 'open', this.#full(path));
    const entry = this.#write(path, bytes.slice());
    if (times.ctime !== undefined) entry.ctime = times.ctime;
    if (times.mtime !== undefined) entry.mtime = times.mtime;
  }

  async mkdir(path: string): Promise<void> {
    await this.#allowed('mkdir', path, 'mkdir');
    this.#makeFolders(path);
  }

  async remove(path: string): Promise<void> {
    const entry = await this.#existing(path, 'remove', 'unlink');
    if (entry.type === 'folder') throw diskError('EPERM', 'unlink', this.#full(path));
    this.#forget(entry);
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    const entry = await this.#existing(path, 'remove', 'rmdir');
    if (entry.type === 'file') throw diskError('ENOTDIR', 'rmdir', this.#full(path));
    if (!recursive && entry.children.size > 0) throw diskError('ENOTEMPTY', 'rmdir', this.#full(path));
    this.#forget(entry);
  }

  async rename(path: string, newPath: string): Promise<void> {
    const entry = await this.#existing(path, 'rename', 'rename');
    const folder = this.#entries.get(this.#key(parentPath(newPath)));
    if (folder?.type !== 'folder') throw diskError('ENOENT', 'rename', this.#full(newPath));
    const replaced = this.#entries.get(this.#key(newPath));
    if (replaced && replaced !== entry) this.#forget(replaced);
    this.#entries.get(this.#key(parentPath(path)))?.children.delete(entry);
    this.#move(entry, newPath);
    folder.children.add(entry);
  }

  async trash(path: string): Promise<boolean> {
    if (!this.trashWorks) return false;
    this.#forget(await this.#existing(path, 'remove', 'rename'));
    this.systemTrash.push(path);
    return true;
  }

  resource(path: string): string {
    const bytes = this.#entries.get(this.#key(path))?.bytes ?? new Uint8Array();
    const extension = splitName(nameOf(path))[1];
    const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return `data:${imageTypes[extension] ?? 'application/octet-stream'};base64,${btoa(binary)}`;
  }

  #key(path: string): string {
    return this.caseSensitive ? path : path.toLowerCase();
  }

  #full(path: string): string {
    return path === '/' ? this.basePath : `${this.basePath}/${path}`;
  }

  async #allowed(operation: DiskOperation, path: string, call: string): Promise<void> {
    await this.#pause();
    const held = this.hold(operation, path);
    if (held !== undefined) await held;
    const code = this.refuse(operation, path);
    if (code !== undefined) throw diskError(code, call, this.#full(path));
  }

  async #existing(path: string, operation: DiskOperation, call: string): Promise<Entry> {
    await this.#allowed(operation, path, call);
    const entry = this.#entries.get(this.#key(path));
    if (!entry) throw diskError('ENOENT', call, this.#full(path));
    return entry;
  }

  #make(path: string, type: Entry['type']): Entry {
    const now = Date.now();
    const entry: Entry = { path, type, bytes: new Uint8Array(), ctime: now, mtime: now, children: new Set() };
    this.#entries.set(this.#key(path), entry);
    if (path !== '/') {
      const folder = this.#entries.get(this.#key(parentPath(path)));
      folder?.children.add(entry);
      if (folder) entry.path = joined(folder.path, nameOf(path));
    }
    return entry;
  }

  #makeFolders(path: string): void {
    const found = this.#entries.get(this.#key(path));
    if (found?.type === 'file') throw diskError('EEXIST', 'mkdir', this.#full(path));
    if (found) return;
    this.#makeFolders(parentPath(path));
    this.#make(path, 'folder');
  }

  #write(path: string, bytes: Uint8Array): Entry {
    const entry = this.#entries.get(this.#key(path)) ?? this.#make(path, 'file');
    entry.bytes = bytes;
    entry.mtime = Date.now();
    return entry;
  }

  #forget(entry: Entry): void {
    for (const child of [...entry.children]) this.#forget(child);
    this.#entries.delete(this.#key(entry.path));
    this.#entries.get(this.#key(parentPath(entry.path)))?.children.delete(entry);
  }

  #move(entry: Entry, path: string): void {
    this.#entries.delete(this.#key(entry.path));
    entry.path = path;
    this.#entries.set(this.#key(path), entry);
    for (const child of entry.children) this.#move(child, joined(path, nameOf(child.path)));
  }
}

const imageTypes: Readonly<Record<string, string>> = {
  png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp', svg: 'image/svg+xml', pdf: 'application/pdf',
};
