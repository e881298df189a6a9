/** @jest-environment jsdom */
import { journalPath, stageFolder } from '../../../src/core/publish/commit/journal';
import { manifestPath } from '../../../src/core/publish/commit/manifest';
import type { SiteFolder } from '../../../src/core/publish/ports';
import { diskSite } from '../../../src/obsidian/site/disk-site';
import { vaultDisk } from '../../../src/obsidian/site/vault-disk';
import { CapacitorAdapter } from '../../host/vault/adapters';
import { MemoryDisk } from '../../host/in-jest';
import { after, before, foreign, later, privatePage } from '../../support/commit-scenario';
import { exportRun, type Pages } from '../../support/export-run';
import { isDeep } from '../../support/is-deep';

const root = '.site';

function vaultWith(pages: Pages, caseSensitive = true): MemoryDisk {
  return new MemoryDisk({ files: Object.fromEntries(Object.entries(pages).map(([path, text]) => [`${root}/${path}`, text])), caseSensitive });
}

function siteOf(disk: MemoryDisk): SiteFolder {
  return diskSite(vaultDisk(new CapacitorAdapter(disk), root));
}

function filesOf(disk: MemoryDisk): Pages {
  const files = Object.entries(disk.texts()).map(([path, text]) => [path.slice(root.length + 1), text] as const);
  return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function visible(files: Pages): Pages {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(`${stageFolder}/`)));
}

async function published(pages: Pages): Promise<Pages> {
  const disk = vaultWith(foreign);
  await exportRun(siteOf(disk), pages);
  return filesOf(disk);
}

/** Fails the operation with this number, or with `killed` that one and all after it; says whether it came so far. */
function breakAt(disk: MemoryDisk, at: number, kind: 'killed' | 'ENOSPC' | 'EACCES', seen: () => void): () => boolean {
  let operations = 0;
  disk.refuse = () => {
    operations += 1;
    seen();
    return operations === at || (kind === 'killed' && operations > at) ? kind : undefined;
  };
  return () => operations >= at;
}

/** New content never lies beside the page that went private; without a journal the site is the old one or the new one. */
async function checkStop(files: Pages, old: Pages, whole: Pages): Promise<void> {
  const shown = visible(files);
  if (files[journalPath] === undefined) expect([old, whole]).toContainEqual(shown);
  const known = new Set([...Object.values(before), ...Object.values(after), ...Object.values(foreign)]);
  for (const [path, text] of Object.entries(shown)) if (path !== manifestPath) expect([path, known.has(text)]).toEqual([path, true]);
  return Promise.resolve();
}

test.each(['killed', 'ENOSPC', 'EACCES'] as const)('an export that is %s at any operation of the adapter loses nothing, and the next one gives what a clean one gives', async (kind) => {
  const [old, whole, next] = [await published(before), await published(after), await published(later)];
  const isNew = (files: Pages): boolean => Object.entries(after).some(([path, text]) => before[path] !== text && files[path] === text);
  let broken = true;
  for (let at = 1; broken; at += isDeep ? 1 : 3) {
    const disk = vaultWith(old);
    const reached = breakAt(disk, at, kind, () => {
      const files = filesOf(disk);
      if (files[privatePage] !== undefined && isNew(files)) throw new Error(`new content beside the private page, at ${at}`);
    });
    await exportRun(siteOf(disk), after, { removeMany: true }).catch(() => undefined);
    broken = reached();
    disk.refuse = () => undefined;
    await checkStop(filesOf(disk), old, whole);
    const [pages, expected] = at % 2 === 0 ? [after, whole] : [later, next];
    await exportRun(siteOf(disk), pages, { removeMany: true });
    expect([at, filesOf(disk)]).toEqual([at, expected]);
  }
});

test('a page that changes the case of its folder arrives on a disk that does not tell case', async () => {
  const disk = vaultWith({}, false);
  for (const pages of [before, after, later]) {
    await exportRun(siteOf(disk), pages, { removeMany: true });
    const texts = Object.entries(pages).map(([path, text]) => [path.toLowerCase(), text]);
    const shown = Object.fromEntries(Object.entries(filesOf(disk)).map(([path, text]) => [path.toLowerCase(), text]));
    expect(shown).toEqual({ ...Object.fromEntries(texts) as Pages, [manifestPath]: shown[manifestPath] });
  }
});
