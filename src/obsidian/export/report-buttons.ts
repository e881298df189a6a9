import { ButtonComponent, ConfirmationModal } from 'obsidian';
import { hasErrors } from '../../core/publish/report';
import type { Logbook } from '../logbook';
import { isOnComputer } from '../site/device';
import { openSite } from '../site/open-site';
import type { Finished } from './report-section';
import type { SiteExport } from './site-export';

/** Draws what may be done after an export. */
export function drawReportButtons(container: HTMLElement, { preview, report }: Finished, logbook: Logbook, siteExport: SiteExport): void {
  const { publishing } = logbook.strings;
  const row = container.createDiv('research-logbook-export-buttons');
  const button = (text: string, work: () => unknown): ButtonComponent => new ButtonComponent(row).setButtonText(text).onClick(() => void work());
  const refused = hasErrors(report.findings);
  const written = !preview && !refused;
  const shows = written && (isOnComputer() || logbook.settings.siteUrl !== '');
  if (shows) button(publishing.openSite, () => openSite(logbook)).setCta();
  const again = button(preview && !refused ? publishing.exportNow : publishing.exportAgain, () => siteExport.start());
  if (!shows) again.setCta();
  button(publishing.preview, () => siteExport.start({ preview: true }));
  if (report.findings.some(({ code }) => code === 'many-removals')) {
    button(publishing.removeMany(report.removed.length), () => confirmRemovals(report.removed.length, logbook, siteExport)).setDestructive();
  }
}

function confirmRemovals(count: number, { app, strings: { publishing } }: Logbook, siteExport: SiteExport): void {
  const modal = new ConfirmationModal(app);
  modal.setTitle(publishing.removeManyTitle).setContent(publishing.removeManyText(count));
  modal.addButton((button) => button.setButtonText(publishing.removeMany(count)).setDestructive().onClick(() => void siteExport.start({ removeMany: true })));
  modal.addButton((button) => button.setButtonText(publishing.cancel).setCancel().setInitialFocus()).open();
}
