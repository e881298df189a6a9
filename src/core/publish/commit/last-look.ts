import type { Hash, SiteFolder } from '../ports';
import { shortHash } from './manifest';
import type { CommitPlan } from './plan';
import { Refusal } from './refusal';
import { foldedPath } from './site-path';

/** Asking for so many files by name is cheaper than listing the site. */
const fewReads = 50;

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
  const arriving = plan.puts.filter((path) => !known.has(foldedPath(path)));
  if (arriving.length <= fewReads) {
    for (const path of arriving) if ((await folder.read(path)) !== undefined) throw changed(path);
    return;
  }
  const there = new Set((await folder.names()).map(foldedPath));
  for (const path of arriving) {
    const folded = foldedPath(path);
    if (there.has(folded)) throw changed(path);
  }
}

function changed(path: string): Refusal {
  return new Refusal('site-changed', `Cannot write "${path}" of the site: somebody else wrote it while the export ran. Export again.`);
}
