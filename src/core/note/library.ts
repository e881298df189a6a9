import { fileFinder } from './file-finder';
import { nameKey } from './name-key';

/** All files of a vault, and what a link to one of them means. */
export interface Library {
  /** The file that a link's path leads to when it stands in the note `from`; `resolve('', from)` is `from` itself. */
  readonly resolve: (path: string, from: string) => string | undefined;
}

/**
 * `files` are the vault paths of notes and attachments alike; `resolve` gives them back as they are spelled here.
 * `aliasesOf` is asked once for every note, and only when a link fits no file.
 */
export function library(files: readonly string[], aliasesOf?: (note: string) => readonly string[]): Library {
  const find = fileFinder(files);
  let aliased: ReadonlyMap<string, string | undefined> | undefined;
  return {
    resolve(path, from) {
      if (path === '') return from;
      const file = find(path, from);
      if (file !== undefined || aliasesOf === undefined) return file;
      aliased ??= notesByAlias(files, aliasesOf);
      return aliased.get(nameKey(path));
    },
  };
}

/** An alias that two notes share leads to neither. */
function notesByAlias(files: readonly string[], aliasesOf: (note: string) => readonly string[]): ReadonlyMap<string, string | undefined> {
  const notes = new Map<string, string | undefined>();
  for (const file of files.filter((path) => nameKey(path).endsWith('.md'))) {
    for (const key of new Set(aliasesOf(file).map(nameKey))) notes.set(key, notes.has(key) ? undefined : file);
  }
  return notes;
}
