import { ButtonComponent, ConfirmationModal } from 'obsidian';
import type { Finding } from '../../core/publish/finding';
import { hasErrors, type ExportReport, type Status } from '../../core/publish/report';
import type { Logbook } from '../logbook';
import type { ExportStage } from './export-stage';
import { openLine } from './open-line';
import { drawList, type ListItem } from './report-list';
import type { SiteExport } from './site-export';

type Finished = Extract<ExportStage, { readonly kind: 'finished' }>;

/** Draws what an export did: the figures, what may be done next, and every finding and withheld note. */
export function drawReport(container: HTMLElement, status: HTMLElement, stage: Finished, logbook: Logbook, siteExport: SiteExport): void {
  const { report, preview, place } = stage;
  const { publishing } = logbook.strings;
  const refused = hasErrors(report.findings);
  status.toggleClass('mod-warning', refused);
  status.setText(refused ? publishing.refused : preview ? publishing.previewed(place) : publishing.exported(place));
  drawFigures(container, report, logbook);
  drawButtons(container, stage, refused, logbook, siteExport);
  const list = (title: string, items: readonly ListItem[], open = false): void => drawList(container, { title, items, open, strings: publishing });
  const findings = (severity: Finding['severity']): readonly ListItem[] => report.findings.filter((finding) => finding.severity === severity).map((finding) => findingItem(finding, logbook));
  list(publishing.errors, findings('error'), true);
  list(publishing.warnings, findings('warning'));
  list(publishing.hints, findings('info'));
  list(publishing.withheld, report.withheld.map(({ note, reason }) => ({ place: note, text: reason, open: () => openLine(logbook, note, 0) })));
  list(publishing.newPages, pagesOf(report, 'new', logbook));
  list(publishing.changedPages, pagesOf(report, 'changed', logbook));
  list(publishing.removedPages, report.removed.map((path) => ({ place: '', text: path })));
}

function findingItem({ note, line, message }: Finding, logbook: Logbook): ListItem {
  if (note === '') return { place: '', text: message };
  // Of a rule it is the folder that is named.
  if (logbook.app.vault.getFileByPath(note) === null) return { place: note, text: message };
  const place = line === 0 ? note : logbook.strings.publishing.line(note, line);
  return { place, text: message, open: () => openLine(logbook, note, line) };
}

function pagesOf(report: ExportReport, wanted: Status, logbook: Logbook): readonly ListItem[] {
  return report.pages.filter(({ status }) => status === wanted).map(({ note, page }) => (note === '' ? { place: '', text: page } : { place: '', text: page, open: () => openLine(logbook, note, 0) }));
}

function drawFigures(container: HTMLElement, report: ExportReport, { strings: { publishing } }: Logbook): void {
  const figures = container.createEl('dl', { cls: 'research-logbook-figures' });
  const figure = (name: string, value: string): void => {
    figures.createEl('dt', { text: name });
    figures.createEl('dd', { text: value });
  };
  const pages = new Map(report.pages.map(({ page, status }) => [page, status]));
  figure(publishing.pages, countsOf([...pages.values()], publishing));
  figure(publishing.attachments, countsOf(report.assets.map(({ status }) => status), publishing));
  figure(publishing.removed, String(report.removed.length));
  figure(publishing.withheld, String(report.withheld.length));
}

function countsOf(statuses: readonly Status[], { counts }: Logbook['strings']['publishing']): string {
  const count = (wanted: Status): number => statuses.filter((status) => status === wanted).length;
  return counts(statuses.length, count('new'), count('changed'));
}

function drawButtons(container: HTMLElement, { preview, report }: Finished, refused: boolean, logbook: Logbook, siteExport: SiteExport): void {
  const { publishing } = logbook.strings;
  const row = container.createDiv('research-logbook-export-buttons');
  const manyGo = report.findings.some(({ code }) => code === 'many-removals');
  if (manyGo) {
    const text = publishing.removeMany(report.removed.length);
    new ButtonComponent(row).setButtonText(text).setDestructive().onClick(() => confirmRemovals(report.removed.length, text, logbook, siteExport));
  }
  new ButtonComponent(row).setButtonText(preview && !refused ? publishing.exportNow : publishing.exportAgain).setCta().onClick(() => void siteExport.start());
  new ButtonComponent(row).setButtonText(publishing.preview).onClick(() => void siteExport.start({ preview: true }));
}

function confirmRemovals(count: number, text: string, logbook: Logbook, siteExport: SiteExport): void {
  const { publishing } = logbook.strings;
  const modal = new ConfirmationModal(logbook.app);
  modal.setTitle(publishing.removeManyTitle).setContent(publishing.removeManyText(count));
  modal.addButton((button) => button.setButtonText(text).setDestructive().onClick(() => void siteExport.start({ removeMany: true })));
  modal.addCancelButton(publishing.cancel).open();
}
