import { soon } from '../own';
import type { Disk } from './disk';
import type { DiskAdapter, DiskChange } from './disk-adapter';
import { nameOf, joined, normalizePath, parentPath } from './path';

/** Changes the files behind the app's back; the app notices a moment later, and sees no renames. */
export class OtherProgram {
  constructor(private readonly disk: Disk, private readonly adapter: DiskAdapter) {}

  async write(path: string, text: string): Promise<void> {
    await this.disk.mkdir(parentPath(normalizePath(path)));
    await this.disk.write(path, new TextEncoder().encode(text));
    this.#notice({ kind: 'written', path });
  }

  async remove(path: string): Promise<void> {
    const stat = await this.disk.stat(path);
    if (stat?.type === 'folder') await this.disk.rmdir(path, true);
    else await this.disk.remove(path);
    this.#notice({ kind: 'removed', path });
  }

  async rename(path: string, newPath: string): Promise<void> {
    await this.disk.rename(path, newPath);
    this.#notice({ kind: 'removed', path });
    await this.#noticeAll(newPath);
  }

  async read(path: string): Promise<string> {
    return new TextDecoder().decode(await this.disk.read(path));
  }

  async #noticeAll(path: string): Promise<void> {
    this.#notice({ kind: 'written', path });
    if ((await this.disk.stat(path))?.type !== 'folder') return;
    const { files, folders } = await this.disk.list(path);
    for (const child of [...files, ...folders]) await this.#noticeAll(joined(path, nameOf(child)));
  }

  #notice(change: DiskChange): void {
    soon(() => this.adapter.noticed(change));
  }
}
