import { Notice } from 'obsidian';
import type { SiteFolder, StateStore } from '../../core/publish/ports';
import type { Logbook } from '../logbook';
import { stateStore } from '../state-store';
import { thisDevice } from './device';
import { diskSite } from './disk-site';
import { lockSite, type SiteLock } from './lock-site';
import { checkPlace, sitePlace } from './place';

/** Where the app writes the site, and what it remembers of that place. */
export interface AppSite {
  /** As the user finds it: a path in the vault, or an absolute one. */
  readonly place: string;
  readonly folder: SiteFolder;
  readonly state: StateStore;
  /** Held until it is released; a dry run holds none. */
  readonly lock: SiteLock | undefined;
}

export interface AppSiteOptions {
  readonly dryRun?: boolean;
  /** The state could not be saved: the next export is slower, and that is all. */
  readonly warn?: (message: string) => void;
}

/**
 * Opens the site folder of the settings for one export; `lock.release()` is to be called however that ends.
 * @throws Refusal when the folder is no place for a site, or another export is writing it.
 */
export async function openAppSite(logbook: Logbook, { dryRun = false, warn = (message) => void new Notice(message) }: AppSiteOptions = {}): Promise<AppSite> {
  const place = await sitePlace(logbook);
  await checkPlace(logbook, place);
  return {
    place: place.disk.place,
    folder: diskSite(place.disk),
    state: stateStore(logbook, place.disk.place, warn),
    lock: dryRun ? undefined : await lockSite(place.disk, await thisDevice(logbook.app)),
  };
}
