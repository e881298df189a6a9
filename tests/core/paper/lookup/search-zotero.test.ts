import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { remembering, type Line } from '../../../../src/core/paper/lookup/fetcher';
import { searchZotero } from '../../../../src/core/paper/lookup/search-zotero';
import { authorNames } from '../../../../src/core/paper/note/author-names';

const answer = readFileSync(join(__dirname, 'answers', 'zotero.json'), 'utf8');
type Serve = (request: IncomingMessage, response: ServerResponse) => void;
const gives = (text: string, status = 200): Serve => (_, response) => void response.writeHead(status).end(text);

let server: Server;
let serve: Serve;
let asked: string[] = [];

beforeAll(() => new Promise<void>((resolve) => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    // What looks like a browser is let in only if it says that it knows what it asks.
    if (request.headers['zotero-allowed-request'] === undefined) response.writeHead(403).end('Request not allowed');
    else serve(request, response);
  }).listen(0, '127.0.0.1', resolve);
}));
afterAll(() => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve); }));
beforeEach(() => { asked = []; });

function line(): Line {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    fetch: remembering(async ({ url, accept, headers }) => {
      const response = await fetch(url.replace('localhost:23119', `127.0.0.1:${port}`), { headers: { accept, ...headers } });
      return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
    }),
    later: (milliseconds, call) => {
      const timer = setTimeout(call, Math.min(milliseconds, 300));
      return () => clearTimeout(timer);
    },
    limit: 300,
    mailto: '',
  };
}

test('works of Zotero are given with their authors; what has no title is left out', async () => {
  serve = gives(answer);
  const found = await searchZotero(line(), ' SchNet 势 ');
  expect(found).toEqual({ found: [
    { source: 'Zotero', reference: expect.objectContaining({ title: 'SchNet – A deep learning architecture for molecules and materials', DOI: '10.1063/1.5019779', issued: { year: 2018, month: 6, day: 28 } }) as unknown },
    { source: 'Zotero', reference: expect.objectContaining({ title: '机器学习势函数的构建与应用', type: 'thesis' }) as unknown },
  ] });
  expect('found' in found && found.found.map(({ reference }) => authorNames(reference.author ?? []))).toEqual([['K. T. Schütt', 'H. E. Sauceda'], ['王小明']]);
  expect(asked).toEqual(['/api/users/0/items/top?format=csljson&q=SchNet%20%E5%8A%BF&sort=dateAdded&direction=desc&limit=50']);
});

test('without words the newest items are asked for, and asked for again the next time', async () => {
  serve = gives('{"items": []}');
  const same = line();
  expect(await searchZotero(same, '')).toEqual({ found: [] });
  serve = gives(answer);
  expect(await searchZotero(same, '')).toMatchObject({ found: [{}, {}] });
  expect(asked[0]).toBe('/api/users/0/items/top?format=csljson&sort=dateAdded&direction=desc&limit=50');
});

test.each([
  ['is not let in', gives('Local API is not enabled', 403), { code: 'refused', status: 403 }],
  ['finds a Zotero that is too old', gives('No endpoint found', 404), { code: 'absent' }],
  ['finds none that runs', ((request) => void request.socket.destroy()) as Serve, { code: 'unreachable' }],
  ['waits in vain', (() => undefined) as Serve, { code: 'late' }],
  ['is answered nonsense', gives('<html>'), { code: 'unreadable' }],
] as const)('whoever %s is told so', async (_, answers, problem) => {
  serve = answers;
  expect(await searchZotero(line(), 'x')).toEqual({ problem: { host: 'localhost:23119', ...problem } });
});
