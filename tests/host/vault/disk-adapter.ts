import type { DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import { notDone } from '../not-done';
import { awaited } from '../own';
import type { Disk } from './disk';
import { freePath, isInside, joined, nameOf, normalizePath } from './path';

/** What happened on the disk, by whatever hand; `path` is spelled as on the disk. */
export type DiskChange =
  | { readonly kind: 'written' | 'folder-made' | 'removed'; readonly path: string }
  | { readonly kind: 'renamed'; readonly path: string; readonly oldPath: string };

/** What the desktop's and the mobile app's adapters have in common here; operations that write run one after the other. */
export abstract class DiskAdapter {
  /** The vault, which is told before the operation's promise resolves. */
  noticed: (change: DiskChange) => Promise<void> = () => Promise.resolve();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(protected readonly disk: Disk) {}

  getName(): string {
    return this.disk.name;
  }

  async exists(path: string, sensitive = false): Promise<boolean> {
    const spelling = await this.disk.spelling(inside(path));
    return spelling !== null && (!sensitive || spelling === normalizePath(path));
  }

  stat(path: string): Promise<Stat | null> {
    return this.disk.stat(inside(path));
  }

  list(path: string): Promise<ListedFiles> {
    return this.disk.list(inside(path));
  }

  async read(path: string): Promise<string> {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await this.disk.read(inside(path)));
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    return bufferOf(await this.disk.read(inside(path)));
  }

  write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    return this.#queued(() => this.#put(path, new TextEncoder().encode(data), options));
  }

  writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.#queued(() => this.#put(path, new Uint8Array(data), options));
  }

  append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    return this.#queued(() => this.#extend(path, new TextEncoder().encode(data), options));
  }

  appendBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.#queued(() => this.#extend(path, new Uint8Array(data), options));
  }

  process(path: string, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.#queued(async () => {
      const text = change(await this.read(path));
      if (typeof text !== 'string') throw new TypeError('process: the callback must return the new text, and at once');
      await this.#put(path, new TextEncoder().encode(text), options);
      return text;
    });
  }

  getResourcePath(path: string): string {
    return this.disk.resource(inside(path));
  }

  getFullPath(path: string): string {
    const at = inside(path);
    return at === '/' ? this.disk.basePath : `${this.disk.basePath}/${at}`;
  }

  mkdir(path: string): Promise<void> {
    return this.#queued(async () => {
      await this.disk.mkdir(inside(path));
      await this.noticed({ kind: 'folder-made', path: await this.#spelled(path) });
    });
  }

  remove(path: string): Promise<void> {
    return this.#queued(() => this.#removed(path, (spelled) => this.disk.remove(spelled)));
  }

  rmdir(path: string, recursive: boolean): Promise<void> {
    return this.#queued(() => this.#removed(path, (spelled) => this.disk.rmdir(spelled, recursive)));
  }

  trashSystem(path: string): Promise<boolean> {
    return this.#queued(async () => {
      const spelled = await this.#spelled(path);
      const done = await this.disk.trash(spelled);
      if (done) await this.noticed({ kind: 'removed', path: spelled });
      return done;
    });
  }

  trashLocal(path: string): Promise<void> {
    return this.#queued(async () => {
      await this.disk.mkdir('.trash');
      const target = await freePath(joined('.trash', nameOf(inside(path))), async (each) => await this.disk.stat(each) !== null);
      await this.#removed(path, (spelled) => this.disk.rename(spelled, target));
    });
  }

  rename(path: string, newPath: string): Promise<void> {
    return this.#queued(async () => {
      const [from, to] = [inside(path), inside(newPath)];
      const taken = await this.disk.spelling(to);
      const oldPath = await this.#spelled(from);
      if (taken !== null && taken !== oldPath) throw new Error('Destination file already exists!');
      if (isInside(to, from)) throw new Error('A folder cannot be moved into itself.');
      await this.disk.rename(from, to);
      await this.noticed({ kind: 'renamed', path: await this.#spelled(to), oldPath });
    });
  }

  copy(path: string, newPath: string): Promise<void> {
    return this.#queued(async () => {
      if (await this.exists(newPath)) throw new Error('Destination file already exists!');
      await this.#put(newPath, await this.disk.read(inside(path)));
    });
  }

  #queued<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return awaited(result);
  }

  async #spelled(path: string): Promise<string> {
    return await this.disk.spelling(inside(path)) ?? inside(path);
  }

  async #put(path: string, bytes: Uint8Array, options?: DataWriteOptions): Promise<void> {
    await this.disk.write(inside(path), bytes, options);
    await this.noticed({ kind: 'written', path: await this.#spelled(path) });
  }

  async #extend(path: string, bytes: Uint8Array, options?: DataWriteOptions): Promise<void> {
    const before = await this.exists(path) ? await this.disk.read(inside(path)) : new Uint8Array();
    const all = new Uint8Array(before.length + bytes.length);
    all.set(before);
    all.set(bytes, before.length);
    await this.#put(path, all, options);
  }

  async #removed(path: string, work: (spelled: string) => Promise<void>): Promise<void> {
    const spelled = await this.#spelled(path);
    await work(spelled);
    await this.noticed({ kind: 'removed', path: spelled });
  }
}

function inside(path: string): string {
  const normal = normalizePath(path);
  if (normal.split('/').includes('..')) notDone(`a path that leads out of the vault: ${path}`);
  return normal;
}

export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}
