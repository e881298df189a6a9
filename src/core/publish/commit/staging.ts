import type { Eventually, SiteFolder, Stamp } from '../ports';
import { commit } from './commit';
import { stagedPath, stageFolder } from './journal';
import { shortHash, type Fingerprint, type Manifest } from './manifest';
import { planCommit, type CommitPlan, type Consent } from './plan';
import { recover } from './recover';
import { foldedPath } from './site-path';
import { fingerprint, surveySite, type Survey, type SurveyOptions } from './survey';

export interface StagingOptions extends SurveyOptions {
  /** Nothing is staged, and an unfinished commit stays as it is. */
  readonly dryRun?: boolean;
}

export type PageStatus = 'new' | 'changed' | 'unchanged';

/** Finishes what an earlier run began, and looks at the site. The lock must be held. */
export async function openStaging(folder: SiteFolder, options: StagingOptions): Promise<Staging> {
  if (options.dryRun !== true) await recover(folder, options.hash);
  return new Staging(folder, options, await surveySite(folder, options));
}

/**
 * The next site while it is being made. Every file of it is named once, by `keep` or by `add`;
 * what is named by neither is removed by the commit.
 */
export class Staging {
  private readonly wanted = new Map<string, Fingerprint>();
  private readonly stamps = new Map<string, Stamp>();

  constructor(
    private readonly folder: SiteFolder,
    private readonly options: StagingOptions,
    readonly survey: Survey,
  ) {}

  /** Whether the site already has these bytes at this path, so that they need not be made again. */
  holds(path: string, sha256: string): boolean {
    return this.survey.intact.has(path) && this.survey.manifest.get(path)?.hash === shortHash(sha256);
  }

  /** The file stays as the site has it; only after `holds`. */
  keep(path: string): void {
    const print = this.survey.manifest.get(path);
    if (print === undefined) throw new RangeError(`Cannot keep "${path}": the site does not have it`);
    this.wanted.set(path, print);
  }

  /** Stages the bytes if they differ from the site's. */
  async add(path: string, bytes: Uint8Array): Promise<PageStatus> {
    if (this.wanted.has(path)) throw new RangeError(`Cannot add "${path}": it was added before`);
    const print = fingerprint(bytes, this.options.hash);
    this.wanted.set(path, print);
    const last = this.survey.manifest.get(path);
    if (this.holds(path, print.hash) || (await this.isThere(path, print))) return 'unchanged';
    if (this.options.dryRun !== true) {
      if (this.stamps.size === 0) await this.folder.write(`${stageFolder}/.gitignore`, new TextEncoder().encode('*\n'));
      const stamp = await this.folder.write(stagedPath(path), bytes);
      if (stamp.size !== bytes.length) throw new Error(`Cannot write "${path}" of the site: ${stamp.size} of ${bytes.length} bytes were written. Is the disk full?`);
      this.stamps.set(path, stamp);
    }
    return last === undefined ? 'new' : 'changed';
  }

  plan(consent: Consent = {}): CommitPlan {
    return planCommit(this.survey, this.wanted, consent);
  }

  /** Does what the plan says; gives the stamps of all files of the new site, to be saved in the state. */
  async commit(plan: CommitPlan, guard?: () => Eventually<void>): Promise<ReadonlyMap<string, Stamp>> {
    if (plan.puts.length > 0 || !isSame(plan.next, this.survey.manifest)) {
      await commit(this.folder, plan, { hash: this.options.hash, onSite: this.survey.foreign, ...(guard && { guard }) });
    }
    const written = new Map<string, Stamp>();
    for (const path of plan.next.keys()) {
      const stamp = this.stamps.get(path) ?? this.survey.intact.get(path);
      if (stamp !== undefined) written.set(path, { size: stamp.size, mtime: stamp.mtime });
    }
    return written;
  }

  /** Throws the stage away; the site is as it was. */
  async discard(): Promise<void> {
    await this.folder.removeFolder(stageFolder);
  }

  /** A file that is not ours, or no longer, but has the bytes that we want, needs no writing. */
  private async isThere(path: string, print: Fingerprint): Promise<boolean> {
    const { edited, foreign } = this.survey;
    if (edited.has(path)) return edited.get(path)?.hash === print.hash;
    const entry = foreign.get(foldedPath(path));
    if (entry?.kind !== 'file' || entry.path !== path || entry.size !== print.size) return false;
    const bytes = await this.folder.read(path);
    if (bytes === undefined || fingerprint(bytes, this.options.hash).hash !== print.hash) return false;
    edited.set(path, print);
    foreign.delete(foldedPath(path));
    return true;
  }
}

function isSame(a: Manifest, b: Manifest): boolean {
  return a.size === b.size && [...a].every(([path, { hash }]) => b.get(path)?.hash === hash);
}
