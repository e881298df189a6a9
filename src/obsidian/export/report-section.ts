import type { Finding } from '../../core/publish/finding';
import { hasErrors, type ExportReport, type ReportedPage, type Status } from '../../core/publish/report';
import type { Logbook } from '../logbook';
import type { ExportStage } from './export-stage';
import { openLine } from './open-line';
import { drawReportButtons } from './report-buttons';
import { drawFigures } from './report-figures';
import { drawList, type ListItem } from './report-list';
import type { SiteExport } from './site-export';

export type Finished = Extract<ExportStage, { readonly kind: 'finished' }>;

/** How an export ended, in a sentence. */
export function outcome({ report, preview, place }: Finished, publishing: Logbook['strings']['publishing']): string {
  if (hasErrors(report.findings)) return publishing.refused;
  return preview ? publishing.previewed(place) : publishing.exported(place);
}

/** Draws what an export did: the figures, what may be done next, and every finding and withheld note. */
export function drawReport(container: HTMLElement, stage: Finished, logbook: Logbook, siteExport: SiteExport): void {
  const { report } = stage;
  const { publishing, reasons } = logbook.strings;
  drawFigures(container, report, publishing);
  drawReportButtons(container, stage, logbook, siteExport);
  const lists = container.createDiv();
  const list = (title: string, items: readonly ListItem[], open = false): void => drawList(lists, { title, items, open, strings: publishing });
  const findings = (severity: Finding['severity']): readonly ListItem[] => report.findings.filter((finding) => finding.severity === severity).map((finding) => findingItem(finding, report, logbook));
  list(publishing.errors, findings('error'), true);
  list(publishing.warnings, findings('warning'));
  list(publishing.hints, findings('info'));
  list(publishing.withheld, report.withheld.map((withheld) => ({ place: withheld.note, text: reasons.withheld(withheld), open: () => openLine(logbook, withheld.note, 0) })));
  list(publishing.newPages, pagesOf(report, 'new', logbook));
  list(publishing.changedPages, pagesOf(report, 'changed', logbook));
  list(publishing.removedPages, report.removed.map((path) => ({ place: '', text: path })));
}

function findingItem(finding: Finding, { removed }: ExportReport, logbook: Logbook): ListItem {
  const { code, note, line } = finding;
  const { publishing, reasons } = logbook.strings;
  const text = reasons.finding(finding);
  // What the program says of it names an option of the program.
  if (code === 'many-removals') return { place: '', text: publishing.manyGone(removed.length) };
  if (note === '') return { place: '', text };
  // Of a rule it is the folder that is named.
  if (logbook.app.vault.getFileByPath(note) === null) return { place: note, text };
  const place = line === 0 ? note : publishing.line(note, line);
  return { place, text, open: () => openLine(logbook, note, line) };
}

/** Each page once; one that several notes stand behind opens none of them. */
function pagesOf(report: ExportReport, wanted: Status, logbook: Logbook): readonly ListItem[] {
  const notes = new Map<string, ReportedPage['note']>();
  for (const { page, note, status } of report.pages) if (status === wanted) notes.set(page, notes.has(page) ? '' : note);
  return [...notes].map(([page, note]) => (note === '' ? { place: '', text: page } : { place: '', text: page, open: () => openLine(logbook, note, 0) }));
}
