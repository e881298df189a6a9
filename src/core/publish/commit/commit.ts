import type { Eventually, Hash, SiteEntry, SiteFolder } from '../ports';
import { journalPath, printJournal, stagedManifest, stagedPath, stageFolder } from './journal';
import { lastLook } from './last-look';
import { manifestPath, printManifest } from './manifest';
import { moves } from './moves';
import type { CommitPlan } from './plan';
import { messageOf } from '../../error-message';

/**
 * Up to so many new files are each forced to the disk before the commit point. A larger commit forces only its
 * journal and its manifest: after a power cut its files may be cut short, which the next survey sees and mends.
 */
const mostSynced = 50;

export interface CommitOptions {
  readonly hash: Hash;
  /** What is on the site that is not ours, folders too, by `foldedPath`. */
  readonly onSite: ReadonlyMap<string, SiteEntry>;
  /** The last word before the commit point: throws if the lock is lost, or the vault has changed meanwhile. */
  readonly guard?: () => Eventually<void>;
}

/**
 * Makes the site what the plan says; what it puts must be staged. Before the journal is in its place nothing has
 * happened; from then on the commit is finished by the next start if this one cannot.
 */
export async function commit(folder: SiteFolder, plan: CommitPlan, { hash, onSite, guard }: CommitOptions): Promise<void> {
  if (plan.findings.some(({ severity }) => severity === 'error')) throw new RangeError('Cannot commit: the plan was refused');
  await lastLook(folder, plan, hash);
  await stageJournal(folder, plan);
  await guard?.();
  await folder.move(draftPath, journalPath);
  try {
    await bring(folder, plan, onSite);
  } catch (cause) {
    const reason = messageOf(cause);
    throw new Error(`The site is written by halves; the next export finishes it. ${reason}`, { cause });
  }
}

const draftPath = `${stageFolder}/journal.draft`;

async function stageJournal(folder: SiteFolder, plan: CommitPlan): Promise<void> {
  await folder.write(stagedManifest, printManifest(plan.next));
  await folder.write(draftPath, printJournal(plan));
  const files = plan.puts.length <= mostSynced ? plan.puts.map(stagedPath) : [];
  await folder.sync([...files, stagedManifest, draftPath]);
}

async function bring(folder: SiteFolder, plan: CommitPlan, onSite: ReadonlyMap<string, SiteEntry>): Promise<void> {
  await folder.sync([stageFolder]);
  for (const path of plan.removals.keys()) await folder.remove(path);
  for (const path of plan.emptied) await folder.removeEmptyFolder(path);
  const moved = moves(plan.puts, onSite);
  for (const { from, to } of moved) await folder.move(from, to);
  await folder.move(stagedManifest, manifestPath);
  await settle(folder, [...plan.removals.keys(), ...moved.map(({ to }) => to)]);
}

/** The last steps: the new names reach the disk before the journal goes, and the journal before the stage. */
export async function settle(folder: SiteFolder, touched: readonly string[]): Promise<void> {
  const parents = new Set([manifestPath, ...touched].map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))));
  await folder.sync(parents.size <= mostSynced ? [...parents] : ['', '_logbook']);
  await folder.remove(journalPath);
  await folder.removeFolder(stageFolder);
}
