import type { VaultFile } from './ports';

/** The files of a vault as the exporter sees them, and as the disk calls them. */
export interface VaultListing {
  /** With paths in NFC, and in an order that no disk has a say in. */
  readonly files: readonly VaultFile[];
  /** Path -> how the disk spells it, where that differs. */
  readonly spellings: ReadonlyMap<string, string>;
}

/**
 * Orders what a disk has listed, folder by folder and by the names in it, so that two listings of one vault are equal.
 * Of two files whose paths then would be one, the second keeps its spelling.
 */
export function vaultListing(listed: readonly VaultFile[]): VaultListing {
  const files = ordered(listed);
  const spellings = new Map<string, string>();
  const odd = files.flatMap(({ path }, at) => (isPlain(path) || path === path.normalize('NFC') ? [] : [at]));
  if (odd.length === 0) return { files, spellings };
  const taken = new Set(files.map(({ path }) => path));
  for (const at of odd) {
    const file = files[at];
    const path = file?.path.normalize('NFC');
    if (file === undefined || path === undefined || taken.has(path)) continue;
    taken.add(path);
    spellings.set(path, file.path);
    files[at] = { ...file, path };
  }
  return { files: ordered(files), spellings };
}

/** No letter before U+0300 is one that NFC composes or replaces, nor is a Han character. */
function isPlain(path: string): boolean {
  return !/[\u0300-\u4dff\ua000-\uffff]/.test(path);
}

/** `a/z.md` comes before `a.md`, as the folder `a` comes before that file. */
function ordered(files: readonly VaultFile[]): VaultFile[] {
  const keyed = files.map((file) => ({ file, key: file.path.replaceAll('/', '\0') }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ file }) => file);
}
