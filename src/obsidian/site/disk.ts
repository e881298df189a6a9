import type { Stamp } from '../../core/publish/ports';

export type DiskKind = 'file' | 'folder' | 'link';

export interface DiskEntry extends Stamp {
  readonly kind: DiskKind;
}

/**
 * The few things that a site asks of the disk it lies on. Paths are below the site's folder, with `/`; `''` is the
 * folder itself. Where a device tells links from what they lead to, no call follows one at the path itself.
 */
export interface Disk {
  /** The site's folder, as the user finds it. */
  readonly place: string;
  /** Nothing, when nothing is there. */
  entry(path: string): Promise<DiskEntry | undefined>;
  /** What lies right in a folder; nothing, when it is no folder. */
  children(folder: string): Promise<readonly { readonly name: string; readonly kind: DiskKind }[]>;
  /** Nothing, when there is no such file. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Creates or replaces, in a folder that is there. */
  write(path: string, bytes: Uint8Array): Promise<Stamp>;
  /** In a folder that is there; for `''` the vault's adapter makes those above it too. */
  makeFolder(path: string): Promise<void>;
  /** A file replaces the file at `to`; a folder fails where something is. */
  rename(from: string, to: string): Promise<void>;
  removeFile(path: string): Promise<void>;
  removeEmptyFolder(path: string): Promise<void>;
  removeFolder(path: string): Promise<void>;
  /** Survives a power cut, as far as the disk can promise it. */
  sync(path: string): Promise<void>;
}
