import { journalPath, stageFolder } from '../../src/core/publish/commit/journal';
import { manifestPath } from '../../src/core/publish/commit/manifest';
import type { SiteFolder } from '../../src/core/publish/ports';
import { after, before, foreign, privatePage } from './commit-scenario';
import { exportRun, type Pages } from './export-run';
import { MemorySite, type Fault, type Spelling } from './memory-site';

export interface Walk {
  readonly kind: Fault['kind'];
  /** What the vault gives at the next run. */
  readonly next: Pages;
  readonly spelling?: Spelling;
  /** A commit that does something wrong, to see that the walk notices. */
  readonly mutant?: (site: MemorySite) => SiteFolder;
  /** The run after the stop is stopped too, at every so manieth operation, and a third one follows. */
  readonly again?: number;
  /** Not every operation is stopped at, but every so manieth; 1 where nothing is said. */
  readonly step?: number;
}

export interface Walked {
  readonly operations: number;
  readonly violations: ReadonlySet<string>;
}

/** A site with the foreign files and these pages. */
export async function publishedSite(pages: Pages, spelling: Spelling = 'exact'): Promise<MemorySite> {
  const site = new MemorySite(spelling);
  for (const [path, text] of Object.entries(foreign)) site.place(path, text);
  await exportRun(site, pages);
  return site.restart();
}

/** Stops the way from `before` to `after` at each operation in turn, runs again, and says what is not as it should be. */
export async function walkCommit({ kind, next, spelling = 'exact', mutant = (site) => site, again, step = 1 }: Walk): Promise<Walked> {
  const violations = new Set<string>();
  const start = await publishedSite(before, spelling);
  const whole = {
    old: visible(start),
    new: visible(await publishedSite(after, spelling)),
    next: visible(await publishedSite(next, spelling)),
  };
  let operations = 0;
  for (let at = 1, broken = true; broken; at += step) {
    const site = start.clone().restart({ at, kind });
    broken = await brokenRun(site, mutant, after, violations);
    operations = site.operations;
    checkStopped(site, whole, violations);
    if (again !== undefined) {
      for (let second = 1 + (at % again); second < 150; second += again) {
        const twice = site.clone().restart({ at: second, kind });
        await brokenRun(twice, mutant, next, violations);
        await checkNextRun(twice, mutant, next, whole.next, violations);
      }
    }
    await checkNextRun(site, mutant, next, whole.next, violations);
  }
  return { operations, violations };
}

async function brokenRun(site: MemorySite, mutant: (site: MemorySite) => SiteFolder, pages: Pages, violations: Set<string>): Promise<boolean> {
  site.observer = () => {
    if (pages === after && isOutOfOrder(site.files())) violations.add('new content beside the private page');
  };
  try {
    await exportRun(mutant(site), pages, { removeMany: true });
  } catch (error) {
    if (!site.broken) violations.add(`failed: ${String(error)}`);
  }
  site.observer = undefined;
  return site.broken;
}

function checkStopped(site: MemorySite, whole: { old: Pages; new: Pages }, violations: Set<string>): void {
  const stopped = visible(site);
  const isPending = site.files()[journalPath] !== undefined;
  if (!isPending && !isEqual(stopped, whole.old) && !isEqual(stopped, whole.new)) violations.add('neither the old site nor the new one');
  for (const [path, text] of Object.entries(stopped)) {
    const name = path.normalize('NFC');
    const known = [before, after, foreign].flatMap((pages) => [pages[name], pages[name.replace('lower/', 'Lower/')]]);
    if (path !== manifestPath && !known.includes(text)) violations.add('torn file');
  }
}

async function checkNextRun(site: MemorySite, mutant: (site: MemorySite) => SiteFolder, next: Pages, whole: Pages, violations: Set<string>): Promise<void> {
  try {
    const { plan } = await exportRun(mutant(site.restart()), next, { removeMany: true });
    for (const { code } of plan.findings) violations.add(`refused: ${code}`);
  } catch (error) {
    violations.add(`failed again: ${String(error)}`);
  }
  if (!isEqual(visible(site), whole)) violations.add('not what a clean export gives');
  if (site.folders().includes(stageFolder)) violations.add('the stage is still there');
  for (const [path, text] of Object.entries(foreign)) if (site.files()[path] !== text) violations.add('a foreign file is lost');
}

/** Whether readers see anything of the new site while the page that went private is still there. */
function isOutOfOrder(files: Pages): boolean {
  return files[privatePage] !== undefined && Object.entries(after).some(([path, text]) => before[path] !== text && files[path] === text);
}

function visible(site: MemorySite): Pages {
  return Object.fromEntries(Object.entries(site.files()).filter(([path]) => !path.startsWith(`${stageFolder}/`)));
}

function isEqual(a: Pages, b: Pages): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
