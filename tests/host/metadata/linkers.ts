import type { TFile } from '../vault/abstract-file';

/** Which notes have a link that may lead to a file of a name. */
export class Linkers {
  readonly #names = new Map<TFile, readonly string[]>();
  readonly #files = new Map<string, Set<TFile>>();

  set(file: TFile, names: readonly string[]): void {
    for (const name of this.#names.get(file) ?? []) this.#files.get(name)?.delete(file);
    this.#names.set(file, names);
    for (const name of names) this.#files.set(name, (this.#files.get(name) ?? new Set()).add(file));
  }

  of(name: string): Iterable<TFile> {
    return this.#files.get(name) ?? [];
  }
}
