/** @jest-environment jsdom */
// First: it brings what a browser has and jsdom lacks.
import { nothing } from '../../host/in-jest';
import { alerts, answer, hint, offered, offeredOnceRead, papersApp, paste } from './papers-app';

const library = '@article{zhang2018, title={Deep Potential}, author={Zhang, Linfeng and Han, Jiequn}, year={2018}}\n\n@article{broken, title={Half a title, year={2019}\n\n@book{good2016, title={Deep Learning}, author={Goodfellow, Ian}, year={2016}}\n@article{li2020, title={深度势能研究进展}, author={李四 and 王小明}, year={2020}}\n';

test('a library is searched while one types, its bad entries are told of, and a choice needs no connection', async () => {
  const { host, asked, note } = await papersApp({}, { bibliography: 'refs.bib' }, { files: { 'refs.bib': library } });
  await host.user.run('New deep read');
  expect(await offeredOnceRead()).toEqual(expect.arrayContaining(['Deep Potential | Zhang, Han · 2018 · zhang2018', 'Deep Learning | Goodfellow · 2016 · good2016']));
  expect(document.querySelector('details summary')?.textContent).toBe('One thing in refs.bib could not be read');
  expect(document.querySelector('details li')?.textContent).toMatch(/^Line 3: .*"broken"/);
  await paste(host, '王小明');
  expect(await offeredOnceRead()).toEqual(['深度势能研究进展 | 李四, 王小明 · 2020 · li2020']);
  await paste(host, 'goodfelow deep');
  expect(await offeredOnceRead()).toEqual(['Deep Learning | Goodfellow · 2016 · good2016']);
  await host.user.press('ArrowDown');
  expect(document.activeElement?.textContent).toContain('Deep Learning');
  await host.user.press('ArrowUp');
  expect(document.activeElement).toBe(document.querySelector('textarea'));
  document.querySelector<HTMLElement>('.research-logbook-paper-result')?.click();
  await host.settled();
  expect(await note('Papers/Deep Learning.md')).toContain('citekey: good2016');
  expect(asked).toEqual([]);
  expect(host.problems()).toEqual([]);
  expect(await host.disable('research-logbook')).toEqual(nothing);
});

test('a library of 5,000 entries offers the few that fit, and is read anew when it has changed', async () => {
  const many = Array.from({ length: 5000 }, (_, at) => `@article{key${at}, title={Paper number ${at}}, author={Writer${at}, A.}, year={${1990 + at % 30}}}\n`).join('');
  const { host } = await papersApp({}, { bibliography: 'refs.bib' }, { files: { 'refs.bib': many } });
  await host.user.run('New deep read');
  await paste(host, 'writer4321');
  expect(await offeredOnceRead()).toEqual(['Paper number 4321 | Writer4321 · 1991 · key4321']);
  await paste(host, 'paper');
  expect(await offeredOnceRead()).toHaveLength(20);
  await host.otherProgram.write('refs.bib', '@article{new, title={A newer paper}}');
  await host.settled();
  await paste(host, 'newer');
  expect(await offeredOnceRead()).toEqual(['A newer paper | new']);
}, 20_000);

test('a library that is not there is told of, with the way to mend it', async () => {
  const { host } = await papersApp({}, { bibliography: 'gone.bib' });
  await host.user.run('New deep read');
  expect(alerts()).toEqual(['Cannot read the library "gone.bib": it is not there. Choose another in the settings, under Papers.']);
});

test('Zotero is asked on this computer when its button is pressed, and a choice becomes a note', async () => {
  const { host, asked, note } = await papersApp({ 'http://localhost:23119/api/': answer('zotero.json') });
  await host.user.run('New deep read');
  await paste(host, 'schnet');
  expect(hint()).toContain('"Search Zotero" asks nothing but the Zotero on this computer, at localhost:23119.');
  expect(asked).toEqual([]);
  await host.user.click('Search Zotero');
  expect(asked).toEqual([expect.stringContaining('&q=schnet&')]);
  expect(offered()).toHaveLength(2);
  await host.user.press('End');
  expect(document.activeElement?.textContent).toContain('机器学习势函数的构建与应用');
  document.querySelectorAll<HTMLElement>('.research-logbook-paper-result')[0]?.click();
  await host.settled();
  expect(await note('Papers/SchNet – A deep learning architecture for molecules and materials.md')).toContain('doi: 10.1063/1.5019779');
});

test.each([
  [403, 'Zotero lets no other program in. In its settings, under Advanced, allow other applications on this computer to communicate with Zotero.'],
  [404, 'This Zotero cannot be searched from here. Zotero 7 or later is needed.'],
  [0, 'Cannot reach Zotero at localhost:23119. Start it on this computer, and try again.'],
])('a Zotero that answers %s is told of with what to do', async (status, message) => {
  const { host } = await papersApp({ 'http://localhost:23119/': status });
  await host.user.run('New deep read');
  await host.user.click('Search Zotero');
  expect(alerts()).toEqual([message]);
});

test('a phone, on which Zotero cannot be, has no button for it', async () => {
  const { host } = await papersApp({}, {}, { platform: 'phone' });
  await host.user.run('New deep read');
  await expect(host.user.click('Search Zotero')).rejects.toThrow('Nothing to click on');
});
