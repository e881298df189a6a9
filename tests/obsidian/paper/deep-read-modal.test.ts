/** @jest-environment jsdom */
// First: it brings what a browser has and jsdom lacks.
import { nothing } from '../../host/in-jest';
import type { Line, PaperAnswer } from '../../../src/core/paper/lookup/fetcher';
import { DeepReadModal } from '../../../src/obsidian/paper/deep-read-modal';
import { startedLogbook } from '../../support/started-logbook';
import { alerts, answer, hint, offered, papersApp, paste } from './papers-app';

const services = {
  'https://doi.org/': answer('csl.json'),
  'https://api.openalex.org/': answer('openalex.json'),
  'https://api.datacite.org/': answer('datacite.json'),
  'https://api.crossref.org/works?': answer('crossref-list.json'),
};
const deepPotential = 'Papers/Deep Potential Molecular Dynamics - A Scalable Model.md';

test.each([
  ['a DOI', '10.1103/physrevlett.120.143001', deepPotential, 'Asks doi.org and api.openalex.org for "10.1103/physrevlett.120.143001"; if that gives nothing, api.crossref.org.', ['year: 2018', 'institution: Princeton University (OpenAlex)', 'citations: 1500']],
  ['a link of a publisher', 'https://journals.aps.org/prl/abstract/10.1103/physrevlett.120.143001', deepPotential, 'Asks doi.org', ['doi: ']],
  ['a link of arXiv', 'https://arxiv.org/abs/1706.03762v5', 'Papers/Attention Is All You Need.md', 'Asks api.datacite.org and api.openalex.org for "1706.03762"', ['arxiv: 1706.03762v5', '  - Ashish Vaswani']],
])('%s is said where it goes, looked up and made a note', async (_, typed, path, says, holds) => {
  const { host, note } = await papersApp(services);
  await host.user.run('New deep read');
  expect(document.querySelector('textarea')?.placeholder).toContain('Paste anything');
  await paste(host, typed);
  expect(hint()).toContain(says);
  await host.user.press('Enter');
  for (const part of ['type: paper', ...holds]) expect(await note(path)).toContain(part);
  expect(host.app.workspace.getActiveFile()?.path).toBe(path);
  expect(host.user.modals()).toEqual([]);
  expect(host.user.notices()).toEqual([expect.stringMatching(/^Made "/)]);
  expect(host.problems()).toEqual([]);
  expect(await host.disable('research-logbook')).toEqual(nothing);
});

test.each([
  ['BibTeX', '@article{zhang2018, title={Deep {P}otential}, author={Zhang, Linfeng}, year={2018}}', 'Papers/Deep Potential.md', ['citekey: zhang2018', 'Linfeng Zhang']],
  ['RIS', 'TY  - JOUR\nTI  - SchNet\nAU  - Schütt, Kristof\nPY  - 2018\nER  - ', 'Papers/SchNet.md', ['Kristof Schütt', 'year: 2018']],
  ['CSL-JSON', '[{"id": "x1", "type": "book", "title": "Deep Learning", "author": [{"family": "Goodfellow", "given": "Ian"}]}]', 'Papers/Deep Learning.md', ['citekey: x1', 'Ian Goodfellow']],
  ['GB/T 7714', '[1] 王小明, 李四. 深度势能研究进展[J]. 物理学报, 2020, 69(1): 1-9.', 'Papers/深度势能研究进展.md', ['王小明', 'venue: 物理学报', 'year: 2020']],
])('a reference in %s becomes a note, and nothing is asked for', async (_, typed, path, holds) => {
  const { host, asked, note } = await papersApp();
  await host.user.run('New deep read');
  await paste(host, typed);
  expect(hint()).toBe('A reference: nothing is asked for.');
  await host.user.click('Make note');
  for (const part of holds) expect(await note(path)).toContain(part);
  expect(asked).toEqual([]);
});

test('a title offers what it may mean, and the arrows choose', async () => {
  const { host, note } = await papersApp(services);
  await host.user.run('New deep read');
  await paste(host, '深度 学习');
  await host.user.press('Enter');
  expect(offered()).toEqual([expect.stringMatching(/^深度学习 \| 王小明, 李四/), expect.stringMatching(/^Deep Learning \| Ian Goodfellow · 2016/)]);
  expect(document.activeElement?.textContent).toContain('深度学习');
  await host.user.press('ArrowDown');
  expect(document.activeElement?.textContent).toContain('Deep Learning');
  document.querySelectorAll<HTMLElement>('.research-logbook-paper-result')[1]?.click();
  await host.settled();
  expect(await note('Papers/Deep Learning.md')).toContain('year: 2016');
});

test('a paper that is there already is opened, not made again', async () => {
  const { host } = await papersApp(services, {}, { files: { 'Reading/Mine.md': '---\ntype: paper\ndoi: https://doi.org/10.1103/PhysRevLett.120.143001\n---\nmy words' } });
  await host.user.run('New deep read');
  await paste(host, 'doi:10.1103/physrevlett.120.143001');
  await host.user.press('Enter');
  expect(host.app.workspace.getActiveFile()?.path).toBe('Reading/Mine.md');
  expect(host.user.notices()).toEqual(['This paper is there already: "Mine"']);
  expect(host.app.vault.getMarkdownFiles().map(({ path }) => path)).toEqual(['Reading/Mine.md']);
});

test('a template of the user is offered, and filled', async () => {
  const { host, note } = await papersApp({}, { paperTemplates: 'Templates', paperTemplate: 'Templates/Short.md' }, { files: { 'Templates/Short.md': '---\nmine: kept\n---\n# {{title}} ({{year}})\n' } });
  await host.user.run('New deep read');
  await paste(host, '@article{a, title={A $b$: c}, year={2020}}');
  await host.user.click('Make note');
  expect(await note('Papers/A b - c.md')).toMatch(/^---\nmine: kept\n[\s\S]*\n---\n# A \$b\$: c \(2020\)\n$/);
});

const says = (status: number, text = '', headers: Readonly<Record<string, string>> = {}) => (): Promise<PaperAnswer> => Promise.resolve({ status, text, headers });

test.each<[string, Line['fetch'], string]>([
  ['without a connection', () => Promise.reject(new Error('net::ERR_INTERNET_DISCONNECTED')), 'Cannot reach doi.org. Check the connection.'],
  ['of a paper that is unknown', says(404), 'doi.org does not know it.'],
  ['of a busy service', says(429), 'doi.org is too busy. Try again in a few minutes.'],
  ['of a busy service that wants an hour', says(429, '', { 'retry-after': '3600' }), 'doi.org is too busy. Try again in a few minutes.'],
  ['that is not answered in time', () => new Promise(() => undefined), 'doi.org does not answer in time. Try again.'],
  ['that is answered nonsense', says(200, '{"title": ["Dee'), 'Cannot read the answer of doi.org. Try again later.'],
])('a lookup %s makes no note, says why, and leaves what was typed', async (_, fetch, message) => {
  const { host, logbook } = await startedLogbook();
  const line: Line = { fetch, limit: 5, mailto: '', later: (milliseconds, call) => {
    const timer = window.setTimeout(call, Math.min(milliseconds, 5));
    return () => window.clearTimeout(timer);
  } };
  new DeepReadModal(logbook, { line: () => line, library: () => Promise.resolve(undefined) }).open();
  await paste(host, '10.1103/x');
  await host.user.press('Enter');
  while (alerts().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await host.settled();
  expect(alerts()[0]).toBe(message);
  expect(document.querySelector('textarea')?.value).toBe('10.1103/x');
  expect(host.app.vault.getMarkdownFiles()).toEqual([]);
  await host.user.click('Make note from what I typed');
  expect(await host.otherProgram.read('Papers/10.1103 x.md')).toContain('doi: 10.1103/x');
});

test('an answer that comes after the field has changed is nobody\'s', async () => {
  const { host, logbook } = await startedLogbook();
  let give: (answer: PaperAnswer) => void = () => undefined;
  const line: Line = { fetch: () => new Promise((resolve) => { give = resolve; }), limit: 1000, mailto: '', later: () => () => undefined };
  new DeepReadModal(logbook, { line: () => line, library: () => Promise.resolve(undefined) }).open();
  await paste(host, '10.1103/x');
  await host.user.press('Enter');
  await paste(host, '10.1103/xy');
  give({ status: 404, text: '', headers: {} });
  await host.settled();
  expect(alerts()).toEqual([]);
  expect(host.app.vault.getMarkdownFiles()).toEqual([]);
});
