/** A value at once (Node's synchronous calls, four times cheaper) or later (Obsidian's adapter). Always `await` it. */
export type Eventually<T> = T | Promise<T>;

/** Hex SHA-256 of the bytes; a host may bring a faster one than ours. */
export type Hash = (bytes: Uint8Array) => string;

/** One file of the vault as its folder lists it. */
export interface VaultFile {
  /** Vault path with `/`, NFC; `NoteSource` knows how the file system spells it. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970; only ever compared for equality. */
  readonly mtime: number;
}

/** Reads a vault. Dot-folders, dot-files and symbolic links are not listed. */
export interface NoteSource {
  list(): Eventually<readonly VaultFile[]>;
  /** @throws when the file cannot be read: an export then stops before anything is written. */
  read(path: string): Eventually<Uint8Array>;
}

/** One file of the site: its path under the site folder, and its bytes. */
export interface SiteFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Size and time of a file: as long as both stay, the file is taken to be unchanged. */
export interface Stamp {
  readonly size: number;
  readonly mtime: number;
}

/** What lies at a path of the site folder. Links are listed as `link`, never followed. */
export interface SiteEntry extends Stamp {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link';
}

/**
 * The few file operations that a commit is made of, under the site folder; every path has `/` and no `..`.
 * Tests stop each of them in turn.
 */
export interface SiteFolder {
  /** Everything below `under`, folders too; without it the whole site, but no dot-folder of its top. */
  list(under?: string): Eventually<readonly SiteEntry[]>;
  /** The paths of all files that `list()` would name, and of our own dot-folders: no file is looked at. */
  names(): Eventually<readonly string[]>;
  /** Nothing, when there is no such file. */
  read(path: string): Eventually<Uint8Array | undefined>;
  /** Creates or replaces; folders on the way are made. */
  write(path: string, bytes: Uint8Array): Eventually<Stamp>;
  /** Moves a file, replacing what is at `to`, or a folder, when nothing is at `to`; folders on the way are made. */
  move(from: string, to: string): Eventually<void>;
  /** Removes a file; does nothing when there is none. */
  remove(path: string): Eventually<void>;
  /** Removes a folder if it is empty, else does nothing. */
  removeEmptyFolder(path: string): Eventually<void>;
  /** Removes a folder with all that is in it; does nothing when there is none. */
  removeFolder(path: string): Eventually<void>;
  /** Makes these files, and the names in these folders, survive a power cut, as far as the system can. */
  sync(paths: readonly string[]): Eventually<void>;
}

/** The private side: what makes the next export fast. Losing it costs time, nothing else. */
export interface StateStore {
  load(name: string): Eventually<Uint8Array | undefined>;
  save(name: string, bytes: Uint8Array): Eventually<void>;
}
