/** @jest-environment jsdom */
import { chmodSync, existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { siteFiles } from 'site-files';
import { program } from 'site-files/program';
import { exportSite } from '../../../src/core/publish/export-site';
import type { ExportReport } from '../../../src/core/publish/report';
import { sha256 } from '../../../src/core/sha256';
import type { Logbook } from '../../../src/obsidian/logbook';
import { openAppSite, type AppSite } from '../../../src/obsidian/site/open-app-site';
import { vaultSource } from '../../../src/obsidian/vault-source';
import { FolderDisk, MemoryDisk } from '../../host/in-jest';
import { startedLogbook } from '../../support/started-logbook';
import { temporaryFolder } from '../../support/temporary-folder';

const notes = { 'Papers/A.md': '# A\n\n[[B]]', 'Papers/B.md': '---\npublish: true\n---\n# B', 'Diary.md': 'private' };

interface Way {
  readonly dryRun?: boolean;
  /** What happens to the site between its opening and the export. */
  readonly meanwhile?: (site: AppSite) => void | Promise<void>;
  readonly beforeCommit?: () => void;
}

async function exported(logbook: Logbook, { dryRun = false, meanwhile, beforeCommit }: Way = {}): Promise<ExportReport> {
  const site = await openAppSite(logbook, { dryRun });
  try {
    await meanwhile?.(site);
    return await exportSite({
      source: vaultSource(logbook),
      folder: site.folder,
      state: site.state,
      hash: sha256,
      siteFiles: () => Promise.resolve(siteFiles),
      program,
      now: () => 0,
      beforeCommit: async () => {
        beforeCommit?.();
        await site.lock?.check();
      },
    }, { settings: logbook.settings, vaultName: 'Vault', dryRun });
  } finally {
    await site.lock?.release();
  }
}

test.each(['desktop', 'phone'] as const)('on a %s the vault is exported to its hidden folder, and then there is nothing to do', async (platform) => {
  const disk = new MemoryDisk({ files: notes });
  const { host, logbook } = await startedLogbook({ disk, platform });
  const first = await exported(logbook);
  expect(first.pages.map(({ note, status }) => [note, status])).toEqual(expect.arrayContaining([['Papers/A.md', 'new'], ['Papers/B.md', 'new']]));
  const after = disk.texts();
  expect(after['.site/Papers/A.md']).toContain('[B](/Papers/B.md)');
  expect(Object.keys(after).filter((path) => path.startsWith('.site/.'))).toEqual(['.site/.nojekyll']);
  const second = await exported(logbook);
  expect(second.pages.every(({ status }) => status === 'unchanged')).toBe(true);
  expect(host.problems()).toEqual([]);
});

test('a folder outside the vault gets the bytes that the vault\'s own folder gets', async () => {
  const root = temporaryFolder(Object.fromEntries(Object.entries(notes).map(([path, text]) => [`Vault/${path}`, text])));
  for (const siteFolder of ['.site', join(root, 'out')]) {
    const { logbook } = await startedLogbook({ disk: new FolderDisk(join(root, 'Vault')) }, { siteFolder });
    await exported(logbook);
  }
  const manifests = ['Vault/.site', 'out'].map((site) => readFileSync(join(root, site, '_logbook/manifest.json'), 'utf8'));
  // The settings say where the site lies, which no page says.
  expect(manifests[0]).toBe(manifests[1]);
});

test('a dry run writes nothing and holds no lock', async () => {
  const disk = new MemoryDisk({ files: notes });
  const { logbook } = await startedLogbook({ disk });
  const report = await exported(logbook, { dryRun: true });
  expect(report.pages.map(({ status }) => status)).toContain('new');
  expect(Object.keys(disk.texts()).filter((path) => path.startsWith('.site') || path.includes('/state/'))).toEqual([]);
});

test('of two exports at one time the second is refused and disturbs nothing', async () => {
  const { logbook } = await startedLogbook({ files: notes });
  const report = await exported(logbook, {
    meanwhile: () => expect(openAppSite(logbook)).rejects.toMatchObject({ code: 'site-locked' }),
  });
  expect(report.pages.length).toBeGreaterThan(0);
});

test('an export whose site folder vanishes says so, and the next one works', async () => {
  const root = temporaryFolder(Object.fromEntries(Object.entries(notes).map(([path, text]) => [`Vault/${path}`, text])));
  const { logbook } = await startedLogbook({ disk: new FolderDisk(join(root, 'Vault')) }, { siteFolder: join(root, 'out') });
  const vanish = (): void => rmSync(join(root, 'out'), { recursive: true });
  await expect(exported(logbook, { beforeCommit: vanish })).rejects.toThrow('its lock is gone, as if the folder had been moved or emptied. Export again.');
  await exported(logbook);
  expect(readdirSync(join(root, 'out/Papers')).sort()).toContain('A.md');
});

test('a note that vanishes between listing and reading ends the export before it writes', async () => {
  const root = temporaryFolder({ 'Vault/Papers/A.md': '# A', 'Vault/Papers/B.md': '# B' });
  const { logbook } = await startedLogbook({ disk: new FolderDisk(join(root, 'Vault')) });
  await expect(exported(logbook, { meanwhile: () => rmSync(join(root, 'Vault/Papers/B.md')) })).rejects.toThrow('Cannot read "Papers/B.md" of the vault: it is gone');
  expect(existsSync(join(root, 'Vault/.site'))).toBe(false);
});

test.each(['ENOSPC', 'EACCES', 'EROFS'])('a disk that answers %s is named with its remedy, nothing is lost, and the next export works', async (code) => {
  const disk = new MemoryDisk({ files: notes });
  const { logbook } = await startedLogbook({ disk });
  await exported(logbook);
  const before = disk.texts();
  await logbook.app.vault.adapter.write('Papers/A.md', '# A, changed');
  const isStaged = (path: string): boolean => path.includes('.logbook-stage/files');
  disk.refuse = (operation, path) => (operation === 'write' && isStaged(path) ? code : undefined);
  await expect(exported(logbook)).rejects.toThrow(new RegExp(`^Cannot write "\\.site/\\.logbook-stage/files/.*": ${code}\\. .*(run again|another one)\\.$`));
  disk.refuse = () => undefined;
  const sites = [before, disk.texts()].map((texts) => Object.entries(texts).filter(([path]) => path.startsWith('.site/')));
  expect(sites[1]).toEqual(sites[0]);
  await exported(logbook);
  expect(disk.texts()['.site/Papers/A.md']).toContain('changed');
});

// Windows grants by other means than a mode, and root may do anything.
if (process.platform !== 'win32' && process.getuid?.() !== 0) {
  test('a folder of the computer that may not be written is named', async () => {
    const root = temporaryFolder({ 'Vault/Papers/A.md': '# A', 'out/CNAME': '' });
    chmodSync(join(root, 'out'), 0o500);
    const { logbook } = await startedLogbook({ disk: new FolderDisk(join(root, 'Vault')) }, { siteFolder: join(root, 'out') });
    await expect(openAppSite(logbook)).rejects.toThrow('EACCES. Give yourself the permission to it and run again.');
    chmodSync(join(root, 'out'), 0o700);
  });
}
