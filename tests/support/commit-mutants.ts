import { journalPath, stagedFiles, stagedManifest, stageFolder } from '../../src/core/publish/commit/journal';
import { manifestPath } from '../../src/core/publish/commit/manifest';
import type { SiteFolder } from '../../src/core/publish/ports';
import type { MemorySite } from './memory-site';

type Mutant = (site: MemorySite) => SiteFolder;

/** A folder that does as the site does, but for a few operations. */
function altered(site: MemorySite, operations: Partial<SiteFolder>): SiteFolder {
  return {
    list: (under) => site.list(under),
    names: () => site.names(),
    read: (path) => site.read(path),
    write: (path, bytes) => site.write(path, bytes),
    move: (from, to) => site.move(from, to),
    remove: (path) => site.remove(path),
    removeEmptyFolder: (path) => site.removeEmptyFolder(path),
    removeFolder: (path) => site.removeFolder(path),
    sync: (paths) => site.sync(paths),
    ...operations,
  };
}

const isOnSite = (path: string): boolean => !path.startsWith(stageFolder);

/** Writes each file where it belongs as soon as it is made. */
export const writesInPlace: Mutant = (site) => altered(site, {
  write: (path, bytes) => site.write(path.startsWith(`${stagedFiles}/`) ? path.slice(stagedFiles.length + 1) : path, bytes),
  move: (from, to) => {
    if (!from.startsWith(`${stagedFiles}/`)) site.move(from, to);
  },
  sync: () => undefined,
});

/** Removes what is no longer wanted after everything else. */
export const removesLast: Mutant = (site) => {
  const late: (() => void)[] = [];
  return altered(site, {
    remove: (path) => {
      if (isOnSite(path)) return void late.push(() => site.remove(path));
      for (const removal of late.splice(0)) removal();
      site.remove(path);
    },
    removeEmptyFolder: (path) => void late.push(() => site.removeEmptyFolder(path)),
  });
};

/** Says what is on the site before it is there. */
export const manifestFirst: Mutant = (site) => {
  let done = false;
  return altered(site, {
    move: (from, to) => {
      if (isOnSite(to) && !done) site.move(stagedManifest, manifestPath);
      done ||= isOnSite(to);
      if (from !== stagedManifest) site.move(from, to);
    },
  });
};

/** Does not look for a journal at its start. */
export const forgetsJournal: Mutant = (site) => altered(site, {
  read: (path) => (path === journalPath ? undefined : site.read(path)),
});

/** Takes its journal away when it has brought the files, before the manifest. */
export const journalGoesEarly: Mutant = (site) => altered(site, {
  move: (from, to) => {
    if (to === manifestPath) site.remove(journalPath);
    site.move(from, to);
  },
});

/** Empties the site folder, and then writes it anew. */
export const wipes: Mutant = (site) => altered(site, {
  move: (from, to) => {
    site.move(from, to);
    if (to !== journalPath) return;
    for (const path of Object.keys(site.files())) if (isOnSite(path) && path !== manifestPath) site.remove(path);
  },
});

/** Throws the stage away when a commit fails, although the site is half written. */
export const discardsJournal: Mutant = (site) => {
  let begun = false;
  return altered(site, {
    move: (from, to) => {
      site.move(from, to);
      begun = true;
    },
    read: (path) => (begun && path === journalPath ? undefined : site.read(path)),
  });
};
