/** @jest-environment jsdom */
import { getAllTags, getFrontMatterInfo, parseFrontMatterAliases, parseLinktext, parseYaml, resolveSubpath, stringifyYaml, type App, type TFile } from 'obsidian';
import { startHost, type Host, type HostOptions } from '../in-jest';

const files = {
  'A.md': '---\naliases: [Alpha]\ntags: [x]\nup: "[[B]]"\n---\n# One\n## Sub\n[[B#Two|b]] [[Missing]] ![[Papers/C]] [web](https://example.org)\n\n## Two\nA block ^here\n',
  'B.md': '# Two\n[[A]] and [md](Papers/C.md)\n',
  'Papers/C.md': '[[B]] #tag\n',
};

let host: Host;
let app: App;

async function start(options: HostOptions = { files }): Promise<string[]> {
  host = await startHost(options);
  app = host.app;
  const seen: string[] = [];
  app.metadataCache.on('changed', (file, data, cache) => seen.push(`changed ${file.path} ${data.length} ${Object.keys(cache).join()}`));
  app.metadataCache.on('deleted', (file, cache) => seen.push(`deleted ${file.path} ${cache ? 'cached' : 'null'}`));
  app.metadataCache.on('resolve', (file) => seen.push(`resolve ${file.path}`));
  app.metadataCache.on('resolved', () => seen.push('resolved'));
  return seen;
}

function file(path: string): TFile {
  const found = app.vault.getFileByPath(path);
  if (!found) throw new Error(`${path} is missing`);
  return found;
}

afterAll(() => host.close());

test('the index of a note is there once the app has come to rest', async () => {
  await start();
  expect(app.metadataCache.getFileCache(file('A.md'))).toMatchObject({
    headings: [{ heading: 'One', level: 1 }, { heading: 'Sub', level: 2 }, { heading: 'Two', level: 2 }],
    links: [{ link: 'B#Two', displayText: 'b' }, { link: 'Missing' }],
    embeds: [{ link: 'Papers/C' }],
    frontmatter: { aliases: ['Alpha'], tags: ['x'], up: '[[B]]' },
  });
  expect(app.metadataCache.getCache('Nowhere.md')).toBeNull();
});

test('what the index does not hold here throws when it is read', async () => {
  await start();
  expect(() => app.metadataCache.getFileCache(file('A.md'))?.sections).toThrow('Host does not do: CachedMetadata.sections');
});

test('links are counted by where they lead, and by name where they lead nowhere', async () => {
  await start();
  expect(app.metadataCache.resolvedLinks['A.md']).toEqual({ 'B.md': 2, 'Papers/C.md': 1 });
  expect(app.metadataCache.unresolvedLinks['A.md']).toEqual({ Missing: 1 });
  expect(app.metadataCache.getFirstLinkpathDest('c', 'A.md')?.path).toBe('Papers/C.md');
  expect(app.metadataCache.getFirstLinkpathDest('Alpha', 'B.md')).toBeNull();
});

test('after a change the index is told of later: changed, then resolve, then resolved', async () => {
  const seen = await start();
  await app.vault.modify(file('B.md'), '# New');
  expect(seen).toEqual([]);
  expect(app.metadataCache.getFileCache(file('B.md'))?.headings?.[0]?.heading).toBe('Two');
  await host.settled();
  expect(seen).toEqual(['changed B.md 5 headings', 'resolve B.md', 'resolved']);
  expect(app.metadataCache.resolvedLinks['B.md']).toEqual({});
});

test('several notes that change at once are all told of before their links, and resolved once', async () => {
  const seen = await start();
  await Promise.all([app.vault.modify(file('A.md'), '[[B]]'), app.vault.modify(file('B.md'), '[[A]]')]);
  await host.settled();
  expect(seen).toEqual(['changed A.md 5 links', 'changed B.md 5 links', 'resolve A.md', 'resolve B.md', 'resolved']);
});

test('a rename keeps the index, fires no changed, and resolves the links that it touches', async () => {
  const seen = await start();
  const before = app.metadataCache.getFileCache(file('B.md'));
  await app.vault.rename(file('B.md'), 'Other.md');
  expect(app.metadataCache.getFileCache(file('Other.md'))).toBe(before);
  expect(app.metadataCache.getCache('B.md')).toBeNull();
  await host.settled();
  expect(seen.filter((each) => each.startsWith('changed'))).toEqual([]);
  expect(seen).toEqual(['resolve Other.md', 'resolve A.md', 'resolve Papers/C.md', 'resolved']);
  expect(app.metadataCache.unresolvedLinks['A.md']).toEqual({ B: 2, Missing: 1 });
  expect(app.metadataCache.resolvedLinks['Other.md']).toEqual({ 'A.md': 1, 'Papers/C.md': 1 });
});

test('a deletion tells what was known, forgets it at once, and resolves the links that led there', async () => {
  const seen = await start();
  await app.vault.delete(file('B.md'));
  expect(app.metadataCache.getCache('B.md')).toBeNull();
  await host.settled();
  expect(seen).toEqual(['deleted B.md cached', 'resolve A.md', 'resolve Papers/C.md', 'resolved']);
  expect(app.metadataCache.resolvedLinks).not.toHaveProperty('B.md');
});

test('a note that is made later resolves the links that waited for it', async () => {
  const seen = await start();
  await app.vault.create('Papers/Missing.md', '');
  await host.settled();
  expect(seen).toEqual(['changed Papers/Missing.md 0 ', 'resolve Papers/Missing.md', 'resolve A.md', 'resolved']);
  expect(app.metadataCache.resolvedLinks['A.md']).toMatchObject({ 'Papers/Missing.md': 1 });
});

test('with a cold index a note is not known when the layout is ready, and is told of as changed', async () => {
  const known: unknown[] = [];
  const { Plugin } = await import('obsidian');
  class Early extends Plugin {
    override onload(): void {
      this.app.workspace.onLayoutReady(() => known.push(this.app.metadataCache.getCache('A.md')));
      this.registerEvent(this.app.metadataCache.on('changed', ({ path }) => known.push(path)));
    }
  }
  const manifest = { id: 'early', name: 'Early', version: '1.0.0', author: '', minAppVersion: '1.0.0', description: '' };
  await start({ files, index: 'cold', plugins: [{ manifest, main: Early }] });
  expect(known).toEqual([null, 'A.md', 'B.md', 'Papers/C.md']);
});

test('renameFile writes the links of other notes anew, and those of the note that moved', async () => {
  await start({ files: { ...files, 'D.md': '[c](Papers/C.md#A%20b) ![[C|C]] `[[C]]`', 'Read/Deep/E.md': '', 'Papers/C.md': '[a](../A.md)' } });
  await app.fileManager.renameFile(file('Papers/C.md'), 'Read/Deep/Potential.md');
  expect(await app.vault.read(file('D.md'))).toContain('[c](Potential.md#A%20b)');
  expect(await app.vault.read(file('D.md'))).toContain('![[Potential]] `[[C]]`');
  expect(await app.vault.read(file('A.md'))).toContain('![[Potential]]');
  expect(await app.vault.read(file('B.md'))).toContain('[md](Potential.md)');
  expect(await app.vault.read(file('Read/Deep/Potential.md'))).toBe('[a](A.md)');
});

test('renameFile of a folder keeps every link', async () => {
  await start();
  const folder = app.vault.getFolderByPath('Papers');
  if (!folder) throw new Error('Papers is missing');
  await app.fileManager.renameFile(folder, 'Articles');
  await host.settled();
  expect(app.metadataCache.resolvedLinks['A.md']).toEqual({ 'B.md': 2, 'Articles/C.md': 1 });
  expect(app.metadataCache.resolvedLinks['B.md']).toEqual({ 'A.md': 1, 'Articles/C.md': 1 });
});

test('a plain rename changes no text', async () => {
  await start();
  await app.vault.rename(file('B.md'), 'Other.md');
  expect(await app.vault.read(file('A.md'))).toBe(files['A.md']);
});

test.each([
  [{}, '[[C]]', '[[C#H|h]]'],
  [{ newLinkFormat: 'absolute' }, '[[Papers/C]]', '[[Papers/C#H|h]]'],
  [{ newLinkFormat: 'relative' }, '[[../Papers/C]]', '[[../Papers/C#H|h]]'],
  [{ useMarkdownLinks: true }, '[C](C.md)', '[h](C.md#H)'],
] as const)('a generated link follows the preferences %j', async (preferences, plain, full) => {
  await start({ files, preferences });
  expect(app.fileManager.generateMarkdownLink(file('Papers/C.md'), 'Log/Today.md')).toBe(plain);
  expect(app.fileManager.generateMarkdownLink(file('Papers/C.md'), 'Log/Today.md', '#H', 'h')).toBe(full);
});

test('a name that two files share is linked by its path', async () => {
  await start({ files: { ...files, 'Other/C.md': '', 'pic.png': '' } });
  expect(app.metadataCache.fileToLinktext(file('Papers/C.md'), 'A.md')).toBe('Papers/C');
  expect(app.fileManager.generateMarkdownLink(file('pic.png'), 'A.md')).toBe('![[pic.png]]');
});

test('processFrontMatter changes the properties and nothing else', async () => {
  await start();
  await app.fileManager.processFrontMatter(file('A.md'), (frontmatter: Record<string, unknown>) => {
    frontmatter.status = 'read';
    delete frontmatter.tags;
  });
  expect(await app.vault.read(file('A.md'))).toBe(files['A.md'].replace(/^---[\s\S]*?\n---\n/, '---\naliases:\n  - Alpha\nup: "[[B]]"\nstatus: read\n---\n'));
  await app.fileManager.processFrontMatter(file('B.md'), (frontmatter: Record<string, unknown>) => { frontmatter.n = null; });
  expect(await app.vault.read(file('B.md'))).toBe(`---\nn:\n---\n${files['B.md']}`);
});

test('front matter that is emptied goes away', async () => {
  await start({ files: { 'N.md': '---\na: 1\n---\ntext' } });
  await app.fileManager.processFrontMatter(file('N.md'), (frontmatter: Record<string, unknown>) => { delete frontmatter.a; });
  expect(await app.vault.read(file('N.md'))).toBe('text');
});

test('processFrontMatter throws on broken YAML, and what its callback throws', async () => {
  await start({ files: { 'N.md': '---\na: [\n---\n' } });
  await expect(app.fileManager.processFrontMatter(file('N.md'), () => undefined)).rejects.toMatchObject({ name: 'YAMLParseError' });
  await app.vault.modify(file('N.md'), '');
  await expect(app.fileManager.processFrontMatter(file('N.md'), () => { throw new Error('mine'); })).rejects.toThrow('mine');
});

test('an attachment gets a free name in the folder that the user chose', async () => {
  await start({ files: { ...files, 'Papers/img/p.png': '', '.obsidian/app.json': '{"attachmentFolderPath":"./img"}' } });
  expect(await app.fileManager.getAvailablePathForAttachment('p.png', 'Papers/C.md')).toBe('Papers/img/p 1.png');
  expect(await app.fileManager.getAvailablePathForAttachment('p.png', 'A.md')).toBe('img/p.png');
  expect(app.vault.getFolderByPath('img')).not.toBeNull();
});

test('trashFile does as the user prefers', async () => {
  await start({ files, preferences: { trashOption: 'local' } });
  await app.fileManager.trashFile(file('B.md'));
  expect(await app.vault.adapter.exists('.trash/B.md')).toBe(true);
});

test('YAML is read with dates as text, and two keys of one name are an error', () => {
  expect(parseYaml('date: 2026-03-01\nn: 3')).toEqual({ date: '2026-03-01', n: 3 });
  expect(() => void parseYaml('a: 1\na: 2')).toThrow();
  expect(stringifyYaml({ list: ['a'], empty: null })).toBe('list:\n  - a\nempty:\n');
});

test.each([
  ['---\na: 1\n---\ntext', 'a: 1', 'text'], ['---\n---\ntext', '', 'text'], ['text', '', 'text'], ['---\r\na: 1\r\n---\r\ntext', 'a: 1', 'text'], ['---\na: 1', '', '---\na: 1'],
])('front matter of %j is found', (text, yaml, rest) => {
  const info = getFrontMatterInfo(text);
  expect([info.frontmatter, text.slice(info.from, info.to), text.slice(info.contentStart)]).toEqual([yaml, yaml, rest]);
});

test('a subpath leads to a heading below another, or to a block', async () => {
  await start();
  const cache = app.metadataCache.getFileCache(file('A.md'));
  if (!cache) throw new Error('no cache');
  expect(resolveSubpath(cache, '#One#Sub')).toMatchObject({ type: 'heading', current: { heading: 'Sub' }, next: { heading: 'Two' } });
  expect(resolveSubpath(cache, '#two')).toMatchObject({ type: 'heading', end: null });
  expect(resolveSubpath(cache, '#^here')).toMatchObject({ type: 'block', block: { id: 'here' } });
  expect(resolveSubpath(cache, '#Nowhere')).toBeNull();
  expect(getAllTags(cache)).toEqual(['#x']);
  expect(parseFrontMatterAliases(cache.frontmatter)).toEqual(['Alpha']);
  expect(parseLinktext('B#Two#^x')).toEqual({ path: 'B', subpath: '#Two#^x' });
});
