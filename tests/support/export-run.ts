import { createHash } from 'node:crypto';
import { openStaging, type Staging, type StagingOptions } from '../../src/core/publish/commit/staging';
import type { CommitPlan, Consent } from '../../src/core/publish/commit/plan';
import type { Written } from '../../src/core/publish/commit/survey';
import type { SiteFolder } from '../../src/core/publish/ports';

/** Site path -> text. */
export type Pages = Readonly<Record<string, string>>;

export const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface Run {
  readonly plan: CommitPlan;
  readonly written: ReadonlyMap<string, Written>;
}

type Options = Partial<StagingOptions> & Consent & { guard?: () => void };

/** What the pipeline does with a site: names each file once, plans, and commits unless the plan was refused. */
export async function exportRun(
  folder: SiteFolder,
  pages: Pages,
  options: Options = {},
): Promise<Run> {
  const staging = await openStaging(folder, { hash, written: new Map(), ...options });
  try {
    return await stageAndCommit(staging, pages, options);
  } catch (error) {
    await staging.discard();
    throw error;
  }
}

async function stageAndCommit(staging: Staging, pages: Pages, options: Options): Promise<Run> {
  for (const [path, text] of Object.entries(pages)) {
    const bytes = bytesOf(text);
    if (staging.holds(path, hash(bytes))) staging.keep(path);
    else await staging.add(path, bytes);
  }
  const plan = staging.plan(options);
  if (plan.findings.some(({ severity }) => severity === 'error')) {
    await staging.discard();
    return { plan, written: new Map() };
  }
  const written = options.dryRun ? new Map<string, Written>() : await staging.commit(plan, options.guard);
  return { plan, written };
}
