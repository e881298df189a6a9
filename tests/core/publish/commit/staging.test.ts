import { openStaging } from '../../../../src/core/publish/commit/staging';
import { manifestPath } from '../../../../src/core/publish/commit/manifest';
import { bytesOf, exportRun, hash, type Pages } from '../../../support/export-run';
import { numbered } from '../../../support/commit-scenario';
import { MemorySite } from '../../../support/memory-site';

const pages: Pages = { 'index.html': 'index', 'a.md': 'text of a\n', 'Papers/b.md': 'b', 'Papers/c.md': 'c' };

async function published(): Promise<MemorySite> {
  const site = new MemorySite();
  await exportRun(site, pages);
  return site;
}

const codes = async (site: MemorySite, wanted: Pages): Promise<string[]> => (await exportRun(site, wanted)).plan.findings.map(({ code }) => code);

test('an export of the same pages changes no file and writes none', async () => {
  const site = await published();
  const { written } = await exportRun(site, pages);
  const before = site.list();
  const operations: string[] = [];
  site.observer = (operation) => operations.push(operation);
  await exportRun(site, pages, { written });
  expect(operations.filter((operation) => !operation.startsWith('rmdir'))).toEqual([]);
  expect(site.list()).toEqual(before);
});

test('files with the size and the time of the last export are not read', async () => {
  const site = await published();
  const { written } = await exportRun(site, pages);
  site.restart();
  await exportRun(site, pages, { written });
  // The journal, the stage and its folder, the manifest, the list.
  expect(site.operations).toBe(5);
});

test('only what changed is written, and the other files keep their times', async () => {
  const site = await published();
  const before = new Map(site.list().map((entry) => [entry.path, entry.mtime]));
  await exportRun(site, { ...pages, 'a.md': 'changed' });
  const after = new Map(site.list().map((entry) => [entry.path, entry.mtime]));
  expect([...after].filter(([path, mtime]) => before.get(path) !== mtime).map(([path]) => path).sort()).toEqual([manifestPath, 'a.md']);
});

test('a first export moves each new folder as one', async () => {
  const site = new MemorySite();
  const moves: string[] = [];
  site.observer = (operation) => operation.startsWith('move') && moves.push(operation);
  await exportRun(site, { ...pages, 'Papers/2026/d.md': 'd', '_logbook/site.js': 'js', '_sidebar.md': 's' });
  expect(moves).toEqual([
    'move .logbook-stage/journal.json', 'move _logbook', 'move Papers', 'move a.md', 'move _sidebar.md', 'move index.html', `move ${manifestPath}`,
  ]);
});

test('a dry run says what would change, and changes nothing', async () => {
  const site = await published();
  const before = JSON.stringify(site.list());
  const { plan } = await exportRun(site, { 'index.html': 'index', 'a.md': 'new', 'n.md': 'n' }, { dryRun: true });
  expect([plan.puts, [...plan.removals.keys()], plan.unchanged]).toEqual([['a.md', 'n.md'], ['Papers/b.md', 'Papers/c.md'], ['index.html']]);
  expect(JSON.stringify(site.list())).toBe(before);
});

test('says of each added file whether it is new, changed or unchanged', async () => {
  const staging = await openStaging(await published(), { hash, written: new Map() });
  expect(await staging.add('a.md', bytesOf('text of a\n'))).toBe('unchanged');
  expect(await staging.add('Papers/b.md', bytesOf('other'))).toBe('changed');
  expect(await staging.add('n.md', bytesOf('n'))).toBe('new');
  await expect(staging.add('n.md', bytesOf('n'))).rejects.toThrow(RangeError);
});

test('a page that somebody edited is neither replaced nor removed, and nothing else is written either', async () => {
  for (const wanted of [{ ...pages, 'a.md': 'new', 'Papers/b.md': 'new' }, { 'index.html': 'index' }]) {
    const site = (await published()).place('a.md', 'edited by hand');
    const before = site.files();
    expect(await codes(site, wanted)).toEqual(['edited-site-file']);
    expect(site.files()).toEqual(before);
    site.remove('a.md');
    expect(await codes(site, wanted)).toEqual([]);
    expect(site.files()).toMatchObject(wanted);
  }
});

test('an edit of a page that has not changed is kept, and reported', async () => {
  const site = (await published()).place('a.md', 'edited by hand');
  const { plan } = await exportRun(site, { ...pages, 'Papers/b.md': 'new' });
  expect(plan.findings).toMatchObject([{ code: 'kept-site-edit', severity: 'warning' }]);
  expect(site.files()).toMatchObject({ 'a.md': 'edited by hand', 'Papers/b.md': 'new' });
  expect(await codes(site, { ...pages, 'a.md': 'new', 'Papers/b.md': 'new' })).toEqual(['edited-site-file']);
});

test('an edit that is just what we want is no edit', async () => {
  const site = (await published()).place('a.md', 'new');
  expect(await codes(site, { ...pages, 'a.md': 'new' })).toEqual([]);
  expect(await codes(site, { ...pages, 'a.md': 'newer' })).toEqual([]);
  expect(site.files()['a.md']).toBe('newer');
});

test('an edit that kept size and time is still not overwritten', async () => {
  const site = await published();
  const { written } = await exportRun(site, pages);
  const stamp = site.place('a.md', 'EDIT of a\n').list().find(({ path }) => path === 'a.md');
  const fooled = new Map(written).set('a.md', { hash: written.get('a.md')?.hash ?? '', size: 10, mtime: stamp?.mtime ?? 0 });
  await expect(exportRun(site, { ...pages, 'a.md': 'new' }, { written: fooled })).rejects.toThrow('somebody else wrote it');
  expect(site.files()['a.md']).toBe('EDIT of a\n');
});

test('a file that appears while the export runs is not overwritten', async () => {
  for (const many of [0, 60]) {
    const site = await published();
    const wanted = { ...pages, ...numbered('New/n', many, 'n'), 'n.md': 'ours' };
    const staging = await openStaging(site, { hash, written: new Map() });
    for (const [path, text] of Object.entries(wanted)) await staging.add(path, bytesOf(text));
    site.place('N.md', 'theirs').place('n.md', 'theirs');
    await expect(staging.commit(staging.plan())).rejects.toThrow('"n.md" of the site: somebody else wrote it');
    expect(site.files()['n.md']).toBe('theirs');
  }
});

test('a foreign file in the way of a page refuses the export, also if it differs in case alone', async () => {
  for (const path of ['new.md', 'NEW.md', 'new.md/inside.txt']) {
    const site = (await published()).place(path, 'foreign');
    const { plan } = await exportRun(site, { ...pages, 'new.md': 'ours' });
    expect(plan.findings).toMatchObject([{ code: 'foreign-site-file', severity: 'error' }]);
    expect(plan.findings[0]?.message).toContain('"new.md"');
    expect(site.files()).toMatchObject({ ...pages, [path]: 'foreign' });
  }
});

test('a foreign file or link in place of a folder refuses the export', async () => {
  expect(await codes((await published()).place('New', 'foreign'), { ...pages, 'New/deep/n.md': 'n' })).toEqual(['foreign-site-file']);
  expect(await codes((await published()).placeLink('New'), { ...pages, 'New/deep/n.md': 'n' })).toEqual(['foreign-site-file']);
  expect(await codes((await published()).placeLink('n.md'), { ...pages, 'n.md': 'n' })).toEqual(['foreign-site-file']);
});

test('a foreign file that has the very bytes of a page becomes ours', async () => {
  const site = (await published()).place('n.md', 'n');
  expect(await codes(site, { ...pages, 'n.md': 'n' })).toEqual([]);
  expect(await codes(site, pages)).toEqual([]);
  expect(site.files()['n.md']).toBeUndefined();
});

test('a page that was deleted by hand is written again', async () => {
  const site = await published();
  site.remove('a.md');
  expect(await codes(site, pages)).toEqual([]);
  expect(site.files()).toMatchObject(pages);
});

test('pages whose line ends git has converted are replaced as ours', async () => {
  const site = (await published()).place('a.md', 'text of a\r\n');
  expect(await codes(site, { ...pages, 'a.md': 'new' })).toEqual([]);
  expect(site.files()['a.md']).toBe('new');
});

test('a folder with somebody else’s file stays when its pages go', async () => {
  const site = (await published()).place('Papers/mine.txt', 'mine');
  await exportRun(site, { 'index.html': 'index', 'a.md': 'text of a\n' });
  expect(site.folders()).toEqual(['Papers', '_logbook']);
  expect(Object.keys(site.files())).toEqual(['Papers/mine.txt', manifestPath, 'a.md', 'index.html']);
});

test('many removals that the vault does not explain need a word of the user', async () => {
  const site = new MemorySite();
  const many = numbered('n', 60, 'n');
  await exportRun(site, { ...pages, ...many });
  const gone = Object.keys(many);
  expect(await codes(site, pages)).toEqual(['many-removals']);
  expect(Object.keys(site.files())).toHaveLength(65);
  const { plan } = await exportRun(site, pages, { explained: new Set(gone.slice(0, 40)), dryRun: true });
  expect(plan.findings).toEqual([]);
  await exportRun(site, pages, { removeMany: true });
  expect(Object.keys(site.files())).toHaveLength(5);
});

test('two paths that some file system takes for one are a mistake of the program', async () => {
  await expect(exportRun(new MemorySite(), { 'a/É.md': '1', 'A/é.md': '2' })).rejects.toThrow(RangeError);
});

test('the guard is asked before anything is touched, and may stop the commit', async () => {
  const site = await published();
  const before = site.files();
  const guard = (): void => {
    expect({ ...site.files(), ...before }).toEqual(site.files());
    throw new Error('the lock is lost');
  };
  await expect(exportRun(site, { 'n.md': 'n' }, { guard })).rejects.toThrow('the lock is lost');
  expect(site.files()).toEqual(before);
});

test('a manifest of a newer program refuses the export', async () => {
  const site = (await published()).place(manifestPath, '{"version":2,"files":{}}');
  await expect(exportRun(site, pages)).rejects.toThrow('Update Research Logbook');
});
