import type { DataWriteOptions } from 'obsidian';
import { Events } from '../app/events';
import { Platform } from '../app/platform';
import { TFile, TFolder, type TAbstractFile } from './abstract-file';
import type { DiskAdapter } from './disk-adapter';
import { FileTree } from './file-tree';
import { checkName, isInside, joined } from './path';
import { Watcher } from './watcher';

export class Vault extends Events {
  readonly #tree = new FileTree(this);
  readonly #watcher: Watcher;
  readonly #texts = new WeakMap<TFile, { readonly mtime: number; readonly text: string }>();

  constructor(readonly adapter: DiskAdapter, readonly configDir: string) {
    super();
    this.#watcher = new Watcher(this, this.#tree, adapter);
    adapter.noticed = (change) => this.#watcher.noticed(change);
  }

  /** Finds what is on the disk; each file is told of as created. */
  load(): Promise<void> {
    return this.#watcher.loadFolder('/');
  }

  getName(): string {
    return this.adapter.getName();
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.#tree.get(path);
  }

  getFileByPath(path: string): TFile | null {
    const found = this.#tree.get(path);
    return found instanceof TFile ? found : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const found = this.#tree.get(path);
    return found instanceof TFolder ? found : null;
  }

  getRoot(): TFolder {
    return this.#tree.root;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return this.#tree.all();
  }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.#tree.all().filter((file) => file instanceof TFolder).filter((folder) => includeRoot || !folder.isRoot());
  }

  getFiles(): TFile[] {
    return this.#tree.all().filter((file) => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter(({ extension }) => extension === 'md');
  }

  static recurseChildren(root: TFolder, visit: (file: TAbstractFile) => unknown): void {
    visit(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, visit);
      else visit(child);
    }
  }

  async create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    await this.#checkFree(path, 'File already exists.');
    await this.adapter.write(path, data, options);
    return this.#made<TFile>(path);
  }

  async createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
    await this.#checkFree(path, 'File already exists.');
    await this.adapter.writeBinary(path, data, options);
    return this.#made<TFile>(path);
  }

  async createFolder(path: string): Promise<TFolder> {
    await this.#checkFree(path, 'Folder already exists.');
    await this.adapter.mkdir(path);
    return this.#made<TFolder>(path);
  }

  async read(file: TFile): Promise<string> {
    const text = await this.adapter.read(file.path);
    this.#texts.set(file, { mtime: file.stat.mtime, text });
    return text;
  }

  /** What was read last, while the file has not changed as far as the app has noticed. */
  cachedRead(file: TFile): Promise<string> {
    const known = this.#texts.get(file);
    return known?.mtime === file.stat.mtime ? Promise.resolve(known.text) : this.read(file);
  }

  /** The text that was read is not that of the file any more. */
  forgetText(file: TFile): void {
    this.#texts.delete(file);
  }

  readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    return this.adapter.write(file.path, data, options);
  }

  modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.adapter.writeBinary(file.path, data, options);
  }

  append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    return this.adapter.append(file.path, data, options);
  }

  appendBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.adapter.appendBinary(file.path, data, options);
  }

  process(file: TFile, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.adapter.process(file.path, change, options);
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    checkName(newPath, Platform.isWin || Platform.isAndroidApp);
    await this.adapter.rename(file.path, newPath);
  }

  async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<T> {
    await this.#checkFree(newPath, file instanceof TFolder ? 'Folder already exists.' : 'File already exists.');
    if (file instanceof TFolder) {
      if (isInside(newPath, file.path)) throw new Error('A folder cannot be copied into itself.');
      await this.adapter.mkdir(newPath);
      for (const child of [...file.children]) await this.copy(child, joined(newPath, child.name));
    } else {
      await this.adapter.copy(file.path, newPath);
    }
    return this.#made<T>(newPath);
  }

  /** Without `force`, a folder in which something hidden remains cannot be deleted. */
  async delete(file: TAbstractFile, force = false): Promise<void> {
    if (!(file instanceof TFolder)) return this.adapter.remove(file.path);
    if (force) return this.adapter.rmdir(file.path, true);
    for (const child of [...file.children]) await this.delete(child);
    await this.adapter.rmdir(file.path, false);
  }

  async trash(file: TAbstractFile, system: boolean): Promise<void> {
    if (system && await this.adapter.trashSystem(file.path)) return;
    await this.adapter.trashLocal(file.path);
  }

  async #checkFree(path: string, complaint: string): Promise<void> {
    checkName(path, Platform.isWin || Platform.isAndroidApp);
    if (await this.adapter.exists(path)) throw new Error(complaint);
  }

  /** As in the app, what is made in a hidden folder is made, and then not found. */
  #made<T extends TAbstractFile>(path: string): T {
    return this.#tree.get(path) as T;
  }
}
