import type { ExportReport } from '../../core/publish/report';
import { summaryOf, type Counts } from '../../core/publish/report-summary';
import type { Logbook } from '../logbook';

/** Draws how many pages and files there are; a zero is said quietly. */
export function drawFigures(container: HTMLElement, report: ExportReport, publishing: Logbook['strings']['publishing']): void {
  const figures = container.createEl('dl', { cls: 'research-logbook-figures' });
  const figure = (name: string, count: number, detail = ''): void => {
    figures.createEl('dt', { text: name });
    const value = figures.createEl('dd', { text: String(count) });
    value.toggleClass('mod-zero', count === 0);
    if (detail !== '') value.createSpan({ cls: 'research-logbook-count', text: detail });
  };
  const detail = (counts: Counts): string => publishing.changes(counts.new, counts.changed);
  const summary = summaryOf(report);
  figure(publishing.pages, summary.pages.all, detail(summary.pages));
  figure(publishing.attachments, summary.attachments.all, detail(summary.attachments));
  figure(publishing.removed, report.removed.length);
  figure(publishing.withheld, report.withheld.length);
}
