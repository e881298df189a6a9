import type { Finding } from '../finding';
import type { Fingerprint, Manifest } from './manifest';
import { editedFile, foreignFile, keptEdit, manyRemovals } from './plan-finding';
import { foldedPath, foldersAbove, inWriteOrder } from './site-path';
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
  const obstacleTo = obstacles(survey, emptied);
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
      const obstacle = obstacleTo(path);
      if (obstacle !== undefined) findings.push(foreignFile(path, obstacle));
      const old = damaged.get(path) ?? (intact.has(path) ? last : undefined);
      if (old !== undefined) replaced.set(path, old);
      puts.push(path);
    }
  }
  const unexplained = [...removals.keys()].filter((path) => consent.explained?.has(path) !== true).length;
  const tooMany = unexplained > Math.max(20, manifest.size * 0.3) && consent.removeMany !== true;
  if (tooMany) findings.push(manyRemovals(unexplained, manifest.size));
  return { puts: inWriteOrder(puts), removals, replaced, unchanged, emptied, next: wanted, findings };
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

/** As the disk spells them, so that a folder that changes its case alone goes before its new spelling comes. */
function emptiedFolders({ intact, edited, damaged, foreign }: Survey, removals: Manifest, wanted: Manifest): string[] {
  const candidates = new Set([...removals.keys()].flatMap(foldersAbove));
  if (candidates.size === 0) return [];
  const spelledOtherwise = [...candidates].flatMap((folder) => foreign.get(foldedPath(folder))?.path ?? []);
  for (const path of spelledOtherwise) candidates.add(path);
  const ours = [...intact.keys(), ...edited.keys(), ...damaged.keys()].filter((path) => !removals.has(path));
  const others = [...foreign.values()].filter(({ path }) => !candidates.has(path)).map(({ path }) => path);
  for (const path of [...ours, ...others, ...wanted.keys()]) {
    for (const folder of foldersAbove(path)) candidates.delete(folder);
  }
  return [...candidates].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** What stands in the way of new files: a foreign file or folder at their path, or a foreign file or link above it. */
function obstacles({ foreign }: Survey, emptied: readonly string[]): (path: string) => string | undefined {
  const seen = new Map<string, string | undefined>();
  const above = (path: string): string | undefined => {
    const end = path.lastIndexOf('/');
    if (end < 0) return undefined;
    const folder = path.slice(0, end);
    if (!seen.has(folder)) {
      const entry = foreign.get(foldedPath(folder));
      seen.set(folder, entry === undefined || entry.kind === 'folder' ? above(folder) : entry.path);
    }
    return seen.get(folder);
  };
  return (path) => {
    const there = foreign.get(foldedPath(path));
    return there !== undefined && !emptied.includes(there.path) ? there.path : above(path);
  };
}

function refuseTwins(wanted: Manifest): void {
  const seen = new Set<string>();
  for (const path of wanted.keys()) {
    const folded = foldedPath(path);
    if (seen.has(folded)) throw new RangeError(`Cannot write "${path}": some file systems take it for another file of the site`);
    seen.add(folded);
  }
}
