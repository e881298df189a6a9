import { svgFinding } from '../select/attachments';
import type { AttachmentRecord } from '../state/export-state';
import type { Finding } from '../finding';
import type { Status } from '../report';
import type { SiteMap } from '../place/site-map';
import type { StageWork } from './stage-work';

export interface StagedAttachments {
  readonly assets: readonly { readonly path: string; readonly status: Status }[];
  /** By vault path, for the state. */
  readonly records: ReadonlyMap<string, AttachmentRecord>;
  readonly findings: readonly Finding[];
}

/** Stages the attachments that the pages show, and no other. */
export async function stageAttachments(shown: ReadonlyMap<string, string>, map: SiteMap, work: StageWork): Promise<StagedAttachments> {
  const { staging, host, state, vault, step } = work;
  const records = new Map<string, AttachmentRecord>();
  const assets: { path: string; status: Status }[] = [];
  const findings: Finding[] = [];
  for (const [path, note] of [...shown].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const to = map.assets.get(path);
    if (to === undefined) continue;
    const file = vault.files.get(path);
    const known = state.attachments.get(path);
    if (file !== undefined && known !== undefined && known.size === file.size && known.mtime === file.mtime && staging.holds(to, known.hash)) {
      staging.keep(to);
      records.set(path, known);
      assets.push({ path, status: 'unchanged' });
      continue;
    }
    const bytes = await host.source.read(path);
    const finding = svgFinding(path, bytes, note);
    if (finding !== undefined) findings.push(finding);
    else {
      const hash = host.hash(bytes);
      assets.push({ path, status: await staging.add(to, bytes, hash) });
      if (file !== undefined) records.set(path, { size: file.size, mtime: file.mtime, hash });
    }
    await step();
  }
  return { assets, records, findings };
}

