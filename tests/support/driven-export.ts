import { MemoryDisk, type Host } from '../host/in-jest';
import { dataPath, enabledPlugin } from './enabled-plugin';

/** What the user reads in the view of the export; empty when it is closed. */
export function exportView(): string {
  return document.querySelector('.research-logbook-export')?.textContent ?? '';
}

/** Waits until something is so, as a user does. */
export async function until(isSo: () => boolean, what = String(isSo)): Promise<void> {
  for (const end = Date.now() + 20_000; !isSo(); ) {
    if (Date.now() > end) throw new Error(`It never came to this: ${what}. The export view says: ${exportView()}`);
    await new Promise((resolve) => window.setTimeout(resolve, 2));
  }
}

export function untilShown(text: string): Promise<void> {
  return until(() => exportView().includes(text), text);
}

/** The files of the vault's own site, and nothing that lies beside them. */
export function siteTexts(disk: MemoryDisk): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(disk.texts()).filter(([path]) => path.startsWith('.site/')).sort());
}

const cleanSites = new Map<string, Readonly<Record<string, string>>>();

/** The site that a first export makes of the notes and settings on a disk, in a new app. */
export async function cleanSite(disk: MemoryDisk): Promise<Readonly<Record<string, string>>> {
  const files = Object.fromEntries(Object.entries(disk.texts()).filter(([path]) => path === dataPath || !path.startsWith('.')).sort());
  const key = JSON.stringify(files);
  const known = cleanSites.get(key);
  if (known !== undefined) return known;
  const fresh = new MemoryDisk({ files });
  const { host } = await enabledPlugin({ disk: fresh });
  await exported(host);
  await host.close();
  cleanSites.set(key, siteTexts(fresh));
  return siteTexts(fresh);
}

interface Exported {
  readonly pages: readonly { readonly note: string; readonly page: string; readonly status: string }[];
  readonly findings: readonly { readonly message: string }[];
}

/** Exports from a terminal, which waits for the end; gives the report. */
export async function exported(host: Host): Promise<Exported> {
  return JSON.parse(await host.cli('research-logbook:export', { json: 'true' })) as Exported;
}
