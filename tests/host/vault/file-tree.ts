import type { FileStats } from 'obsidian';
import { TFile, TFolder, type TAbstractFile } from './abstract-file';
import { parentPath } from './path';
import type { Vault } from './vault';

/** The files and folders that the vault knows of, by path. */
export class FileTree {
  readonly root: TFolder;
  readonly #byPath = new Map<string, TAbstractFile>();

  constructor(private readonly vault: Vault) {
    this.root = new TFolder(vault, '/');
    this.#byPath.set('/', this.root);
  }

  get(path: string): TAbstractFile | null {
    return this.#byPath.get(path) ?? null;
  }

  all(): TAbstractFile[] {
    return [...this.#byPath.values()];
  }

  addFile(path: string, stat: FileStats): TFile {
    const file = new TFile(this.vault, path);
    file.stat = stat;
    this.#add(file);
    return file;
  }

  addFolder(path: string): TFolder {
    const folder = new TFolder(this.vault, path);
    this.#add(folder);
    return folder;
  }

  remove(file: TAbstractFile): void {
    this.#byPath.delete(file.path);
    file.parent?.children.splice(file.parent.children.indexOf(file), 1);
    file.parent = null;
  }

  move(file: TAbstractFile, path: string): void {
    this.remove(file);
    file.setPath(path);
    this.#add(file);
  }

  /** The folder itself and what is in it, folders before what they hold. */
  within(file: TAbstractFile): TAbstractFile[] {
    return file instanceof TFolder ? [file, ...file.children.flatMap((child) => this.within(child))] : [file];
  }

  #add(file: TAbstractFile): void {
    const parent = this.get(parentPath(file.path));
    file.parent = parent instanceof TFolder ? parent : null;
    file.parent?.children.push(file);
    this.#byPath.set(file.path, file);
  }
}
