import { TFile } from './abstract-file';
import type { DiskAdapter, DiskChange } from './disk-adapter';
import type { FileTree } from './file-tree';
import { isHidden, parentPath } from './path';
import type { Vault } from './vault';

/** Carries what happened on the disk into the tree of files, and tells everyone, one event for each file. */
export class Watcher {
  constructor(private readonly vault: Vault, private readonly tree: FileTree, private readonly adapter: DiskAdapter) {}

  async noticed(change: DiskChange): Promise<void> {
    const hidden = isHidden(change.path);
    if (hidden) this.vault.trigger('raw', change.path);
    if (change.kind === 'renamed') await this.#renamed(change.oldPath, change.path);
    else if (hidden) return;
    else if (change.kind === 'removed') this.#removed(change.path);
    else await this.#present(change.path);
  }

  /** Everything that is not hidden, with a `create` for each: what happens when the vault is opened. */
  async loadFolder(path: string): Promise<void> {
    const { files, folders } = await this.adapter.list(path);
    for (const each of files.filter((file) => !isHidden(file) && !this.tree.get(file)).sort()) await this.#present(each);
    for (const each of folders.filter((folder) => !isHidden(folder)).sort()) {
      this.#folder(each);
      await this.loadFolder(each);
    }
  }

  async #present(path: string): Promise<void> {
    const stat = await this.adapter.stat(path);
    if (!stat) return;
    if (stat.type === 'folder') {
      this.#folder(path);
      return;
    }
    const { ctime, mtime, size } = stat;
    const known = this.tree.get(path);
    if (known instanceof TFile) {
      known.stat = { ctime, mtime, size };
      this.vault.forgetText(known);
      this.vault.trigger('modify', known);
    } else {
      this.#folder(parentPath(path));
      this.vault.trigger('create', this.tree.addFile(path, { ctime, mtime, size }));
    }
  }

  #folder(path: string): void {
    if (this.tree.get(path)) return;
    this.#folder(parentPath(path));
    this.vault.trigger('create', this.tree.addFolder(path));
  }

  /** What a folder held goes before the folder. */
  #removed(path: string): void {
    const known = this.tree.get(path);
    if (!known) return;
    for (const file of this.tree.within(known).reverse()) {
      this.tree.remove(file);
      this.vault.trigger('delete', file);
    }
  }

  /** A folder's own event comes first, then one for all that it holds, each with its own old path. */
  async #renamed(oldPath: string, path: string): Promise<void> {
    const known = this.tree.get(oldPath);
    if (isHidden(path)) {
      this.#removed(oldPath);
    } else if (!known) {
      await this.#present(path);
      if ((await this.adapter.stat(path))?.type === 'folder') await this.loadFolder(path);
    } else {
      for (const file of this.tree.within(known)) {
        const old = file.path;
        this.tree.move(file, path + old.slice(oldPath.length));
        this.vault.trigger('rename', file, old);
      }
    }
  }
}
