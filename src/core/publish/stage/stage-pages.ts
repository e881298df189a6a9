import { PublicText, type PublicTexts } from '../compile/public-text';
import type { Finding } from '../finding';
import type { PageRecord } from '../state/export-state';
import type { LeakGate } from '../gate/gate';
import type { PagePlan } from './plan-pages';
import type { Status } from '../report';
import type { PublicNote } from '../select/selection';
import type { StageWork } from './stage-work';

export interface StagedPages {
  readonly records: ReadonlyMap<string, PageRecord>;
  readonly statuses: ReadonlyMap<string, Status>;
  /** Vault paths of the attachments that the pages show, each with a note that shows it. */
  readonly assets: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** Makes every page that may have changed; the others stay as the site has them, and their notes are not read. */
export async function stagePages(plans: readonly PagePlan[], published: readonly PublicNote[], gate: LeakGate, work: StageWork): Promise<StagedPages> {
  const { staging, state, host, vault, step } = work;
  const notes = new Map(published.map((note) => [note.path, note]));
  const records = new Map<string, PageRecord>();
  const statuses = new Map<string, Status>();
  const assets = new Map<string, string>();
  const findings: Finding[] = [];
  for (const plan of plans) {
    const needs = plan.needs();
    const key = host.hash(new TextEncoder().encode(needs.key));
    const known = state.pages.get(plan.path);
    let record: PageRecord;
    if (known !== undefined && known.key === key && staging.holds(plan.path, known.hash)) {
      staging.keep(plan.path);
      record = known;
      statuses.set(plan.path, 'unchanged');
    } else {
      const texts = await textsOf(needs.paths, notes, vault);
      const page = plan.make(texts);
      findings.push(...gate.check(plan.path, page.text, [...texts.values()].map(({ note, text }) => ({ note: note.path, text }))));
      const bytes = new TextEncoder().encode(page.text);
      const hash = host.hash(bytes);
      statuses.set(plan.path, await staging.add(plan.path, bytes, hash));
      record = { key, hash, size: bytes.length, notes: plan.notes, assets: page.assets, findings: page.findings };
      await step();
    }
    records.set(plan.path, record);
    for (const asset of record.assets) if (!assets.has(asset)) assets.set(asset, plan.notes[0] ?? '');
    findings.push(...record.findings);
  }
  return { records, statuses, assets, findings };
}

async function textsOf(paths: readonly string[], notes: ReadonlyMap<string, PublicNote>, vault: StageWork['vault']): Promise<PublicTexts> {
  const texts = new Map<string, PublicText>();
  for (const path of paths) {
    const note = notes.get(path);
    if (note !== undefined) texts.set(path, new PublicText(note, await vault.text(note.facts)));
  }
  return texts;
}
