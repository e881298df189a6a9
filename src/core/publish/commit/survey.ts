import type { Hash, SiteEntry, SiteFolder, Stamp } from '../ports';
import { withLineFeeds } from './damage';
import { manifestPath, parseManifest, shortHash, type Fingerprint, type Manifest } from './manifest';
import { foldedPath } from './site-path';

/** What lies in the site folder, compared with what its manifest says we put there. */
export interface Survey {
  /** Nothing was ever published here. */
  readonly isNew: boolean;
  readonly manifest: Manifest;
  /** Ours, with the bytes that we wrote. */
  readonly intact: ReadonlyMap<string, Stamp>;
  /** Ours once; somebody else wrote these bytes since. */
  readonly edited: ReadonlyMap<string, Fingerprint>;
  /** Ours, and broken by no hand: cut short by a power cut, or its line ends converted by git. */
  readonly damaged: ReadonlyMap<string, Fingerprint>;
  /** All else, folders too, by `foldedPath`. */
  readonly foreign: ReadonlyMap<string, SiteEntry>;
}

export interface SurveyOptions {
  readonly hash: Hash;
  /** What we last wrote, and when. A file that has kept its size and time is not read again. */
  readonly written: ReadonlyMap<string, Written>;
}

/** A file as we left it. */
export interface Written extends Fingerprint {
  readonly mtime: number;
}

/** @throws Refusal when the manifest cannot be read. */
export async function surveySite(folder: SiteFolder, options: SurveyOptions): Promise<Survey> {
  const bytes = await folder.read(manifestPath);
  const manifest: Manifest = bytes === undefined ? new Map() : parseManifest(bytes);
  const intact = new Map<string, Stamp>();
  const edited = new Map<string, Fingerprint>();
  const damaged = new Map<string, Fingerprint>();
  const { ours, foreign } = await ownership(folder, manifest);
  for (const [path, { entry, print }] of ours) {
    const last = options.written.get(path);
    const untouched = last?.mtime === entry.mtime;
    if (untouched && last.size === entry.size && last.hash === print.hash) {
      intact.set(path, entry);
      continue;
    }
    const bytes = (await folder.read(path)) ?? new Uint8Array();
    const found = fingerprint(bytes, options.hash);
    if (found.hash === print.hash) intact.set(path, entry);
    else if (bytes.length === 0 || untouched || fingerprint(withLineFeeds(bytes), options.hash).hash === print.hash) damaged.set(path, found);
    else edited.set(path, found);
  }
  return { isNew: bytes === undefined, manifest, intact, edited, damaged, foreign };
}

export function fingerprint(bytes: Uint8Array, hash: Hash): Fingerprint {
  return { hash: shortHash(hash(bytes)), size: bytes.length };
}

interface Ownership {
  readonly ours: ReadonlyMap<string, { readonly entry: SiteEntry; readonly print: Fingerprint }>;
  readonly foreign: Map<string, SiteEntry>;
}

async function ownership(folder: SiteFolder, manifest: Manifest): Promise<Ownership> {
  const ours = new Map<string, { entry: SiteEntry; print: Fingerprint }>();
  const foreign = new Map<string, SiteEntry>();
  for (const entry of await folder.list()) {
    const print = entry.kind === 'file' ? manifest.get(entry.path) : undefined;
    if (print !== undefined) ours.set(entry.path, { entry, print });
    else if (entry.path !== manifestPath) foreign.set(foldedPath(entry.path), entry);
  }
  for (const [path, print] of manifest) {
    if (ours.has(path)) continue;
    const key = foldedPath(path);
    const entry = foreign.get(key);
    // The file system may spell our path its own way; then it answers to ours as well.
    if (entry?.kind !== 'file' || (await folder.read(path)) === undefined) continue;
    ours.set(path, { entry, print });
    foreign.delete(key);
  }
  return { ours, foreign };
}
