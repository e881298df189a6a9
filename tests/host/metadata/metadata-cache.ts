import type { CachedMetadata } from 'obsidian';
import { cachedMetadata } from '../../../src/core/note/cached-metadata';
import { library, type Library } from '../../../src/core/note/library';
import { Events } from '../app/events';
import { leaveUnknown } from '../not-done';
import { later, soon } from '../own';
import { same } from '../same';
import { TFile, type TAbstractFile } from '../vault/abstract-file';
import { splitName } from '../vault/path';
import type { Vault } from '../vault/vault';
import { getLinkpath } from './link-text';
import { linkKeys, nameKey, referencesOf } from './links';
import { Linkers } from './linkers';

/** The longest that indexing keeps the app from answering; the app does it beside, in a worker. */
const slice = 8;
/** How long no change must have come before links are resolved. */
const quiet = 5;

export class MetadataCache extends Events {
  resolvedLinks: Record<string, Record<string, number>> = {};
  unresolvedLinks: Record<string, Record<string, number>> = {};
  readonly #caches = new Map<string, CachedMetadata>();
  readonly #gone: { file: TFile; cache: CachedMetadata | null }[] = [];
  readonly #stale = new Set<TFile>();
  readonly #unresolved = new Set<TFile>();
  readonly #movedNames = new Set<string>();
  readonly #linkers = new Linkers();
  #library: Library | undefined;
  #nameCounts: ReadonlyMap<string, number> | undefined;
  #changes = 0;
  #flushing = false;
  #started = false;

  constructor(private readonly vault: Vault) {
    super();
    vault.on('create', (file: TAbstractFile) => this.#created(file));
    vault.on('modify', (file: TAbstractFile) => this.#modified(file));
    vault.on('delete', (file: TAbstractFile) => this.#deleted(file));
    vault.on('rename', (file: TAbstractFile, oldPath: string) => this.#renamed(file, oldPath));
  }

  /** Warm: every note was indexed when the app ran last, and only links are resolved. Cold: the index is still to be made. */
  async start(index: 'warm' | 'cold'): Promise<void> {
    this.#started = true;
    for (const file of this.vault.getMarkdownFiles()) {
      if (index === 'cold') this.#stale.add(file);
      else await this.#index(file);
    }
    this.#flush();
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): CachedMetadata | null {
    return this.#caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    this.#library ??= library(this.vault.getFiles().map(({ path }) => path));
    const path = this.#library.resolve(linkpath, sourcePath);
    return path === undefined ? null : this.vault.getFileByPath(path);
  }

  /** The name where that is enough to find the file, else the path. */
  fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
    const omit = file.extension === 'md' && omitMdExtension;
    const name = omit ? file.basename : file.name;
    this.#nameCounts ??= counted(this.vault.getFiles().map(({ path }) => nameKey(path)));
    if (this.#nameCounts.get(nameKey(file.path)) === 1 && this.getFirstLinkpathDest(name, sourcePath) === file) return name;
    return omit ? file.path.slice(0, -'.md'.length) : file.path;
  }

  #created(file: TAbstractFile): void {
    if (!this.#started || !(file instanceof TFile)) return;
    this.#filesMoved(file.path);
    if (file.extension === 'md') this.#stale.add(file);
    this.#flush();
  }

  #modified(file: TAbstractFile): void {
    if (!this.#started || !(file instanceof TFile) || file.extension !== 'md') return;
    this.#stale.add(file);
    this.#flush();
  }

  #deleted(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    this.#gone.push({ file, cache: this.getCache(file.path) });
    this.#linkers.set(file, []);
    this.#forget(file.path);
    this.#stale.delete(file);
    this.#filesMoved(file.path);
    this.#flush();
  }

  /** The index goes along with the note: `changed` is not fired. */
  #renamed(file: TAbstractFile, oldPath: string): void {
    if (!(file instanceof TFile)) return;
    const cache = this.getCache(oldPath);
    const [resolved, unresolved] = [this.resolvedLinks[oldPath], this.unresolvedLinks[oldPath]];
    this.#forget(oldPath);
    if (file.extension === 'md') {
      if (cache) this.#caches.set(file.path, cache);
      else this.#stale.add(file);
      if (resolved) this.resolvedLinks[file.path] = resolved;
      if (unresolved) this.unresolvedLinks[file.path] = unresolved;
      this.#unresolved.add(file);
    }
    this.#filesMoved(oldPath, file.path);
    this.#flush();
  }

  #forget(path: string): void {
    this.#caches.delete(path);
    delete this.resolvedLinks[path];
    delete this.unresolvedLinks[path];
  }

  #filesMoved(...paths: string[]): void {
    this.#library = undefined;
    this.#nameCounts = undefined;
    for (const path of paths) this.#movedNames.add(nameKey(path));
  }

  #flush(): void {
    this.#changes += 1;
    if (this.#flushing || !this.#started) return;
    this.#flushing = true;
    soon(async () => {
      let since = performance.now();
      for await (const step of this.#steps()) {
        step();
        if (performance.now() - since < slice) continue;
        await new Promise<void>((resolve) => later(resolve, 0));
        since = performance.now();
      }
      this.#flushing = false;
      this.trigger('resolved');
    });
  }

  /** What to tell, in the app's order: what is gone, what has changed, whose links are resolved. */
  async* #steps(): AsyncGenerator<() => void> {
    while (this.#gone.length + this.#stale.size + this.#unresolved.size + this.#movedNames.size > 0) {
      for (const { file, cache } of this.#gone.splice(0)) yield () => this.trigger('deleted', file, cache);
      for (const file of this.#stale) {
        this.#stale.delete(file);
        const text = await this.#index(file);
        if (text !== undefined) yield () => this.trigger('changed', file, text, this.getFileCache(file));
      }
      // Links are looked at when no more changes come: each change of a file's name would be a new look at all.
      const seen = this.#changes;
      await new Promise<void>((resolve) => later(resolve, quiet));
      if (seen !== this.#changes) continue;
      this.#unresolveLinksToMoved();
      for (const file of this.#unresolved) {
        this.#unresolved.delete(file);
        if (this.#resolve(file)) yield () => this.trigger('resolve', file);
      }
    }
  }

  async #index(file: TFile): Promise<string | undefined> {
    if (this.vault.getFileByPath(file.path) !== file) return undefined;
    const text = await this.vault.cachedRead(file).catch(() => undefined);
    if (text === undefined || this.vault.getFileByPath(file.path) !== file) return undefined;
    const cache = same<CachedMetadata>(cachedMetadata(file.path, text));
    leaveUnknown('CachedMetadata', cache, ['sections', 'footnotes', 'footnoteRefs', 'referenceLinks'].filter((key) => !(key in cache)));
    this.#caches.set(file.path, cache);
    this.#linkers.set(file, linkKeys(cache));
    this.#unresolved.add(file);
    return text;
  }

  #unresolveLinksToMoved(): void {
    for (const name of this.#movedNames) for (const file of this.#linkers.of(name)) this.#unresolved.add(file);
    this.#movedNames.clear();
  }

  #resolve(file: TFile): boolean {
    const cache = this.getFileCache(file);
    if (!cache) return false;
    const [resolved, unresolved]: Record<string, number>[] = [{}, {}];
    for (const { link } of referencesOf(cache)) {
      const path = getLinkpath(link);
      const target = this.getFirstLinkpathDest(path, file.path);
      const [links, key] = target ? [resolved, target.path] : [unresolved, splitName(path)[1] === 'md' ? path.slice(0, -'.md'.length) : path];
      if (links) links[key] = (links[key] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = resolved ?? {};
    this.unresolvedLinks[file.path] = unresolved ?? {};
    return true;
  }
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
