import { FileSystemAdapter, normalizePath } from 'obsidian';
import { Refusal } from '../../core/publish/commit/refusal';
import { checkSitePlace, signsOfOurs } from '../../core/publish/commit/site-place';
import { isWholePath } from '../../core/site-folder';
import type { Logbook } from '../logbook';
import { isOnComputer } from './device';
import type { Disk } from './disk';
import { vaultDisk } from './vault-disk';

/** The folder that the settings name, as this device reaches it. */
export interface SitePlace {
  readonly disk: Disk;
  /** Its absolute path; a phone has none. */
  readonly fullPath: string | undefined;
}

/**
 * `.site` lies in the vault, `/home/me/site` and `C:\site` on a computer.
 * @throws Refusal when this device has no such folder.
 */
export async function sitePlace({ app, settings, strings }: Logbook): Promise<SitePlace> {
  const wanted = settings.siteFolder.trim();
  // Of any computer: settings may come from another one.
  if (isWholePath(wanted)) {
    const place = wanted.replace(/(?<end>[^:\\/])[\\/]+$/, '$<end>');
    if (!isOnComputer()) throw new Refusal('site-on-computer', strings.site.onlyOnComputer(place));
    const { realPlace } = await import('../desktop/real-place');
    if (!(await realPlace(place)).hasParent) throw new Refusal('site-not-here', strings.site.notOnThisComputer(place));
    const { folderDisk } = await import('../desktop/folder-disk');
    return { disk: await folderDisk(place), fullPath: place };
  }
  const path = normalizePath(wanted.split(/[\\/]/).filter((name) => name !== '.').join('/'));
  if (path.split('/').includes('..')) throw new Refusal('site-leads-out', strings.site.leadsOut(wanted));
  const { adapter } = app.vault;
  return { disk: vaultDisk(adapter, path), fullPath: adapter instanceof FileSystemAdapter ? adapter.getFullPath(path) : undefined };
}

/** @throws Refusal when it is no place for a site, as the command-line program says it. */
export async function checkPlace({ app }: Logbook, { disk, fullPath }: SitePlace): Promise<void> {
  const { adapter, configDir } = app.vault;
  const signs = await Promise.all(signsOfOurs.map((path) => disk.entry(path)));
  const facts = {
    place: disk.place,
    kind: (await disk.entry(''))?.kind,
    configDir,
    names: (await disk.children('')).map(({ name }) => name),
    isOurs: signs.some((entry) => entry?.kind === 'file'),
  };
  if (fullPath === undefined || !isOnComputer() || !(adapter instanceof FileSystemAdapter)) {
    checkSitePlace({ ...facts, realSite: disk.place === '/' ? '/' : `/${disk.place}`, realVault: '/' });
    return;
  }
  const { realPlace } = await import('../desktop/real-place');
  const [site, vault] = await Promise.all([realPlace(fullPath), realPlace(adapter.getBasePath())]);
  checkSitePlace({ ...facts, ...(site.isLink && { kind: 'link' }), realSite: site.path, realVault: vault.path });
}
