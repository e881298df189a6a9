import { Refusal } from '../../core/publish/commit/refusal';
import type { Logbook } from '../logbook';
import type { SavedSettings } from '../saved-settings';
import { openAppSite } from '../site/open-app-site';
import { vaultSource } from '../vault-source';
import { registerExportCli } from './cli-handlers';
import { exportCommands, showExport } from './export-commands';
import { EXPORT_VIEW, ExportView } from './export-view';
import { SiteExport } from './site-export';

/** Gives the app the export: its view, commands, ribbon icon and handlers for the app's own command line. */
export function registerExport(logbook: Logbook, saved: SavedSettings): void {
  const { app, plugin, strings } = logbook;
  const siteExport = new SiteExport(async () => {
    // Another device may have made a folder private, and the app not have noticed yet.
    await saved.reload();
    return {
      source: vaultSource(logbook),
      options: { settings: logbook.settings, vaultName: app.vault.getName() },
      findings: saved.problems.map((problem) => ({ code: 'settings', severity: 'warning', note: '', line: 0, message: strings.settings.problem(problem) })),
      open: (preview) => {
        // With settings that cannot be read everything is private: an export would take the whole site away.
        if (saved.failure !== undefined) throw new Refusal('settings-unreadable', strings.publishing.settingsUnreadable(saved.path, saved.failure));
        return openAppSite(logbook, { dryRun: preview });
      },
    };
  });
  plugin.register(() => siteExport.stop());
  plugin.registerView(EXPORT_VIEW, (leaf) => new ExportView(leaf, logbook, siteExport));
  for (const command of exportCommands(logbook, siteExport)) plugin.addCommand(command);
  plugin.addRibbonIcon('globe', strings.publishing.export, () => void showExport(logbook, siteExport, {}));
  registerExportCli(logbook, siteExport);
}
