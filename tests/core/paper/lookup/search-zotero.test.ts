import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remembering, type Line } from '../../../../src/core/paper/lookup/fetcher';
import { searchZotero } from '../../../../src/core/paper/lookup/search-zotero';
import { authorNames } from '../../../../src/core/paper/note/author-names';
import { gives, hangsUp, Loopback, patience, saysNothing, type Serve } from '../../../support/loopback';

const answer = readFileSync(join(__dirname, 'answers', 'zotero.json'), 'utf8');
const world = new Loopback();
const zotero = (serve: Serve): void => {
  // What looks like a browser is let in only if it says that it knows what it asks.
  world.services = { 'localhost:23119': (request, response) => (request.headers['zotero-allowed-request'] === undefined ? gives('Request not allowed', 403) : serve)(request, response) };
};

beforeAll(() => world.start());
afterAll(() => world.stop());
beforeEach(() => world.reset());

const line = (limit?: number): Line => ({ ...world.line(limit), fetch: remembering(world.fetch) });

test('works of Zotero are given with their authors; what has no title is left out', async () => {
  zotero(gives(answer));
  const found = await searchZotero(line(), ' SchNet 势 ');
  expect(found).toEqual({ found: [
    { source: 'Zotero', reference: expect.objectContaining({ title: 'SchNet – A deep learning architecture for molecules and materials', DOI: '10.1063/1.5019779', issued: { year: 2018, month: 6, day: 28 } }) as unknown },
    { source: 'Zotero', reference: expect.objectContaining({ title: '机器学习势函数的构建与应用', type: 'thesis' }) as unknown },
  ] });
  expect('found' in found && found.found.map(({ reference }) => authorNames(reference.author ?? []))).toEqual([['K. T. Schütt', 'H. E. Sauceda'], ['王小明']]);
  expect(world.asked).toEqual(['localhost:23119 /api/users/0/items/top?format=csljson&q=SchNet%20%E5%8A%BF&sort=dateAdded&direction=desc&limit=50']);
});

test('without words the newest items are asked for, and asked for again the next time', async () => {
  zotero(gives('{"items": []}'));
  const same = line();
  expect(await searchZotero(same, '')).toEqual({ found: [] });
  zotero(gives(answer));
  expect(await searchZotero(same, '')).toMatchObject({ found: [{}, {}] });
  expect(world.asked[0]).toBe('localhost:23119 /api/users/0/items/top?format=csljson&sort=dateAdded&direction=desc&limit=50');
});

test.each([
  ['is not let in', gives('Local API is not enabled', 403), { code: 'refused', status: 403 }],
  ['finds a Zotero that is too old', gives('No endpoint found', 404), { code: 'absent' }],
  ['finds none that runs', hangsUp, { code: 'unreachable' }],
  ['waits in vain', saysNothing, { code: 'late' }],
  ['is answered nonsense', gives('<html>'), { code: 'unreadable' }],
] as const)('whoever %s is told so', async (_, answers, problem) => {
  zotero(answers);
  expect(await searchZotero(line(patience(answers)), 'x')).toEqual({ problem: { host: 'localhost:23119', ...problem } });
});
