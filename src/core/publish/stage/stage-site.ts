import { library } from '../../note/library';
import { attachments } from '../select/attachments';
import { refusedDrawings } from '../select/drawings';
import type { Finding } from '../finding';
import { openGate } from '../gate/open-gate';
import { withheldPassages } from '../gate/withheld-passages';
import { generatedPages } from './generated-pages';
import { mapSite } from '../place/map-site';
import { indexHtml } from '../pages/index-html';
import { planPages } from './plan-pages';
import type { ExportReport, ReportedPage, Status } from '../report';
import { selectNotes } from '../select/selection';
import { stageAttachments } from './stage-attachments';
import { stagePages } from './stage-pages';
import type { StagedSite, StageWork } from './stage-work';
import { neededFiles, type SiteUses } from './vendored-files';
import { aliasesOf, withheldNames } from '../select/withheld-names';

/** Selects, compiles and stages the whole site; every file of it is named to the staging once. */
export async function stageSite(work: StageWork): Promise<StagedSite> {
  const { vault, rules, staging, host, options } = work;
  const facts = [...vault.notes.values()].map((record) => record.facts);
  const selection = selectNotes(facts, rules);
  const published = new Set(selection.published.map((note) => note.path));
  const files = attachments(vault.attachments, rules);
  const drawings = await refusedDrawings(selection.published, files.allowed, work);
  const withheld = facts.filter((note) => !published.has(note.path));
  const names = withheldNames({ notes: withheld, files: [...files.refused, ...drawings.paths], published }, (text) => host.hash(new TextEncoder().encode(text)));
  const drawing = mapSite({
    published: selection.published,
    attachments: files.allowed.filter((path) => !drawings.paths.has(path)),
    library: library([...vault.notes.keys(), ...vault.attachments], (path) => {
      const record = vault.notes.get(path);
      return record === undefined ? [] : aliasesOf(record.facts);
    }),
    isWithheldName: names.has,
    settings: options.settings,
  });
  const plans = planPages(drawing, names.digest);
  const passages = await withheldPassages(withheld, work.passages, (note) => vault.text(note));
  const gate = openGate(names.all, passages, drawing.map);
  const made = await stagePages(plans, selection.published, gate, work);
  const shown = await stageAttachments(made.assets, drawing.map, work);
  const siteTitle = options.settings.siteTitle || options.vaultName;
  const statuses = new Map(made.statuses);
  const leaks: Finding[] = [];
  for (const page of generatedPages(drawing, siteTitle, options.settings, new Set(plans.map((plan) => plan.path)))) {
    leaks.push(...gate.check(page.path, page.text, []));
    statuses.set(page.path, await staging.add(page.path, new TextEncoder().encode(page.text)));
  }
  const uses = usesOf(selection.published.map((note) => note.facts.uses));
  for (const file of neededFiles(await host.siteFiles(), uses)) {
    if (staging.holds(file.path, file.sha256)) staging.keep(file.path);
    else await staging.add(file.path, file.bytes());
  }
  await staging.add('.nojekyll', new Uint8Array());
  await staging.add('index.html', new TextEncoder().encode(indexHtml({ title: siteTitle, language: drawing.map.language, uses, cover: true })));
  const report: ExportReport = {
    pages: reportedPages(drawing.map.placements, statuses),
    withheld: selection.withheld.map(({ note, reason: { text, ...reason } }) => ({ note, reason: text, ...reason })),
    removed: [],
    assets: shown.assets,
    findings: [...selection.findings, ...drawings.findings, ...made.findings, ...shown.findings, ...leaks],
    durationMs: 0,
  };
  return { report, notes: vault.notes, pages: made.records, attachments: shown.records, passages, explained: explainedRemovals(work) };
}

function usesOf(notes: readonly SiteUses[]): SiteUses {
  return {
    math: notes.some((uses) => uses.math),
    mermaid: notes.some((uses) => uses.mermaid),
    code: notes.some((uses) => uses.code),
  };
}

function reportedPages(placements: ReadonlyMap<string, { readonly page: string }>, statuses: ReadonlyMap<string, Status>): readonly ReportedPage[] {
  const pages: ReportedPage[] = [];
  const shown = new Set<string>();
  for (const [note, { page }] of placements) {
    shown.add(page);
    pages.push({ note, page, visibility: 'public', status: statuses.get(page) ?? 'unchanged' });
  }
  for (const [page, status] of statuses) if (!shown.has(page)) pages.push({ note: '', page, visibility: 'public', status });
  return pages.sort((a, b) => (a.page < b.page ? -1 : a.page > b.page ? 1 : a.note < b.note ? -1 : 1));
}

/** A page that goes while its note is still in the vault goes because the author wants it to; what is no page goes with the pages. */
function explainedRemovals({ state, vault }: StageWork): readonly string[] {
  const explained: string[] = [];
  for (const path of state.written.keys()) {
    const record = state.pages.get(path);
    if (record === undefined || record.notes.every((note) => vault.notes.has(note))) explained.push(path);
  }
  return explained;
}
