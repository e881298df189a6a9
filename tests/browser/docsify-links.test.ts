import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { siteFiles } from 'site-files'
import { pageFacts } from '../../src/core/verify/page-facts'
import { indexHtml } from '../../src/core/publish/pages/index-html'
import { previewServer, type PreviewServer } from '../../src/node/preview-server'
import { withPage } from '../support/chromium'

const from = '目录/甲.md'

const links = [
  '/目录/乙.md', '/目录/乙', '/目录/', '/目录', '/', '#小节', '#A-B', '?id=x', '/目录/乙.md#A', '/目录/乙.md?id=%E5%B0%8F&x=1', '/目录/乙.md?id=a+b',
  'README.md', '乙.md', './乙.md', '/目录/../乙.md', '/a%23b%3Fc%25d.md', '/%E7%A9%BA%20%E6%A0%BC.md', '/a%2Fb.md', '/UP.MD', '/x.md.md', 'p.pdf', '/a%26b.md', '/(a).md', '/a%27b.md',
  '/%2e/乙.md', '/目录/乙.md?x=1#y',
]
const images = ['b.png', '../img/图%201.png', '/img/a.png', 'a.png?raw=1', 'a%23b.png', './c.png', '深/d.png']
const html = ['#/目录/乙?id=X', '#/目录/乙#y', '#小节', '#/目录/']

const markdown = [
  '# 甲',
  ...links.map(href => `[t](${href} ':class=tried')`),
  ...images.map(source => `![t](${source})`),
  ...html.map(href => `<a class="tried" href="${href}">t</a>`),
].join('\n\n')

let folder: string
let server: PreviewServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'links-'))
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  write('repo/index.html', indexHtml({ title: 't', language: 'en', uses: { math: false, mermaid: false } }))
  for (const file of siteFiles) write(`repo/${file.path}`, file.bytes())
  for (const path of ['_sidebar.md', '_navbar.md', '_404.md', 'README.md']) write(`repo/${path}`, '* x\n')
  write(`repo/${from}`, markdown)
  server = await previewServer(folder, 0)
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/** The page and the anchor that docsify opens for a route: the first file that it asks for is the page. */
const opened = async (page: Page, href: string): Promise<{ file: string, anchor: string | undefined }> => {
  // The page before may still be asking for something.
  await page.goto('about:blank')
  const asked = page.waitForRequest(request => /(?<!_sidebar|_navbar)\.md$/.test(new URL(request.url()).pathname))
  await page.goto(`${server.url}/repo/${href}`)
  const { pathname } = new URL((await asked).url())
  const anchor: unknown = await page.evaluate('new URLSearchParams(location.hash.split("?")[1]).get("id") || undefined')
  return { file: decodeURIComponent(pathname).replace(/^\/repo\//, ''), anchor: typeof anchor === 'string' ? anchor : undefined }
}

test('docsify in Chromium leads where verify says that it leads', async () => {
  await withPage(async page => {
    await page.goto(`${server.url}/repo/#/目录/甲`)
    await page.waitForSelector('.tried')
    const hrefs = await page.locator('a.tried').evaluateAll(found => found.map(link => link.getAttribute('href') ?? ''))
    const facts = pageFacts(from, markdown).references.filter(({ use }) => use === 'link')
    expect(hrefs).toHaveLength(facts.length)
    for (const [index, { target, destination }] of facts.entries()) {
      const { file, anchor } = await opened(page, hrefs[index] ?? '')
      expect({ target, kind: 'page', file, ...(anchor === undefined ? {} : { anchor }) }).toEqual({ target, ...destination })
    }
  })
}, 120_000)

test('Chromium fetches images from where verify says that it fetches them', async () => {
  await withPage(async page => {
    await page.goto(`${server.url}/repo/#/目录/甲`)
    await page.waitForSelector('.markdown-section img')
    const sources = await page.locator('.markdown-section img').evaluateAll(found => found.map(image => image instanceof HTMLImageElement ? image.src : ''))
    const fetched = sources.map(source => ({ kind: 'file', path: decodeURIComponent(new URL(source).pathname).replace(/^\/repo\//, '') }))
    expect(fetched).toEqual(pageFacts(from, markdown).references.filter(({ use }) => use === 'image').map(({ destination }) => destination))
  })
})
