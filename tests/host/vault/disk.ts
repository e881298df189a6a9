import type { ListedFiles, Stat } from 'obsidian';

/** Where the vault's bytes lie, by normalised paths; the adapter and, from outside, other programs work on it. */
export interface Disk {
  readonly name: string;
  /** The folder of the vault as the system names it. */
  readonly basePath: string;
  /** Whether `Note.md` and `note.md` are two files. */
  readonly caseSensitive: boolean;
  stat(path: string): Promise<Stat | null>;
  /** The path as it is spelled on the disk, or null. */
  spelling(path: string): Promise<string | null>;
  list(path: string): Promise<ListedFiles>;
  read(path: string): Promise<Uint8Array>;
  write(path: string, bytes: Uint8Array, times?: Times): Promise<void>;
  /** With all the folders above it; an existing folder is no error. */
  mkdir(path: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** An empty folder, or with `recursive` any. */
  rmdir(path: string, recursive: boolean): Promise<void>;
  rename(path: string, newPath: string): Promise<void>;
  trash(path: string): Promise<boolean>;
  /** An address under which the browser can load a file. */
  resource(path: string): string;
}

export interface Times {
  readonly ctime?: number | undefined;
  readonly mtime?: number | undefined;
}

export type DiskOperation = 'read' | 'write' | 'list' | 'mkdir' | 'remove' | 'rename';

const meanings: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  EEXIST: 'file already exists',
  ENOTEMPTY: 'directory not empty',
  ENOTDIR: 'not a directory',
  EISDIR: 'illegal operation on a directory',
  ENOSPC: 'no space left on device',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
};

/** The error of a desktop's file system, which the app passes on as it is. */
export function diskError(code: string, call: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${meanings[code] ?? 'unknown error'}, ${call} '${path}'`), { code, syscall: call, path });
}
