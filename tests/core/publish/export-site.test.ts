import { exportSite, exportSummary } from '../../../src/core/publish/export-site';
import type { StateStore } from '../../../src/core/publish/ports';
import { summaryOf, type ReportSummary } from '../../../src/core/publish/report-summary';
import { MemorySite } from '../../support/memory-site';
import { exportVault, MemoryState, MemoryVault } from '../../support/memory-vault';

const vault = (): MemoryVault => new MemoryVault({ 'Papers/A.md': '# A\n[[B]] ![[B]]', 'Papers/B.md': '# Bee\nTaken back.', 'Diary/C.md': 'Mine.' });

/** Export, change, export again: with one site and one state. */
async function twice(first: MemoryVault, change: (vault: MemoryVault) => void): Promise<{ site: MemorySite; state: MemoryState; second: Awaited<ReturnType<typeof exportVault>> }> {
  const site = new MemorySite();
  const state = new MemoryState();
  await exportVault(first, { site, state });
  change(first);
  return { site, state, second: await exportVault(first, { site, state }) };
}

test('a note that changes between its reading and its page stops the export, and nothing is written', async () => {
  const source = vault();
  const long = 'x'.repeat(24_000_001);
  source.write('Papers/Long.md', long);
  const site = new MemorySite();
  let reads = 0;
  const changing = { list: () => source.list(), read: (path: string) => (path === 'Papers/Long.md' && ++reads > 1 ? new TextEncoder().encode('---\nprivate: true\n---\n') : source.read(path)) };
  await expect(exportVault(source, { site, host: { source: changing } })).rejects.toThrow('Cannot publish "Papers/Long.md": it changed while the export was running. Export again.');
  expect(site.files()).toEqual({});
});

test('a note that changed and kept its size and time is read again, not refused for ever', async () => {
  const source = vault();
  const stamped = source.list();
  const site = new MemorySite();
  const state = new MemoryState();
  const host = { source: { list: () => (source.list().length > 3 ? [...stamped, ...source.list().filter(({ path }) => path === 'Papers/D.md')] : stamped), read: (path: string) => source.read(path) } };
  await exportVault(source, { site, state, host });
  source.write('Papers/B.md', '# Bee\nPut forth! ');
  source.write('Papers/D.md', '![[B]]');
  const { pages } = await exportVault(source, { site, state, host });
  expect(pages['Papers/D.md']).toContain('Put forth!');
  expect(pages['Papers/A.md']).not.toContain('Taken back');
});

test('a file that cannot be read stops the export before anything is written', async () => {
  const source = vault();
  const site = new MemorySite();
  await exportVault(source, { site });
  const before = site.files();
  source.write('Papers/A.md', 'Another A');
  const broken = { list: () => source.list(), read: (path: string) => { if (path === 'Diary/C.md') throw new Error(`Cannot read "${path}": no permission`); return source.read(path); } };
  await expect(exportVault(source, { site, host: { source: broken } })).rejects.toThrow('no permission');
  expect(site.files()).toEqual(before);
});

test('a report of the last export that is gone or another one is found out anew', async () => {
  const source = vault();
  const { site, state, second } = await twice(source, () => undefined);
  expect(second.report.pages).toContainEqual({ note: 'Papers/A.md', page: 'Papers/A.md', visibility: 'public', status: 'unchanged' });
  for (const kept of [undefined, new TextEncoder().encode(JSON.stringify({ ...second.report, pages: [] }))]) {
    const forgetful: StateStore = { load: (name) => (name === 'report' ? kept : state.load(name)), save: (name, bytes) => state.save(name, bytes) };
    expect((await exportVault(source, { site, state: forgetful })).report).toEqual(second.report);
  }
});

test('of an export that finds nothing to do the summary is told without its report', async () => {
  const source = vault();
  const site = new MemorySite();
  const state = new MemoryState();
  const loaded: string[] = [];
  const watched: StateStore = { load: (name) => { loaded.push(name); return state.load(name); }, save: (name, bytes) => state.save(name, bytes) };
  const told: ReportSummary[] = [];
  const brief: typeof exportSite = async (host, options) => {
    told.push(await exportSummary(host, options));
    return exportSite(host, options);
  };
  await exportVault(source, { site, state });
  const { report } = await exportVault(source, { site, state: watched, program: brief });
  expect(told).toEqual([summaryOf(report)]);
  expect(loaded).toEqual(['last', 'last', 'report']);
});

test('a dry run writes nothing, and says what a run would do', async () => {
  const site = new MemorySite();
  const { report } = await exportVault(vault(), { site, dryRun: true });
  expect(site.files()).toEqual({});
  expect(report.pages).toContainEqual({ note: 'Papers/A.md', page: 'Papers/A.md', visibility: 'public', status: 'new' });
});

test.each([1, 2, 3, 4])('cancelled at step %i, the export leaves the site as it was', async (at) => {
  const source = vault();
  const site = new MemorySite();
  await exportVault(source, { site });
  const before = site.files();
  for (const path of source.paths()) source.write(path, `${source.text(path)}\nmore`);
  let steps = 0;
  const step = (): undefined => { if (++steps === at) throw new Error('cancelled'); };
  await expect(exportVault(source, { site, host: { step } })).rejects.toThrow('cancelled');
  expect(site.files()).toEqual(before);
});

test('when a note turns private, its page goes before anything comes, and no page says its name', async () => {
  const source = vault();
  const site = new MemorySite();
  const state = new MemoryState();
  await exportVault(source, { site, state });
  source.write('Papers/B.md', '---\nprivate: true\n---\n# Bee\nTaken back.');
  const operations: string[] = [];
  site.observer = (operation) => operations.push(operation);
  const { report } = await exportVault(source, { site, state });
  const onSite = operations.filter((operation) => /^(?:move|remove) (?!\.logbook|_logbook)/.test(operation));
  expect(onSite[0]).toBe('remove Papers/B.md');
  expect(report.removed).toEqual(['Papers/B.md']);
  expect(JSON.stringify(site.files())).not.toMatch(/Bee|Taken back|B\.md/);
});

test.each([
  ['an HTML link', '<a href="B.md">x</a>'],
  ['a property', '---\nauthors: see [[B]] for it\n---\n'],
  ['a reference', '[x][b]\n\n[b]: B.md'],
  ['a heading', '## On [[B]]'],
  ['an embed of an embed', '![[Mid]]'],
])('a page that leads to a note by %s is made again when the note turns private', async (_, text) => {
  const source = new MemoryVault({ 'Papers/A.md': text, 'Papers/B.md': '# Bee', 'Papers/Mid.md': '![[B]]' });
  const { site } = await twice(source, (changed) => changed.write('Papers/B.md', '---\npublish: false\n---\n# Bee'));
  expect(JSON.stringify(site.files())).not.toMatch(/Bee|B\.md|Papers\/B/);
});

test('a drawing with a script stays in the vault, and its page keeps no broken image', async () => {
  const { pages, report } = await exportVault({ 'Papers/A.md': '![[d.svg]] ![](d.svg) <img src="d.svg"> ![[e.svg]]', 'Papers/d.svg': '<svg onload="x()"/>', 'Papers/e.svg': '<svg/>' });
  expect(Object.keys(pages).filter((path) => path.endsWith('.svg'))).toEqual(['Papers/e.svg']);
  expect(pages['Papers/A.md']).not.toContain('d.svg');
  expect(report.findings).toContainEqual(expect.objectContaining({ code: 'active-svg', severity: 'warning', note: 'Papers/A.md' }));
});

test('an attachment goes when no page shows it any more', async () => {
  const source = new MemoryVault({ 'Papers/A.md': '![[p.png]]', 'Papers/B.md': '![[p.png]]', 'p.png': 'P' });
  const { site, state, second } = await twice(source, (changed) => changed.write('Papers/A.md', 'no picture'));
  expect(second.report.removed).toEqual([]);
  source.write('Papers/B.md', '%%![[p.png]]%%');
  expect((await exportVault(source, { site, state })).report.removed).toEqual(['p.png']);
});

test('an included folder is public for this run only, and a rule of the settings for the same folder is stronger', async () => {
  const source = new MemoryVault({ 'Essays/E.md': 'E', 'Diary/C.md': 'C' });
  const settings = { rules: [{ folder: 'Diary', visibility: 'private' }] } as const;
  const site = new MemorySite();
  const state = new MemoryState();
  const included = await exportVault(source, { site, state, settings, include: ['/Essays/', 'Diary'] });
  expect(included.report.pages.filter(({ note }) => note !== '').map(({ note }) => note)).toEqual(['Essays/E.md']);
  const again = await exportVault(source, { site, state, settings });
  expect(again.report.removed).toContain('Essays/E.md');
});

test('what another program remembers is not believed', async () => {
  const source = vault();
  const site = new MemorySite();
  const state = new MemoryState();
  await exportVault(source, { site, state, host: { program: 'another' } });
  source.reads.length = 0;
  await exportVault(source, { site, state });
  expect(source.reads).toEqual(expect.arrayContaining(['Papers/A.md', 'Papers/B.md', 'Diary/C.md']));
});

test('a broken memory of private passages is made anew: the gate forgets nothing', async () => {
  const source = new MemoryVault({ 'Papers/A.md': '# A', 'Diary/C.md': 'A sentence that nobody but me may ever read again.' });
  const { state } = await twice(source, (changed) => changed.write('Papers/A.md', '# A more'));
  const bytes = state.load('passages') ?? new Uint8Array();
  const broken = bytes.slice();
  broken[broken.length - 3] = (broken[broken.length - 3] ?? 0) ^ 1;
  state.save('passages', broken);
  source.reads.length = 0;
  source.write('Papers/A.md', '# A still more');
  await exportVault(source, { state, site: new MemorySite() });
  expect(source.reads).toContain('Diary/C.md');
  expect(state.load('passages')).toEqual(bytes);
});
