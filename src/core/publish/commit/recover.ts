import type { Hash, SiteFolder } from '../ports';
import { settle } from './commit';
import { journalPath, parseJournal, stagedFiles, stagedManifest, stagedPath, stageFolder, type Journal } from './journal';
import { manifestPath, parseManifest, printManifest, shortHash, type Fingerprint, type Manifest } from './manifest';
import { foldedPath, foldersAbove, inWriteOrder } from './site-path';

/** Whether a commit was stopped midway: the site is neither the old one nor the new one until `recover` has run. */
export async function isCommitPending(folder: SiteFolder): Promise<boolean> {
  return (await folder.read(journalPath)) !== undefined;
}

/**
 * Finishes the commit that a journal tells of, whatever the vault says by now; a stage without a journal is thrown
 * away. Each step looks at the bytes first: a file that somebody changed in between is left as it is.
 */
export async function recover(folder: SiteFolder, hash: Hash): Promise<'nothing' | 'finished' | 'discarded'> {
  const bytes = await folder.read(journalPath);
  if (bytes === undefined) {
    const stage = await folder.list(stageFolder);
    await folder.removeFolder(stageFolder);
    return stage.length === 0 ? 'nothing' : 'discarded';
  }
  const journal = parseJournal(bytes);
  const printed = await folder.read(stagedManifest);
  // Without a staged manifest all is in its place already.
  if (printed !== undefined) await rollForward(folder, journal, parseManifest(printed), hash);
  await settle(folder, [...journal.removals.keys()]);
  return 'finished';
}

const draftPath = `${stageFolder}/manifest.draft`;

async function rollForward(folder: SiteFolder, journal: Journal, next: Manifest, hash: Hash): Promise<void> {
  const hashOf = async (path: string): Promise<string | undefined> => {
    const bytes = await folder.read(path);
    return bytes && shortHash(hash(bytes));
  };
  const files = (await folder.list(stagedFiles)).filter(({ kind }) => kind === 'file');
  const ours = new Map([...next.keys()].map((path) => [foldedPath(path), path]));
  // The file system may spell the names of the stage its own way.
  const staged = inWriteOrder(files.map(({ path }) => path.slice(stagedFiles.length + 1)).map((path) => ours.get(foldedPath(path)) ?? path));
  const waiting = new Set(staged.map(foldedPath));
  const arrived = new Set([...next.keys()].map(foldedPath).filter((path) => !waiting.has(path)));

  for (const [path, old] of journal.removals) {
    // `a.md` is not removed again when it became `A.md`, which some file systems take for the same file.
    if (!arrived.has(foldedPath(path)) && (await hashOf(path)) === old.hash) await folder.remove(path);
  }
  for (const path of [...new Set([...journal.removals.keys()].flatMap(foldersAbove))].sort((a, b) => b.length - a.length)) {
    await folder.removeEmptyFolder(path);
  }
  const truth = new Map(next);
  for (const path of staged) {
    const print = next.get(path);
    const whole = print !== undefined && (await hashOf(stagedPath(path))) === print.hash;
    const there = await hashOf(path);
    const old = journal.replaced.get(path);
    const free = there === undefined || there === old?.hash || there === print?.hash;
    if (whole && free) await folder.move(stagedPath(path), path);
    else if (!whole) restore(truth, path, there === old?.hash ? old : undefined);
  }
  // The staged manifest stays as it is until the end: this run may be stopped too.
  await folder.write(draftPath, printManifest(truth));
  await folder.sync([draftPath]);
  await folder.move(draftPath, manifestPath);
}

/** A staged file that a power cut has broken is not brought: the manifest then says what is there instead. */
function restore(truth: Map<string, Fingerprint>, path: string, old: Fingerprint | undefined): void {
  if (old === undefined) truth.delete(path);
  else truth.set(path, old);
}
