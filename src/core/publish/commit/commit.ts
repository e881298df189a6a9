import type { SiteEntry, SiteFolder } from '../ports';
import { journalPath, printJournal, stagedManifest, stagedPath, stageFolder } from './journal';
import { manifestPath, printManifest } from './manifest';
import { moves } from './moves';
import type { CommitPlan } from './plan';

/**
 * Up to so many new files are each forced to the disk before the commit point. A larger commit forces only its
 * journal and its manifest: after a power cut its files may be cut short, which the next survey sees and mends.
 */
const mostSynced = 200;

/**
 * Makes the site what the plan says; what it puts must be staged. Before the journal is in its place nothing has
 * happened; from then on the commit is finished by the next start if this one cannot.
 */
export async function commit(folder: SiteFolder, plan: CommitPlan, onSite: ReadonlyMap<string, SiteEntry>): Promise<void> {
  if (plan.findings.some(({ severity }) => severity === 'error')) throw new RangeError('Cannot commit: the plan was refused');
  const few = plan.puts.length <= mostSynced;
  const draft = `${stageFolder}/journal.draft`;
  await folder.write(stagedManifest, printManifest(plan.next));
  await folder.write(draft, printJournal(plan));
  await folder.sync([...(few ? plan.puts.map(stagedPath) : []), stagedManifest, draft]);
  await folder.move(draft, journalPath);
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
