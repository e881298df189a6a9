/** @jest-environment jsdom */
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { showExport } from '../../../src/obsidian/export/export-commands';
import { EXPORT_VIEW, ExportView } from '../../../src/obsidian/export/export-view';
import { SiteExport } from '../../../src/obsidian/export/site-export';
import type { Host } from '../../host/in-jest';
import { MemorySite } from '../../support/memory-site';
import { MemoryState, MemoryVault } from '../../support/memory-vault';
import { startedLogbook } from '../../support/started-logbook';

const files = { 'Log/2026-03-01.md': 'One', 'Log/2026-03-02.md': 'Two [[nowhere]]' };

/** Exports, and does something meanwhile; gives what the notices say. */
async function exported(meanwhile: (host: Host) => void, failure?: Error): Promise<string[]> {
  const { host, logbook } = await startedLogbook();
  const siteExport = new SiteExport(() => Promise.resolve({
    source: new MemoryVault(files),
    options: { settings: DEFAULT_SETTINGS, vaultName: 'Vault' },
    findings: [],
    open: () => (failure === undefined ? Promise.resolve({ place: '.site', folder: new MemorySite(), state: new MemoryState() }) : Promise.reject(failure)),
  }));
  logbook.plugin.registerView(EXPORT_VIEW, (leaf) => new ExportView(leaf, logbook, siteExport));
  const end = siteExport.onChange(() => {
    end();
    meanwhile(host);
  });
  await showExport(logbook, siteExport, {});
  return host.user.notices();
}

const hide = ({ app }: Host): void => app.workspace.rightSplit.collapse();

test('the view says how an export ended, and no notice lies over it', async () => {
  expect(await exported(() => undefined)).toEqual([]);
});

test('whoever has put the view away is told by a notice, each page counted once', async () => {
  expect(await exported(hide)).toEqual(['Site exported: 7 pages, 7 new or changed. 1 finding.']);
});

test('whoever has put the view away is told of a failure too', async () => {
  expect(await exported(hide, new Error('The disk is gone.'))).toEqual(['The disk is gone.']);
});
