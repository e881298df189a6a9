import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Line } from '../../../../src/core/paper/lookup/fetcher';
import { remembering } from '../../../../src/core/paper/lookup/fetcher';
import { lookUp, lookupPlan } from '../../../../src/core/paper/lookup/look-up';
import { authorNames } from '../../../../src/core/paper/note/author-names';
import { gives, hangsUp, Loopback, patience, saysNothing } from '../../../support/loopback';

const answer = (file: string): string => readFileSync(join(__dirname, 'answers', file), 'utf8');
const doi = { kind: 'doi', doi: '10.1103/physrevlett.120.143001' } as const;
const arxiv = { kind: 'arxiv', arxiv: '1706.03762v5' } as const;

const world = new Loopback();
let waits: number[] = [];

beforeAll(() => world.start());
afterAll(() => world.stop());
beforeEach(() => {
  world.reset();
  waits = [];
});

const line = (changed: Partial<Line> = {}): Line => ({ ...world.line(changed.limit, waits), ...changed });
const hosts = (): string[] => world.asked.map((each) => each.split(' ')[0] ?? '');

test('a DOI is asked of doi.org, and its figures of OpenAlex', async () => {
  world.services = { 'doi.org': gives(answer('csl.json')), 'api.openalex.org': gives(answer('openalex.json')) };
  const { papers, problems } = await lookUp(line(), doi);
  expect(problems).toEqual([]);
  expect(papers).toEqual([expect.objectContaining({ source: 'doi.org', institution: 'Princeton University (OpenAlex)', citations: 1500 })]);
  expect(papers[0]?.reference).toMatchObject({ id: 'zhang2018deep', title: 'Deep Potential Molecular Dynamics: A Scalable Model', abstract: 'We introduce a scheme.', issued: { year: 2018, month: 4, day: 4 } });
  expect(world.asked).toEqual(['doi.org /10.1103/physrevlett.120.143001', 'api.openalex.org /works/doi:10.1103/physrevlett.120.143001?select=id%2Cdoi%2Ccited_by_count%2Cauthorships']);
});

test('without OpenAlex the figures are those of the reference, and the problem is told', async () => {
  world.services = { 'doi.org': gives(answer('csl.json')), 'api.openalex.org': gives('no', 403) };
  const { papers, problems } = await lookUp(line(), doi);
  expect(papers).toEqual([expect.objectContaining({ institution: 'Princeton University', citations: 1200 })]);
  expect(problems).toEqual([{ code: 'refused', host: 'api.openalex.org', status: 403 }]);
});

test('Crossref is asked where doi.org gives nothing, with the address of the user if there is one', async () => {
  world.services = { 'doi.org': gives('<html>', 200), 'api.crossref.org': gives(answer('crossref.json')) };
  const { papers, problems } = await lookUp(line({ mailto: 'me@x.org' }), doi);
  expect(papers).toEqual([expect.objectContaining({ source: 'api.crossref.org', citations: 1201 })]);
  expect(problems.map(({ code, host }) => [host, code])).toEqual([['doi.org', 'unreadable'], ['api.openalex.org', 'absent']]);
  expect(world.asked[1]).toBe('api.crossref.org /works/10.1103%2Fphysrevlett.120.143001?mailto=me%40x.org');
});

test('an arXiv paper is asked of DataCite first, without its version, and of arXiv last', async () => {
  world.services = { 'api.datacite.org': gives(answer('datacite.json')), 'api.openalex.org': gives(answer('openalex.json')) };
  const first = await lookUp(line(), arxiv);
  expect(first.papers[0]?.reference).toMatchObject({ title: 'Attention Is All You Need', arxiv: '1706.03762v5', issued: { year: 2017, month: 6, day: 12 }, author: [{ family: 'Vaswani', given: 'Ashish' }, { family: 'Shazeer', given: 'Noam' }] });
  expect(world.asked[0]).toBe('api.datacite.org /dois/10.48550/arXiv.1706.03762');
  world.services = { 'export.arxiv.org': gives(answer('arxiv.xml')) };
  const second = await lookUp(line(), arxiv);
  expect(second.papers[0]?.reference).toMatchObject({ title: 'Attention Is All You Need', abstract: 'The dominant models.', author: [{ family: 'Vaswani', given: 'Ashish' }, { family: 'van der Maaten', given: 'Laurens' }] });
  world.services = { 'export.arxiv.org': gives(answer('arxiv-error.xml')) };
  expect((await lookUp(line(), arxiv)).problems.map(({ code }) => code)).toEqual(['absent', 'absent']);
});

test('a title gives several to choose from, Chinese names and works without a year too', async () => {
  world.services = { 'api.crossref.org': gives(answer('crossref-list.json')) };
  const { papers } = await lookUp(line(), { kind: 'title', title: '深度 学习' });
  expect(papers.map(({ reference }) => [reference.title, authorNames(reference.author ?? []), reference.issued?.year])).toEqual([['深度学习', ['王小明', '李四'], undefined], ['Deep Learning', ['Ian Goodfellow'], 2016]]);
});

test.each([
  ['nothing there', gives('', 404), 'absent', []],
  ['a busy service that says no time', gives('', 429), 'busy', [2000, 4000]],
  ['a busy service that says a time', gives('', 429, { 'retry-after': '7' }), 'busy', [7000, 7000]],
  ['a busy service that wants an hour', gives('', 429, { 'retry-after': '3600' }), 'busy', []],
  ['no answer in time', saysNothing, 'late', []],
  ['a broken connection', hangsUp, 'unreachable', []],
  ['broken JSON', gives('{"message": {"title": ["x"'), 'unreadable', []],
  ['JSON of another shape', gives('{"message": 7}'), 'unreadable', []],
  ['a list without works', gives('{"message": {"items": []}}'), 'absent', []],
  ['an error of the service', gives('oops', 500), 'refused', []],
] as const)('%s gives a problem and no paper', async (_, serve, code, paused) => {
  world.services = { 'api.crossref.org': serve };
  const { papers, problems } = await lookUp(line({ limit: patience(serve) }), { kind: 'title', title: 'x' });
  expect(papers).toEqual([]);
  expect(problems.map((problem) => [problem.host, problem.code])).toEqual([['api.crossref.org', code]]);
  expect(waits).toEqual(paused);
});

test('a service that is busy once gives the paper at the second call', async () => {
  let calls = 0;
  world.services = { 'api.crossref.org': (request, response) => (calls++ === 0 ? gives('', 429, { 'retry-after': '1' }) : gives(answer('crossref-list.json')))(request, response) };
  expect((await lookUp(line(), { kind: 'title', title: 'x' })).papers).toHaveLength(2);
  expect(waits).toEqual([1000]);
});

test('of 3,000 authors the first hundred are named', async () => {
  const author = Array.from({ length: 3000 }, (_, at) => ({ family: `F${at}`, given: 'A' }));
  world.services = { 'doi.org': gives(JSON.stringify({ type: 'journal-article', title: 'Higgs', author, DOI: doi.doi })) };
  const [paper] = (await lookUp(line(), doi)).papers;
  expect(authorNames(paper?.reference.author ?? [])).toEqual([...author.slice(0, 100).map(({ family }) => `A ${family}`), 'et al.']);
});

test('an answer is kept, a refusal is asked for again', async () => {
  world.services = { 'doi.org': gives(answer('csl.json')), 'api.openalex.org': gives('', 500) };
  const kept = line({ fetch: remembering(line().fetch) });
  await lookUp(kept, doi);
  await lookUp(kept, doi);
  expect(hosts()).toEqual(['doi.org', 'api.openalex.org', 'api.openalex.org']);
});

test('what is said before a lookup is what it does', async () => {
  for (const question of [doi, arxiv, { kind: 'title', title: 'x' } as const]) {
    world.asked = [];
    await lookUp(line(), question);
    const { asks, otherwise } = lookupPlan(question);
    expect([...asks, ...otherwise]).toEqual(expect.arrayContaining(hosts()));
  }
});
