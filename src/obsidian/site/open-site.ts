import { Notice } from 'obsidian';
import { manifestPath } from '../../core/publish/commit/manifest';
import type { Logbook } from '../logbook';
import { isOnComputer } from './device';
import { sitePlace } from './place';
import { messageOf } from '../../core/error-message';

/** Shows the site in the browser: as it is published where the settings say so, else as it lies in its folder. */
export async function openSite(logbook: Logbook): Promise<void> {
  try {
    window.open(await siteAddress(logbook));
  } catch (error) {
    new Notice(messageOf(error));
  }
}

async function siteAddress(logbook: Logbook): Promise<string> {
  const { settings, strings: { site } } = logbook;
  const address = settings.siteUrl.trim();
  if (address !== '') {
    if (/^https?:\/\/\S+$/i.test(address)) return address;
    throw new Error(site.badAddress(address));
  }
  if (!isOnComputer()) throw new Error(site.noAddress);
  const { disk, fullPath } = await sitePlace(logbook);
  if (fullPath === undefined) throw new Error(site.noAddress);
  if ((await disk.entry(manifestPath))?.kind !== 'file') throw new Error(site.notExported(disk.place));
  const { openPreview } = await import('../desktop/preview');
  return openPreview(logbook.plugin, fullPath);
}
