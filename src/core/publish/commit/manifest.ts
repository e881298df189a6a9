import { Refusal } from './refusal';
import { isSitePath } from './site-path';

/** Where a site says which of its files are ours. The manifest does not name itself. */
export const manifestPath = '_logbook/manifest.json';

/** What a file's bytes are known by. */
export interface Fingerprint {
  /** The first 32 hex digits of the SHA-256: 128 bits are more than an accident needs, and half the file. */
  readonly hash: string;
  readonly size: number;
}

/** Site path -> the bytes that we published there. It says nothing else: readers can fetch it. */
export type Manifest = ReadonlyMap<string, Fingerprint>;

const version = 1;
const hashLength = 32;

export function shortHash(sha256: string): string {
  return sha256.slice(0, hashLength);
}

/** The same files give the same bytes; one file a line, so that git shows what changed. */
export function printManifest(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(`{"version":${version},"files":${printFiles(manifest)}}\n`);
}

export function printFiles(files: Manifest): string {
  const lines = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${lines.map(([path, { hash, size }]) => `\n${JSON.stringify(path)}:["${hash}",${size}]`).join(',')}\n}`;
}

/** @throws Refusal when the manifest cannot be trusted: then nothing can be told to be ours. */
export function parseManifest(bytes: Uint8Array): Manifest {
  const value = parseVersioned(bytes, manifestPath);
  const files = 'files' in value ? parseFiles(value.files) : undefined;
  if (files === undefined) throw unreadable(manifestPath, 'it has no list of files');
  return files;
}

/** Reads the JSON of a file of ours and checks its version. */
export function parseVersioned(bytes: Uint8Array, path: string): { readonly version: unknown } {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw unreadable(path, 'it is not JSON');
  }
  if (typeof value !== 'object' || value === null || !('version' in value)) throw unreadable(path, 'it has no version');
  if (typeof value.version === 'number' && value.version > version) {
    throw new Refusal('site-too-new', `Cannot read "${path}" of the site: its version is ${value.version}, newer than this program knows. Update Research Logbook and export again.`);
  }
  if (value.version !== version) throw unreadable(path, 'its version is unknown');
  return value;
}

/** Entries that we cannot have written, such as `../a` and `.git/config`, are left out: they are not ours. */
export function parseFiles(value: unknown): Manifest | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const files = new Map<string, Fingerprint>();
  for (const [path, print] of Object.entries(value)) {
    if (!Array.isArray(print) || !isSitePath(path) || path === manifestPath) continue;
    const hash: unknown = print[0];
    const size: unknown = print[1];
    if (typeof hash === 'string' && typeof size === 'number') files.set(path, { hash, size });
  }
  return files;
}

function unreadable(path: string, state: string): Refusal {
  return new Refusal('site-unreadable', `Cannot read "${path}" of the site: ${state}. Restore the file, from git for example, or empty the site folder, and export again.`);
}
