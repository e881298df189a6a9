import type { Finding } from '../finding';
import type { Fingerprint, Manifest } from './manifest';
import { editedFile, foreignFile, keptEdit, manyRemovals } from './plan-finding';
import { foldedPath, foldersAbove, writeOrder } from './site-path';
import type { Survey } from './survey';

/** What a commit is going to do. With an `error` among its findings it must not be done. */
export interface CommitPlan {
  /** In the order in which they appear on the site. */
  readonly puts: readonly string[];
  readonly removals: Manifest;
  /** Of the puts, those that take the place of a file, and its bytes. */
  readonly replaced: Manifest;
  readonly unchanged: readonly string[];
  /** Folders that the removals leave empty, innermost first. */
  readonly emptied: readonly string[];
  /** The site afterwards. */
  readonly next: Manifest;
  readonly findings: readonly Finding[];
}

export interface Consent {
  /** Removals that the vault explains: the note is there, and is private now or has another page. */
  readonly explained?: ReadonlySet<string>;
  /** The user has said that all these files are to go. */
  readonly removeMany?: boolean;
}

export function planCommit(survey: Survey, wanted: Manifest, consent: Consent = {}): CommitPlan {
  refuseTwins(wanted);
  const { manifest, intact, edited, damaged } = survey;
  const findings: Finding[] = [];
  const removals = removalsOf(survey, wanted, findings);
  const emptied = emptiedFolders(survey, removals, wanted);
  const puts: string[] = [];
  const unchanged: string[] = [];
  const replaced = new Map<string, Fingerprint>();
  for (const [path, { hash }] of wanted) {
    const last = manifest.get(path);
    const edit = edited.get(path);
    if ((intact.has(path) && last?.hash === hash) || edit?.hash === hash) {
      unchanged.push(path);
    } else if (edit !== undefined && last?.hash === hash) {
      unchanged.push(path);
      findings.push(keptEdit(path));
    } else if (edit !== undefined) {
      findings.push(editedFile(path));
    } else {
      const obstacle = obstacleTo(path, survey, emptied);
      if (obstacle !== undefined) findings.push(foreignFile(path, obstacle));
      const old = damaged.get(path) ?? (intact.has(path) ? last : undefined);
      if (old !== undefined) replaced.set(path, old);
      puts.push(path);
    }
  }
  const unexplained = [...removals.keys()].filter((path) => consent.explained?.has(path) !== true).length;
  const tooMany = unexplained > Math.max(20, manifest.size * 0.3) && consent.removeMany !== true;
  if (tooMany) findings.push(manyRemovals(unexplained, manifest.size));
  puts.sort((a, b) => writeOrder(a) - writeOrder(b) || (a < b ? -1 : 1));
  return { puts, removals, replaced, unchanged, emptied, next: wanted, findings };
}

/** What was ours and is wanted no more, with the bytes that are there. */
function removalsOf({ manifest, intact, edited, damaged }: Survey, wanted: Manifest, findings: Finding[]): Manifest {
  const removals = new Map<string, Fingerprint>();
  for (const [path, last] of manifest) {
    if (wanted.has(path)) continue;
    const there = intact.has(path) ? last : damaged.get(path);
    if (there !== undefined) removals.set(path, there);
    if (edited.has(path)) findings.push(editedFile(path));
  }
  return removals;
}

/** Exactly spelled: when a folder changes its case alone, the old spelling goes before the new one comes. */
function emptiedFolders({ intact, edited, damaged, foreign }: Survey, removals: Manifest, wanted: Manifest): string[] {
  const candidates = new Set([...removals.keys()].flatMap(foldersAbove));
  const ours = [...intact.keys(), ...edited.keys(), ...damaged.keys()].filter((path) => !removals.has(path));
  const others = [...foreign.values()].filter(({ kind, path }) => kind !== 'folder' || !candidates.has(path));
  for (const path of [...ours, ...others.map((entry) => entry.path), ...wanted.keys()]) {
    for (const folder of foldersAbove(path)) candidates.delete(folder);
  }
  return [...candidates].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** What stands in the way of a new file: itself a foreign file or folder, or above it a foreign file or link. */
function obstacleTo(path: string, { foreign }: Survey, emptied: readonly string[]): string | undefined {
  const there = foreign.get(foldedPath(path));
  if (there !== undefined && !emptied.includes(there.path)) return there.path;
  return foldersAbove(path)
    .map((folder) => foreign.get(foldedPath(folder)))
    .find((entry) => entry !== undefined && entry.kind !== 'folder')?.path;
}

function refuseTwins(wanted: Manifest): void {
  const seen = new Map<string, string>();
  for (const path of wanted.keys()) {
    const twin = seen.get(foldedPath(path));
    if (twin !== undefined) throw new RangeError(`Cannot write both "${twin}" and "${path}": some file systems take them for one`);
    seen.set(foldedPath(path), path);
  }
}
