import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { previewServer, type PreviewServer } from '../../src/node/preview-server'

let folder: string
let server: PreviewServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'))
  const site = join(folder, 'site')
  mkdirSync(join(site, '目录'), { recursive: true })
  mkdirSync(join(site, '.git'))
  mkdirSync(join(site, 'empty'))
  mkdirSync(join(site, 'sub'))
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(site, '.git', 'config'), 'secret')
  writeFileSync(join(site, 'index.html'), '<p>home')
  writeFileSync(join(site, 'sub', 'index.html'), '<p>sub')
  writeFileSync(join(site, '目录', '空 格.md'), '# 题')
  writeFileSync(join(site, 'film.mp4'), '0123456789')
  symlinkSync(join(folder, 'secret.txt'), join(site, 'link.txt'))
  server = await previewServer(site, 0)
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

interface Reply { status: number, type: string, location: string, body: string, headers: Record<string, unknown> }

/** Unlike fetch, sends the path as it is, dots and all. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET', host = '127.0.0.1'): Promise<Reply> => new Promise((resolve, reject) => {
  const { port } = new URL(server.url)
  request({ host, port, path, headers, method }, response => {
    let body = ''
    response.setEncoding('utf8').on('data', (chunk: string) => { body += chunk }).on('end', () => {
      resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', location: response.headers.location ?? '', body, headers: response.headers })
    })
  }).on('error', reject).end()
})

test('a page is served as Markdown, never cached', async () => {
  const reply = await get(`/${encodeURIComponent('目录')}/${encodeURIComponent('空 格')}.md?x=1`)
  expect(reply).toMatchObject({ status: 200, type: 'text/markdown; charset=utf-8', body: '# 题', headers: { 'cache-control': 'no-store' } })
})

test('a folder shows its index.html and is never listed', async () => {
  expect(await get('/')).toMatchObject({ status: 200, body: '<p>home' })
  expect(await get('/sub/')).toMatchObject({ status: 200, body: '<p>sub' })
  expect(await get('/sub')).toMatchObject({ status: 301, location: '/sub/' })
  expect(await get('/empty/')).toMatchObject({ status: 404, body: '404\n' })
})

test('upper and lower case differ', async () => {
  expect((await get('/INDEX.html')).status).toBe(404)
})

test.each([
  '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/sub/..%2f..%2fsecret.txt', '/..%5csecret.txt', '//../secret.txt',
  '/link.txt', '/.git/config', '/film.mp4/', '/film.mp4%00.md', '/sub/../../secret.txt',
])('%s leads nowhere', async path => {
  const reply = await get(path)
  expect([reply.status, reply.body]).toEqual([404, '404\n'])
})

test('a malformed address is refused', async () => {
  expect((await get('/50%')).status).toBe(400)
})

test('another method and another host name are refused', async () => {
  expect((await get('/', {}, 'POST')).status).toBe(405)
  expect((await get('/', { host: 'evil.example' })).status).toBe(403)
  expect((await get('/', { host: 'localhost:1' })).status).toBe(200)
})

test('a film can be played from its middle', async () => {
  expect(await get('/film.mp4', { range: 'bytes=3-5' })).toMatchObject({ status: 206, body: '345', headers: { 'content-range': 'bytes 3-5/10' } })
  expect(await get('/film.mp4', { range: 'bytes=8-' })).toMatchObject({ status: 206, body: '89' })
  expect(await get('/film.mp4', { range: 'bytes=20-' })).toMatchObject({ status: 200, body: '0123456789' })
})

test('localhost reaches the server', async () => {
  expect(server.url).toMatch(/^http:\/\/localhost:\d+$/)
  expect(await get('/', {}, 'GET', 'localhost')).toMatchObject({ body: '<p>home' })
})

test('a port in use is an error that names the port and the way out', async () => {
  const { port } = new URL(server.url)
  await expect(previewServer(folder, Number(port))).rejects.toThrow(`Cannot serve the site on port ${port}: another program uses it. Choose another one with --port.`)
})

test('a port in use at the other loopback address alone is the same error', async () => {
  const other = createServer()
  const bound = await new Promise<boolean>(resolve => {
    other.once('error', () => { resolve(false) }).listen({ host: '::1', port: 0, ipv6Only: true }, () => { resolve(true) })
  })
  if (!bound) return
  const address = other.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  try {
    await expect(previewServer(folder, port)).rejects.toThrow(`port ${port}`)
  } finally {
    other.close()
  }
})

test('a folder that is not there is an error that names it', async () => {
  await expect(previewServer(join(folder, 'none'), 0)).rejects.toThrow(/^Cannot serve the site ".*none": ENOENT/)
})

test('a closed server lets its port go', async () => {
  const first = await previewServer(folder, 0)
  await first.close()
  const again = await previewServer(folder, Number(new URL(first.url).port))
  await again.close()
})
