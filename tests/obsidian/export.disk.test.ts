/** @jest-environment jsdom */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FolderDisk, MemoryDisk, type Host } from '../host/in-jest';
import { cleanSite, exported, exportView, siteTexts, until } from '../support/driven-export';
import { dataPath, enabledPlugin, pluginId } from '../support/enabled-plugin';
import { differingFiles, filesOf } from '../support/exported-folders';
import { temporaryFolder } from '../support/temporary-folder';

const notes = { 'Papers/A.md': '# A\n\n[[B]]', 'Papers/B.md': '# B', 'Log/2026-03-02.md': 'Read [[A]].', 'Diary.md': 'mine' };
const settings = '{"siteTitle":"Notes","rules":[{"folder":"Log","visibility":"private"}]}';

/** What the user reads at the end of an export: why it failed, or what was done. */
async function told({ user }: Host): Promise<string> {
  const drawn = (): Element | null | undefined => document.querySelector('.research-logbook-export-body')?.firstElementChild;
  const before = drawn();
  await user.run('Export site');
  await until(() => drawn() !== before && document.querySelector('.research-logbook-export-progress') === null, 'an end');
  return document.querySelector('.research-logbook-export-failure')?.textContent ?? exportView();
}

const isPage = (path: string): boolean => path.startsWith('.site/.logbook-stage/files/Papers');
const isState = (path: string): boolean => path.includes('/state/');

test.each([
  ['the disk is full at a page', 'write', isPage, 'ENOSPC', /^Cannot write "\.site\/\.logbook-stage\/files\/Papers\/.*": ENOSPC\. The disk is full: free some space and run again\.$/],
  ['the disk is full in the middle of the commit', 'rename', isPage, 'ENOSPC', /^The site is written by halves; the next export finishes it\. Cannot write "\.site\/Papers\/A\.md": ENOSPC\. The disk is full/],
  ['the site folder may not be written', 'write', (path: string) => path.startsWith('.site/'), 'EACCES', /^Cannot lock the site with ".site\/\.logbook-lock": EACCES\. Give yourself the permission to it and run again\.$/],
  ['a note may not be read', 'read', (path: string) => path === 'Papers/A.md', 'EACCES', /^Cannot read "Papers\/A\.md" of the vault: EACCES\. Give yourself the permission to it and run again\.$/],
])('when %s, the user reads why, nothing is lost, and the next export is as clean as the first', async (_name, operation, isIt, code, message) => {
  const disk = new MemoryDisk({ files: { ...notes, [dataPath]: settings } });
  const { host } = await enabledPlugin({ disk });
  await exported(host);
  await host.app.vault.adapter.write('Papers/A.md', '# A\n\nMore. [[B]]');
  const before = siteTexts(disk);
  disk.refuse = (asked, path) => (asked === operation && isIt(path) ? code : undefined);
  expect(await told(host)).toMatch(message);
  expect(exportView()).toMatch(/^The export stopped\. Nothing was lost\./);
  disk.refuse = () => undefined;
  const manifest = '.site/_logbook/manifest.json';
  expect(siteTexts(disk)[manifest]).toBe(before[manifest]);
  expect(disk.texts()).toMatchObject({ 'Diary.md': 'mine', [dataPath]: settings });
  expect(await told(host)).toMatch(/^The site was exported/);
  expect(host.problems()).toEqual([]);
  expect(siteTexts(disk)).toEqual(await cleanSite(disk));
});

test('when the disk is full at the state, the site is there, and the user reads that the next export will be slower', async () => {
  const disk = new MemoryDisk({ files: notes });
  const { host } = await enabledPlugin({ disk });
  disk.refuse = (operation, path) => (operation === 'write' && isState(path) ? 'ENOSPC' : undefined);
  expect(await told(host)).toMatch(/^The site was exported/);
  expect(host.user.notices()).toContainEqual(expect.stringMatching(/^The next export will be slower\. Cannot save "\.obsidian\/plugins\/research-logbook\/state\/.*": ENOSPC\. The disk is full/));
  disk.refuse = () => undefined;
  expect(await told(host)).not.toMatch(/New pages|Changed pages/);
  expect(siteTexts(disk)).toEqual(await cleanSite(disk));
});

test('when the disk is full at the settings, the file keeps what it held, and the user reads that the change is taken back', async () => {
  const disk = new MemoryDisk({ files: { ...notes, [dataPath]: settings } });
  const { host } = await enabledPlugin({ disk });
  await host.user.openSettings(pluginId);
  host.user.setting('Site').click();
  await host.settled();
  disk.refuse = (operation, path) => (operation === 'write' && path.startsWith('.obsidian/') ? 'ENOSPC' : undefined);
  await host.user.change('Site title', 'Other');
  await until(() => host.user.notices().length > 0);
  expect(host.user.notices()).toEqual(['Cannot save the settings: the disk is full; free some space. The change is taken back; try again.']);
  disk.refuse = () => undefined;
  expect(disk.texts()[dataPath]).toBe(settings);
  await exported(host);
  expect(disk.texts()['.site/index.html']).toContain('Notes');
  await host.user.change('Site title', 'Other');
  expect(JSON.parse(disk.texts()[dataPath] ?? '')).toMatchObject({ siteTitle: 'Other', rules: [{ folder: 'Log', visibility: 'private' }] });
});

test('an export goes by what the settings file says when it begins, also where the app has not noticed yet', async () => {
  const disk = new MemoryDisk({ files: notes });
  const { host } = await enabledPlugin({ disk });
  disk.put(dataPath, settings);
  expect(await told(host)).toMatch(/^The site was exported/);
  expect(Object.keys(siteTexts(disk)).filter((path) => path.startsWith('.site/Log/'))).toEqual([]);
  disk.put(dataPath, settings.slice(0, -5));
  expect(await told(host)).toMatch(/^Cannot export: the settings in ".*data\.json" cannot be read/);
});

test('settings that cannot be read are told of beside what was exported, on screen and in a terminal', async () => {
  const disk = new MemoryDisk({ files: { ...notes, [dataPath]: '{"rules":"none"}' } });
  const { host } = await enabledPlugin({ disk });
  const message = expect.stringMatching(/^Cannot read the setting "rules"/) as string;
  expect((await exported(host)).findings[0]).toEqual({ code: 'settings', severity: 'warning', note: '', line: 0, message });
  await host.user.run('Preview export');
  await until(() => exportView().startsWith('Preview'));
  document.querySelector('.research-logbook-report-list summary')?.parentElement?.setAttribute('open', '');
  await until(() => /Cannot read the setting "rules"/.test(exportView()));
});

test('a note that goes after it was listed, and before the app knows, ends the export before it writes', async () => {
  const disk = new MemoryDisk({ files: notes });
  const { host } = await enabledPlugin({ disk });
  disk.refuse = (operation, path) => {
    if (operation === 'read' && path === 'Papers/A.md') void disk.remove('Papers/B.md');
    return undefined;
  };
  expect(await told(host)).toBe('Cannot read "Papers/B.md" of the vault: it is gone since the export began. Export again.');
  disk.refuse = () => undefined;
  expect(siteTexts(disk)).toEqual({});
  await host.otherProgram.write('Papers/B.md', '# B again');
  await host.settled();
  expect(await told(host)).toMatch(/^The site was exported/);
  expect(siteTexts(disk)).toEqual(await cleanSite(disk));
});

/** A vault on this computer with a site beside it, and the files of a first export. */
async function outsideSite() {
  const root = temporaryFolder(Object.fromEntries(Object.entries(notes).map(([path, text]) => [`Vault/${path}`, text])));
  const site = join(root, 'out/site');
  const disk = new FolderDisk(join(root, 'Vault'));
  await disk.mkdir('.obsidian/plugins/research-logbook');
  await disk.write(dataPath, new TextEncoder().encode(JSON.stringify({ siteFolder: site })));
  const { host } = await enabledPlugin({ disk });
  return { root, site, host };
}

test('a site folder that vanishes before an export is made anew, and one whose disk was taken out is named', async () => {
  const { root, site, host } = await outsideSite();
  expect(await told(host)).toMatch(/the folder that it should lie in is not on this computer/);
  mkdirSync(join(root, 'out'));
  expect(await told(host)).toMatch(/^The site was exported/);
  const clean = filesOf(site);
  rmSync(site, { recursive: true });
  expect(await told(host)).toMatch(/^The site was exported/);
  expect(differingFiles(clean, filesOf(site))).toEqual([]);
  renameSync(join(root, 'out'), join(root, 'elsewhere'));
  expect(await told(host)).toMatch(/the folder that it should lie in is not on this computer/);
  expect(existsSync(join(root, 'out'))).toBe(false);
  expect(differingFiles(clean, filesOf(join(root, 'elsewhere/site')))).toEqual([]);
});

test.each([
  ['while pages are made', (site: string) => existsSync(join(site, '.logbook-stage/files')), /^Cannot write ".*": ENOENT\. It is not there any more/],
  ['while it is written', (site: string) => existsSync(join(site, '.logbook-stage/journal.json')), /^(?:The site is written by halves; the next export finishes it\. )?Cannot write/],
])('a site folder that vanishes %s is named, and the next export makes it anew', async (_name, isTime, message) => {
  const { root, site, host } = await outsideSite();
  mkdirSync(join(root, 'out'));
  const vanishing = window.setInterval(() => {
    if (isTime(site)) {
      window.clearInterval(vanishing);
      rmSync(site, { recursive: true });
    }
  }, 0);
  const first = await told(host);
  window.clearInterval(vanishing);
  expect(first).toMatch(message);
  expect(await told(host)).toMatch(/^The site was exported/);
  expect(readdirSync(site).filter((name) => name.startsWith('.logbook'))).toEqual([]);
  const again = filesOf(site);
  rmSync(site, { recursive: true });
  await exported(host);
  expect(differingFiles(filesOf(site), again)).toEqual([]);
});
