import type { Eventually, SiteEntry, SiteFolder, Stamp } from '../ports';
import { commit } from './commit';
import { isCutShort } from './damage';
import { stagedPath, stageFolder } from './journal';
import { shortHash, type Fingerprint, type Manifest } from './manifest';
import { planCommit, type CommitPlan, type Consent } from './plan';
import { isCommitPending, recover } from './recover';
import { Refusal } from './refusal';
import { foldedPath } from './site-path';
import { fingerprint, surveySite, type Survey, type SurveyOptions, type Written } from './survey';

export interface StagingOptions extends SurveyOptions {
  /** Nothing is staged, and nothing finished. */
  readonly dryRun?: boolean;
}

export type PageStatus = 'new' | 'changed' | 'unchanged';

/**
 * Finishes what an earlier run began, and looks at the site. The lock must be held.
 * @throws Refusal when the site cannot be told from what others wrote.
 */
export async function openStaging(folder: SiteFolder, options: StagingOptions): Promise<Staging> {
  if (options.dryRun !== true) await recover(folder, options.hash);
  else if (await isCommitPending(folder)) throw unfinished();
  return new Staging(folder, options, await surveySite(folder, options));
}

/**
 * The next site while it is being made. Every file of it is named once, by `keep` or by `add`;
 * what is named by neither is removed by the commit.
 */
export class Staging {
  private readonly wanted = new Map<string, Fingerprint>();
  private readonly stamps = new Map<string, Stamp>();
  /** What the survey found, and what the wanted bytes told of it since. */
  private readonly edited: Map<string, Fingerprint>;
  private readonly damaged: Map<string, Fingerprint>;
  private readonly foreign: Map<string, SiteEntry>;

  constructor(
    private readonly folder: SiteFolder,
    private readonly options: StagingOptions,
    private readonly survey: Survey,
  ) {
    this.edited = new Map(survey.edited);
    this.damaged = new Map(survey.damaged);
    this.foreign = new Map(survey.foreign);
  }

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

  /** Stages the bytes if they differ from the site's; `sha256` is theirs. */
  async add(path: string, bytes: Uint8Array, sha256 = this.options.hash(bytes)): Promise<PageStatus> {
    if (this.wanted.has(path)) throw new RangeError(`Cannot add "${path}": it was added before`);
    const print: Fingerprint = { hash: shortHash(sha256), size: bytes.length };
    this.wanted.set(path, print);
    const last = this.survey.manifest.get(path);
    if (this.holds(path, print.hash) || (await this.isThere(path, print, bytes))) return 'unchanged';
    if (this.options.dryRun !== true) {
      if (this.stamps.size === 0) await this.folder.write(`${stageFolder}/.gitignore`, new TextEncoder().encode('*\n'));
      const stamp = await this.folder.write(stagedPath(path), bytes);
      if (stamp.size !== bytes.length) throw new Error(`Cannot write "${path}" of the site: ${stamp.size} of ${bytes.length} bytes were written. Is the disk full?`);
      this.stamps.set(path, stamp);
    }
    return last === undefined ? 'new' : 'changed';
  }

  plan(consent: Consent = {}): CommitPlan {
    const { edited, damaged, foreign } = this;
    return planCommit({ ...this.survey, edited, damaged, foreign }, this.wanted, consent);
  }

  /** Does what the plan says; gives what is known of all files of the new site, to be saved in the state. */
  async commit(plan: CommitPlan, guard?: () => Eventually<void>): Promise<ReadonlyMap<string, Written>> {
    if (plan.puts.length > 0 || this.survey.isNew || !isSame(plan.next, this.survey.manifest)) {
      await commit(this.folder, plan, { hash: this.options.hash, onSite: this.foreign, ...(guard && { guard }) });
    }
    const written = new Map<string, Written>();
    for (const [path, { hash, size }] of plan.next) {
      const stamp = this.stamps.get(path) ?? this.survey.intact.get(path);
      if (stamp !== undefined) written.set(path, { hash, size, mtime: stamp.mtime });
    }
    return written;
  }

  /** Throws the stage away; the site is as it was. A commit that was stopped midway stays for the next start to finish. */
  async discard(): Promise<void> {
    if (!(await isCommitPending(this.folder))) await this.folder.removeFolder(stageFolder);
  }

  /** What is on the site has these bytes already, although the manifest does not say so. */
  private async isThere(path: string, print: Fingerprint, bytes: Uint8Array): Promise<boolean> {
    const edit = this.edited.get(path);
    if (edit?.hash === print.hash) return true;
    if (edit !== undefined && this.survey.manifest.get(path)?.hash === print.hash) {
      const found = await this.folder.read(path);
      if (found !== undefined && isCutShort(found, bytes)) {
        this.edited.delete(path);
        this.damaged.set(path, edit);
      }
    }
    const entry = this.foreign.get(foldedPath(path));
    if (entry?.kind !== 'file' || entry.path !== path || entry.size !== print.size) return false;
    const found = await this.folder.read(path);
    if (found === undefined || fingerprint(found, this.options.hash).hash !== print.hash) return false;
    this.foreign.delete(foldedPath(path));
    this.edited.set(path, print);
    return true;
  }
}

function unfinished(): Refusal {
  return new Refusal('site-unfinished', 'Cannot say what an export would change: the last one was stopped while it wrote the site. Export without --dry-run; that finishes the last export first.');
}

function isSame(a: Manifest, b: Manifest): boolean {
  return a.size === b.size && [...a].every(([path, { hash }]) => b.get(path)?.hash === hash);
}
