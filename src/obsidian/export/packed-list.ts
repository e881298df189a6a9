import type { SiteEntry, VaultFile } from '../../core/publish/ports';

/** A long list on its way between the threads: in columns, which are copied many times faster than as many objects. */
export interface PackedList {
  /** All paths in one text, each ended by a NUL, which no path has. */
  readonly paths: string;
  readonly sizes: Float64Array;
  readonly mtimes: Float64Array;
  /** For each entry of a site the place of its kind in `kinds`; files of a vault have none. */
  readonly kinds: Uint8Array;
}

const kinds: readonly SiteEntry['kind'][] = ['file', 'folder', 'link'];

export function packed(list: readonly (VaultFile | SiteEntry)[]): PackedList {
  return {
    paths: list.map(({ path }) => `${path}\0`).join(''),
    sizes: Float64Array.from(list, ({ size }) => size),
    mtimes: Float64Array.from(list, ({ mtime }) => mtime),
    kinds: Uint8Array.from(list, (entry) => ('kind' in entry ? kinds.indexOf(entry.kind) : 0)),
  };
}

export function unpackedFiles({ paths, sizes, mtimes }: PackedList): VaultFile[] {
  return paths.split('\0').slice(0, -1).map((path, at) => ({ path, size: sizes[at] ?? 0, mtime: mtimes[at] ?? 0 }));
}

export function unpackedEntries(list: PackedList): SiteEntry[] {
  return unpackedFiles(list).map((file, at) => ({ ...file, kind: kinds[list.kinds[at] ?? 0] ?? 'link' }));
}
