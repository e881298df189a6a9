/** @jest-environment jsdom */
import '../../host/jsdom';
import { Refusal } from '../../../src/core/publish/commit/refusal';
import type { SiteFolder, Stamp } from '../../../src/core/publish/ports';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { SiteExport, type ExportSite } from '../../../src/obsidian/export/site-export';
import type { ExportStage } from '../../../src/obsidian/export/export-stage';
import { MemorySite } from '../../support/memory-site';
import { exportVault, MemoryState, MemoryVault } from '../../support/memory-vault';

const files = {
  'Papers/A.md': '# A\n[[B]] ![[B]] ![[图.png]] $x^2$\n\n> [!note] 标题\n> 内容',
  'Papers/B.md': '# Bee\nOne.',
  'Papers/图.png': Uint8Array.of(1, 2, 3),
  'Log/2026-03-01.md': '读了 [[A]]。',
  'Diary/C.md': 'Mine, and nobody else shall read it.',
};

interface Given {
  readonly vault?: MemoryVault;
  readonly site?: MemorySite;
  readonly state?: MemoryState;
  readonly folder?: Partial<SiteFolder>;
  readonly lock?: ExportSite['lock'];
  readonly open?: () => Promise<ExportSite>;
}

function siteExport({ vault = new MemoryVault(files), site = new MemorySite(), state = new MemoryState(), folder, lock, open }: Given): SiteExport {
  return new SiteExport(() => Promise.resolve({
    source: vault,
    options: { settings: DEFAULT_SETTINGS, vaultName: 'Vault' },
    findings: [],
    open: open ?? (() => Promise.resolve({ place: '.site', folder: Object.assign(Object.create(site) as SiteFolder, folder), state, lock })),
  }));
}

test('the other thread writes the bytes that an export in this one writes', async () => {
  const site = new MemorySite();
  const exporting = siteExport({ site });
  const stages: ExportStage['kind'][] = [];
  exporting.onChange(() => stages.push(exporting.stage.kind));
  const stage = await exporting.start();
  expect(stage).toMatchObject({ kind: 'finished', preview: false, place: '.site', report: { withheld: [{ note: 'Diary/C.md' }] } });
  const here = await exportVault(files, { vendored: true });
  expect(site.files()).toEqual(here.site.files());
  expect(Object.keys(site.files()).length).toBeGreaterThan(20);
  expect(stages[0]).toBe('running');
  expect(stages.at(-1)).toBe('finished');
});

test('a second export finds nothing to do, and one note changed is one page changed', async () => {
  const [site, state, vault] = [new MemorySite(), new MemoryState(), new MemoryVault(files)];
  const exporting = siteExport({ site, state, vault });
  await exporting.start();
  vault.reads.length = 0;
  const changes = (stage: ExportStage): string[] => (stage.kind === 'finished' ? stage.report.pages.filter(({ status }) => status !== 'unchanged').map(({ page }) => page) : []);
  expect(changes(await exporting.start())).toEqual([]);
  expect(vault.reads).toEqual([]);
  vault.write('Log/2026-03-01.md', 'Read [[A]] again.');
  expect(changes(await exporting.start())).toContain('Log/README.md');
});

test('a preview says what an export would do, and writes nothing', async () => {
  const site = new MemorySite();
  const stage = await siteExport({ site }).start({ preview: true });
  expect(stage).toMatchObject({ kind: 'finished', preview: true });
  expect(stage.kind === 'finished' && stage.report.pages.length).toBeGreaterThan(5);
  expect(site.files()).toEqual({});
});

test('an export that is cancelled before it writes has written nothing', async () => {
  const site = new MemorySite();
  const vault = new MemoryVault(files);
  const exporting = siteExport({ site, vault, folder: { list: () => { exporting.cancel(); return site.list(); } } });
  const stage = await exporting.start();
  expect(stage).toEqual({ kind: 'cancelled', preview: false });
  expect(site.files()).toEqual({});
  expect(await exporting.start({ preview: true })).toMatchObject({ kind: 'cancelled' });
});

test('what has begun to be written is finished, whatever one presses', async () => {
  const site = new MemorySite();
  const exporting = siteExport({ site, folder: { move: (from, to) => { exporting.cancel(); site.move(from, to); } } });
  expect(await exporting.start()).toMatchObject({ kind: 'finished' });
  expect(Object.keys(site.files())).toContain('Papers/A.md');
});

test('a plugin that goes in the middle of the writing leaves a site that the next export finishes', async () => {
  const [site, state] = [new MemorySite(), new MemoryState()];
  let moves = 0;
  const stopping = siteExport({ site, state, folder: { move: (from, to) => { if ((moves += 1) === 3) stopping.stop(); else site.move(from, to); } } });
  expect(await stopping.start()).toEqual({ kind: 'stopped' });
  expect(await siteExport({ site, state }).start()).toMatchObject({ kind: 'finished' });
  expect(site.files()).toEqual((await exportVault(files, { vendored: true })).site.files());
});

test('the lock is given back when the last thing that the thread asked for is done, also when the plugin goes', async () => {
  const events: string[] = [];
  const site = new MemorySite();
  const slowly = async (path: string, bytes: Uint8Array): Promise<Stamp> => {
    stopping.stop();
    await new Promise((resolve) => window.setTimeout(resolve, 50));
    events.push('written');
    return site.write(path, bytes);
  };
  const lock = { check: () => undefined, release: () => { events.push('released'); } };
  const stopping = siteExport({ site, folder: { write: slowly }, lock });
  await stopping.start();
  expect(events).toEqual(['written', 'released']);
});

test('a refusal keeps its words on its way through the threads, and the lock is given back', async () => {
  let released = 0;
  const lock = { check: () => { throw new Refusal('site-lock-lost', 'Cannot write the site: another export has taken it over.'); }, release: () => { released += 1; } };
  const site = new MemorySite();
  const stage = await siteExport({ site, lock }).start();
  expect(stage).toEqual({ kind: 'failed', preview: false, failure: { code: 'site-lock-lost', message: 'Cannot write the site: another export has taken it over.', place: '.site' } });
  expect([released, site.files()]).toEqual([1, {}]);
});

test.each([
  ['no place for a site', { open: () => Promise.reject(new Refusal('site-is-vault', 'Cannot export to "": it is the vault itself.')) }, 'Cannot export to "": it is the vault itself.'],
  ['a full disk', { folder: { write: () => Promise.reject(new Error('Cannot write "a": the disk is full. Make room and export again.')) } }, 'Cannot write "a": the disk is full. Make room and export again.'],
])('%s ends the export with its own words, and the next one works', async (_name, given, message) => {
  const [site, state] = [new MemorySite(), new MemoryState()];
  expect(await siteExport({ site, state, ...given }).start()).toMatchObject({ kind: 'failed', preview: false, failure: { message } });
  expect(await siteExport({ site, state }).start()).toMatchObject({ kind: 'finished' });
});

test('an export that runs already is waited for', async () => {
  let lists = 0;
  const site = new MemorySite();
  const exporting = siteExport({ site, folder: { list: (under) => { if (under === undefined) lists += 1; return site.list(under); } } });
  const [first, second] = await Promise.all([exporting.start(), exporting.start()]);
  expect(second).toBe(first);
  expect(lists).toBe(1);
});
