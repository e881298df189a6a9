/** @jest-environment jsdom */
// First: it brings what a browser has and jsdom lacks.
import { nothing } from '../../host/in-jest';
import { answer, papersApp, paste, type PapersApp } from './papers-app';

const path = 'Papers/Deep Potential Molecular Dynamics - A Scalable Model.md';

/** A deep read that was made when the paper was cited 1500 times; it is cited 1777 times now, and has a new abstract. */
async function madeBefore(): Promise<PapersApp & { readonly answers: Record<string, string | number> }> {
  const answers: Record<string, string | number> = { 'https://doi.org/': answer('csl.json'), 'https://api.openalex.org/': answer('openalex.json') };
  const app = await papersApp(answers);
  await app.host.user.run('New deep read');
  await paste(app.host, '10.1103/physrevlett.120.143001');
  await app.host.user.press('Enter');
  for (const notice of document.querySelectorAll('.notice')) notice.remove();
  // What was answered is kept while the plugin runs; a later session asks anew.
  await app.host.disable('research-logbook');
  await app.enable();
  answers['https://api.openalex.org/'] = answer('openalex.json').replace('1500', '1777');
  answers['https://doi.org/'] = answer('csl.json').replace('We introduce a scheme.', 'We introduce another scheme.');
  await app.host.user.open(path);
  return { ...app, answers };
}

const shown = (): string[] => [...document.querySelectorAll('.research-logbook-refresh li')].map(({ textContent }) => textContent);

test('what would change is shown first; it is written when the user agrees, and undone byte for byte', async () => {
  const { host, note } = await madeBefore();
  const before = await note(path);
  await host.user.run('Refresh paper metadata');
  expect(shown()).toEqual(['citations1500 → 1777', expect.stringMatching(/^abstract.*We introduce a scheme\..* → .*We introduce another scheme\./)]);
  expect(await note(path)).toBe(before);
  await host.user.click('Refresh');
  const after = await note(path);
  expect(after).toContain('citations: 1777');
  expect(after).toContain('We introduce another scheme.');
  await host.user.click('Undo');
  expect(await note(path)).toBe(before);
  expect(host.problems()).toEqual([]);
  expect(await host.disable('research-logbook')).toEqual(nothing);
});

test('five properties and a body that the user has edited stay as they are, to the byte', async () => {
  const { host, note } = await madeBefore();
  const edited = (await note(path))
    .replace(/^title: .*$/m, "title:   'DeePMD'  # shorter")
    .replace(/^year: .*$/m, 'year: 2017')
    .replace(/^venue: .*$/m, 'venue: >-\n  PRL,\n  letters')
    .replace(/^institution: .*$/m, 'institution: "普林斯顿大学"')
    .replace(/^authors:\n(?: {2}- .*\n)+/m, 'authors: [张林峰, "Han, J."]\n')
    .replace(/\n---\n/, '\nmine: [1,   2]\n---\n')
    .replace('We introduce a scheme.', 'We introduce a scheme, I think.')
    + '\r\nMy own words,\twith a tab and no end';
  await host.otherProgram.write(path, edited);
  await host.settled();
  await host.user.run('Refresh paper metadata');
  expect(shown()).toEqual(['citations1500 → 1777', ...['title', 'authors', 'year', 'venue', 'institution', 'abstract'].map((key) => expect.stringMatching(new RegExp(`^${key}.*You have edited it\\. Found: `, 's')) as unknown)]);
  await host.user.click('Refresh');
  const untouched = (text: string): string => text.replace(/^citations: .*\n/m, '').replace(/^import: .*\n/m, '');
  const after = await note(path);
  expect(after).toContain('citations: 1777\n');
  expect(untouched(after)).toBe(untouched(edited));
});

test('a note that changes while the preview is open is looked at again, and loses nothing', async () => {
  const { host, note } = await madeBefore();
  await host.user.run('Refresh paper metadata');
  await host.otherProgram.write(path, `${await note(path)}\nfrom my phone`);
  await host.settled();
  await host.user.click('Refresh');
  expect(host.user.notices()).toEqual(['The note has changed meanwhile. Look at the changes again.']);
  expect(shown()).toHaveLength(2);
  await host.user.click('Refresh');
  expect(await note(path)).toMatch(/citations: 1777\n[\s\S]*\nfrom my phone$/);
});

test('what is typed in the open editor is kept', async () => {
  const { host, note } = await madeBefore();
  const view = await host.user.open(path);
  view.editor.replaceRange('typed just now\n', { line: view.editor.lastLine(), ch: 0 });
  await host.user.run('Refresh paper metadata');
  await host.user.click('Refresh');
  expect(await note(path)).toContain('typed just now\n');
  expect(await note(path)).toContain('citations: 1777');
});

test('nothing new, no identifier, and a service that fails are each said, and nothing is written', async () => {
  const { host, note, answers } = await madeBefore();
  answers['https://api.openalex.org/'] = answer('openalex.json');
  answers['https://doi.org/'] = 0;
  const before = await note(path);
  await host.user.run('Refresh paper metadata');
  expect(host.user.notices()).toEqual(['Cannot reach doi.org. Check the connection.', 'api.crossref.org does not know it.']);
  answers['https://doi.org/'] = answer('csl.json');
  await host.user.run('Refresh paper metadata');
  expect(host.user.notices().at(-1)).toBe('Nothing has changed.');
  await host.otherProgram.write('Papers/None.md', '---\ntype: paper\n---\n');
  await host.settled();
  await host.user.open('Papers/None.md');
  await host.user.run('Refresh paper metadata');
  expect(host.user.notices().at(-1)).toBe('Cannot refresh: the note has neither a DOI nor an arXiv id. Add the property "doi" or "arxiv".');
  expect(await note(path)).toBe(before);
});

test('a note that is deleted while services are asked is told of, not made again', async () => {
  const { host } = await madeBefore();
  await Promise.all([host.user.run('Refresh paper metadata'), host.otherProgram.remove(path)]);
  await host.settled();
  expect(host.user.notices()).toEqual([expect.stringMatching(/^Cannot refresh the note: /)]);
  expect(host.app.vault.getMarkdownFiles()).toEqual([]);
  expect(host.problems()).toEqual([]);
});

test('the command is there for deep reads alone', async () => {
  const { host } = await papersApp({}, {}, { files: { 'Other.md': '# Other' } });
  await host.user.open('Other.md');
  expect(host.user.commands()).toContain('Research Logbook: New deep read');
  expect(host.user.commands()).not.toContain('Research Logbook: Refresh paper metadata');
});
