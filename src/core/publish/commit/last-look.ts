import type { Hash, SiteFolder } from '../ports';
import { shortHash } from './manifest';
import type { CommitPlan } from './plan';
import { Refusal } from './refusal';
import { foldedPath } from './site-path';

/**
 * Between the survey and the commit lies the whole export: looks once more at what the commit will touch, this time
 * at the bytes, so that nobody's work of the last seconds is lost, nor any that a kept size and time had hidden.
 * @throws Refusal when a file is not what it was.
 */
export async function lastLook(folder: SiteFolder, plan: CommitPlan, hash: Hash): Promise<void> {
  const going = new Map([...plan.removals, ...plan.replaced]);
  for (const [path, print] of going) {
    const bytes = await folder.read(path);
    if (bytes !== undefined && shortHash(hash(bytes)) !== print.hash) throw changed(path);
  }
  const known = new Set([...going.keys()].map(foldedPath));
  const arriving = new Map(plan.puts.map((path) => [foldedPath(path), path]));
  for (const name of await folder.names()) {
    const path = arriving.get(foldedPath(name));
    if (path !== undefined && !known.has(foldedPath(name))) throw changed(path);
  }
}

function changed(path: string): Refusal {
  return new Refusal('site-changed', `Cannot write "${path}" of the site: somebody else wrote it while the export ran. Export again.`);
}
