import type { Page } from 'playwright-core'
import { siteFiles } from 'site-files'
import { withPage } from '../support/chromium'

const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'"

/** A page that loads some of the site's files, with every other address unreachable. */
async function open(page: Page, html: string, script: string): Promise<void> {
  const pages = new Map<string, string | Buffer>([['/', html], ['/script.js', script], ['/README.md', '# Title\n\n```python\nimport torch\n```']])
  for (const file of siteFiles) pages.set(`/${file.path}`, Buffer.from(file.bytes()))
  await page.route('**', route => {
    const path = new URL(route.request().url()).pathname
    const body = pages.get(path)
    if (body === undefined) return route.fulfill({ status: 404 })
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : path === '/' ? 'text/html' : 'application/octet-stream'
    return route.fulfill({ body, contentType: `${type}; charset=utf-8`, headers: { 'Content-Security-Policy': policy } })
  })
  await page.goto('http://localhost/')
}

const loading = (...names: string[]): string => `<!doctype html>${names.map(name => (
  name.endsWith('.css') ? `<link rel="stylesheet" href="_logbook/${name}">` : `<script src="${name === 'script.js' ? '' : '_logbook/'}${name}" defer></script>`
)).join('')}<body><div id="app"></div>`

test('KaTeX sets a formula in its own fonts, under a policy without eval', async () => {
  await withPage(async (page, problems) => {
    await open(page, loading('katex.css', 'katex.js', 'script.js'), `katex.render('\\\\int_0^1 x^2', document.getElementById('app'))`)
    expect(await page.locator('.katex-html').count()).toBe(1)
    expect(await page.evaluate('document.fonts.ready.then(fonts => [...fonts].filter(font => font.status === "loaded").length)')).toBeGreaterThan(0)
    expect(problems).toEqual([])
  })
})

test('Mermaid draws a diagram under the same policy', async () => {
  await withPage(async (page, problems) => {
    await open(page, loading('mermaid.js', 'script.js'), `
      mermaid.initialize({ startOnLoad: false })
      mermaid.render('drawn', 'graph LR; A[读论文] --> B').then(({ svg }) => { document.getElementById('app').innerHTML = svg })`)
    await page.locator('#app svg .node').first().waitFor()
    expect(await page.locator('#app svg .node').count()).toBe(2)
    expect(problems).toEqual([])
  })
})

test('docsify renders a page and highlights Python under the same policy', async () => {
  await withPage(async (page, problems) => {
    const html = loading('core.css', 'script.js', 'docsify.js', 'highlighting.js')
    await open(page, html, `window.$docsify = { name: 'Research' }`)
    await page.locator('h1', { hasText: 'Title' }).waitFor()
    expect(await page.locator('.token.keyword').first().textContent()).toBe('import')
    expect(problems).toEqual([])
  })
})

test('every grammar is known to Prism', async () => {
  await withPage(async (page, problems) => {
    await open(page, loading('script.js', 'docsify.js', 'highlighting.js'), `window.$docsify = {}`)
    const wanted = ['python', 'bash', 'yaml', 'json', 'latex', 'typescript', 'c', 'cpp', 'java', 'rust', 'go', 'sql', 'r', 'matlab', 'julia', 'diff', 'markdown']
    const known = await page.evaluate('Object.keys(Prism.languages)')
    expect(known).toEqual(expect.arrayContaining(wanted))
    expect(problems).toEqual([])
  })
})

test('the policy of these tests does forbid eval', async () => {
  await withPage(async (page, problems) => {
    await open(page, loading('script.js'), `eval('1')`)
    expect(problems).toEqual(expect.arrayContaining([expect.stringContaining('unsafe-eval')]))
  })
})
