import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { previewServer, type PreviewServer } from '../../src/node/preview-server'
import { withPage } from '../support/chromium'
import { writeSampleSite } from '../support/sample-site'

let folder: string
let server: PreviewServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'published-'))
  writeSampleSite(join(folder, 'repo'), 'zh')
  writeSampleSite(join(folder, 'cover'), 'en', true)
  server = await previewServer(folder, 0)
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/** Opens a route of the site with every other host cut off; nothing may have gone wrong when `use` is done. */
const onRoute = (route: string, use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}, site = 'repo'): Promise<void> => (
  withPage(async (page, problems) => {
    const elsewhere: string[] = []
    await page.route(url => url.origin !== server.url, async request => {
      elsewhere.push(request.request().url())
      await request.abort()
    })
    await page.goto(`${server.url}/${site}/#${route}`)
    await settled(page)
    await use(page)
    expect({ problems, elsewhere }).toEqual({ problems: [], elsewhere: [] })
  }, { viewport: { width: 1280, height: 900 }, ...options })
)

const settled = async (page: Page): Promise<void> => {
  await page.waitForSelector('.markdown-section > *', { state: 'attached' })
  await page.waitForSelector('.sidebar-nav > *', { state: 'attached' })
}

/** Asks again and again, without the evaluation in the page that its policy forbids. */
const until = async (page: Page, condition: string): Promise<void> => {
  for (let tries = 0; await page.evaluate(condition) !== true; tries++) {
    if (tries === 100) throw new Error(`Cannot go on: this never came true: ${condition}`)
    await page.waitForTimeout(50)
  }
}

const go = async (page: Page, route: string): Promise<void> => {
  await page.evaluate(`location.hash = ${JSON.stringify(route)}`)
  await page.waitForTimeout(300)
}

test.each(['/', '/log', '/english', '/目录/', '/目录/精读', '/目录/图表', '/目录/精读?id=_3-方法'])('%s opens without an error, a failed request or a look at another host', async route => {
  await onRoute(route, async page => { await page.waitForLoadState('networkidle') })
})

test('a site with a cover shows it before its home page', async () => {
  await onRoute('/', async page => {
    expect(await page.locator('.cover.show h1').innerText()).toBe('研究日志')
    await page.locator('.cover a.button').click()
    await until(page, `document.title.startsWith('SchNet')`)
  }, {}, 'cover')
})

test('the title names the page, also when its path is Chinese', async () => {
  await onRoute('/目录/精读', async page => {
    expect(await page.title()).toBe('SchNet：连续滤波卷积网络 - 研究日志')
    await go(page, '/')
    expect(await page.title()).toBe('研究日志')
  })
})

test('math is drawn, prices are not math', async () => {
  await onRoute('/目录/精读', async page => {
    expect(await page.locator('.katex-display').count()).toBe(1)
    expect(await page.locator('p .katex').count()).toBeGreaterThan(2)
    expect(await page.locator('.katex-error').count()).toBe(0)
    expect(await page.locator('#main').innerText()).toContain('价格 $5 和 $6 不是公式')
  })
})

test('a diagram is drawn, and drawn anew when the page turns dark', async () => {
  await onRoute('/目录/图表', async page => {
    const id = (): Promise<string | null> => page.locator('figure.diagram svg').getAttribute('id')
    const light = await id()
    expect(await page.locator('figure.diagram').innerText()).toContain('读论文')
    await page.emulateMedia({ colorScheme: 'dark' })
    await until(page, `document.querySelector('figure.diagram svg')?.id !== '${light ?? ''}'`)
    expect(await page.evaluate(`getComputedStyle(document.documentElement).backgroundColor`)).toBe('rgb(25, 27, 30)')
  })
})

test('a page without a diagram does not fetch Mermaid', async () => {
  await onRoute('/目录/精读', async page => {
    expect(await page.locator('script[src*=mermaid]').count()).toBe(0)
  })
})

test.each(['2024', '_202443', 'b-1a2b', '_3-%e6%96%b9%e6%b3%95'])('a link to the place "%s" scrolls there', async id => {
  await onRoute('/目录/', async page => {
    await page.locator(`.markdown-section a[href$="?id=${id}"]`).click()
    await until(page, `(place => place !== undefined && place.top >= -5 && place.bottom < innerHeight)(
      document.getElementById(${JSON.stringify(decodeURIComponent(id))})?.getBoundingClientRect()
    )`)
    expect(await page.evaluate('document.scrollingElement.scrollTop')).toBeGreaterThan(0)
    // What docsify runs last has run.
    expect(await page.title()).toContain('SchNet')
  }, { viewport: { width: 1000, height: 500 } })
})

test('a callout folds and unfolds', async () => {
  await onRoute('/目录/精读', async page => {
    const answer = page.getByText('折叠起来的回答')
    expect(await answer.isVisible()).toBe(false)
    await page.getByText('嵌套、折叠的问题').click()
    expect(await answer.isVisible()).toBe(true)
  })
})

test('the chosen colours are remembered', async () => {
  await onRoute('/', async page => {
    const theme = (): Promise<unknown> => page.evaluate('document.documentElement.dataset.theme')
    expect(await theme()).toBe('light')
    await page.locator('.theme-button').click()
    await page.locator('.theme-button').click()
    expect(await page.locator('.theme-button').getAttribute('title')).toBe('配色：深色')
    expect(await theme()).toBe('dark')
    await page.reload()
    expect(await theme()).toBe('dark')
  })
})

test.each(['/', '/log', '/english', '/目录/精读', '/目录/图表'])('on a phone %s does not scroll sideways', async route => {
  await onRoute(route, async page => {
    await page.waitForTimeout(300)
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    expect(await page.evaluate('document.body.scrollWidth - innerWidth')).toBe(0)
  }, { viewport: { width: 390, height: 800 } })
})

test('on a phone a wide table scrolls by itself, with columns that can be read', async () => {
  await onRoute('/目录/图表', async page => {
    const [frame, narrowest] = [page.locator('.table-frame').first(), 'Math.min(...[...document.querySelectorAll("td")].map(cell => cell.clientWidth))']
    expect(await frame.evaluate(element => element.scrollWidth > element.clientWidth)).toBe(true)
    expect(await page.evaluate(narrowest)).toBeGreaterThan(60)
  }, { viewport: { width: 390, height: 800 } })
})

test('on a phone the sidebar opens by its button and closes by a tap beside it', async () => {
  await onRoute('/目录/精读', async page => {
    const shown = async (): Promise<boolean> => await page.locator('.sidebar.show').count() === 1
    const button = page.locator('.sidebar-toggle-button')
    expect([await shown(), await button.getAttribute('aria-label')]).toEqual([false, '显示目录'])
    await button.click()
    expect([await shown(), await button.getAttribute('aria-label')]).toEqual([true, '隐藏目录'])
    await page.waitForTimeout(400)
    await page.mouse.click(370, 600)
    expect(await shown()).toBe(false)
  }, { viewport: { width: 390, height: 800 } })
})

test('the entry of the open page is marked in the sidebar, the home page\'s too', async () => {
  await onRoute('/目录/精读', async page => {
    const current = (): Promise<string> => page.locator('.sidebar-nav li[aria-current] > a').innerText()
    expect(await current()).toBe('精读')
    expect(await page.locator('.app-sub-sidebar a').first().getAttribute('title')).toBe('1. 摘要')
    await go(page, '/')
    expect(await current()).toBe('首页')
    const active = (): Promise<string[]> => page.locator('.app-nav li.active').allInnerTexts()
    expect(await active()).toEqual(['首页'])
    await go(page, '/english')
    expect(await active()).toEqual(['English'])
    await go(page, '/目录/图表')
    expect(await active()).not.toContain('首页')
  })
})

test('a PDF has a frame, or a link where the browser shows none', async () => {
  await onRoute('/目录/精读', async page => {
    const viewer = await page.evaluate('navigator.pdfViewerEnabled')
    expect(await page.locator(viewer === true ? 'iframe.pdf' : 'a.pdf').getAttribute(viewer === true ? 'src' : 'href')).toBe('附件/论文.pdf#page=1')
  })
})

test('an image opens large and closes with Escape', async () => {
  await onRoute('/目录/精读', async page => {
    await page.locator('img.zoomable').first().click()
    expect(await page.locator('dialog.image-zoom[open] img').count()).toBe(1)
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog.image-zoom', { state: 'detached' })
  })
})

test('a code block is copied by its button', async () => {
  await onRoute('/目录/精读', async page => {
    await page.locator('.copy-button').first().click()
    await page.getByText('已复制').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('def energy(positions: Tensor) -> Tensor:')
    expect(await page.locator('pre .token.keyword').count()).toBeGreaterThan(0)
  }, { permissions: ['clipboard-read', 'clipboard-write'] })
})

test('links to other hosts open apart and tell nothing', async () => {
  await onRoute('/目录/精读', async page => {
    const link = page.locator('a[href^="https://arxiv.org"]')
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer'])
  })
})

test('a page that is not there says so in the words of the site', async () => {
  await withPage(async (page, problems) => {
    await page.goto(`${server.url}/repo/#/目录/无`)
    await settled(page)
    expect(await page.title()).toBe('页面不存在 - 研究日志')
    expect(problems.filter(problem => !/无|%E6%97%A0/.test(problem))).toEqual([])
  })
})

test('raw HTML of a note can run no script', async () => {
  await withPage(async page => {
    await page.goto(`${server.url}/repo/`)
    await settled(page)
    const run = await page.evaluate(`new Promise(resolve => {
      document.querySelector('#main').innerHTML = '<img src="x.png" onerror="window.ran = true"><a href="javascript:window.ran = true">x</a>'
      document.querySelector('#main a').click()
      setTimeout(() => resolve(window.ran === true), 500)
    })`)
    expect(run).toBe(false)
  })
})
