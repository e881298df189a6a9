import type { FileStats } from 'obsidian';
import { nameOf, splitName } from './path';
import type { Vault } from './vault';

/** A file or a folder; the object stays the same when it is renamed. */
export abstract class TAbstractFile {
  path = '';
  name = '';
  parent: TFolder | null = null;

  constructor(readonly vault: Vault, path: string) {
    this.setPath(path);
  }

  setPath(path: string): void {
    this.path = path;
    this.name = nameOf(path);
  }
}

export class TFile extends TAbstractFile {
  stat: FileStats = { ctime: 0, mtime: 0, size: 0 };
  declare basename: string;
  declare extension: string;

  override setPath(path: string): void {
    super.setPath(path);
    [this.basename, this.extension] = splitName(this.name);
  }
}

export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}
