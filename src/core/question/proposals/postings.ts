import { keysOf, type IndexedText } from './indexed-text';

/** Where each word and link stands, note by note, so that a note is taken out as fast as it was put in. */
export class Postings<T> {
  private readonly notes = new Map<string, Map<string, IndexedText<T>[]>>();

  /** Puts in the texts of a note of which there are none yet. */
  put(path: string, texts: readonly IndexedText<T>[]): void {
    for (const text of texts) {
      for (const key of keysOf(text)) {
        const notes = this.notes.get(key) ?? new Map<string, IndexedText<T>[]>();
        this.notes.set(key, notes);
        const there = notes.get(path);
        if (there === undefined) notes.set(path, [text]);
        else there.push(text);
      }
    }
  }

  remove(path: string, texts: readonly IndexedText<T>[]): void {
    for (const key of new Set(texts.flatMap((text) => keysOf(text)))) {
      const notes = this.notes.get(key);
      notes?.delete(path);
      if (notes?.size === 0) this.notes.delete(key);
    }
  }

  /**
   * The texts that have one of some keys, the first keys first. A key with which there would be more than `most` is left
   * out, whole, so that it does not matter in which order the notes came.
   */
  withAny(keys: readonly string[], most: number): ReadonlySet<IndexedText<T>> {
    const found = new Set<IndexedText<T>>();
    for (const key of keys) {
      const notes = this.notes.get(key);
      if (notes === undefined) continue;
      // A note counts for one at least, and is not looked into once there are too many.
      if (found.size + notes.size > most) continue;
      const texts = [...notes.values()].flat();
      if (found.size + texts.length > most) continue;
      for (const text of texts) found.add(text);
    }
    return found;
  }
}
