import type { Page } from 'playwright-core'
import type { PreviewServer } from '../../src/node/preview-server'
import { violations } from '../support/axe'
import { withPage } from '../support/chromium'
import { servedSites } from '../support/served-site'

let server: PreviewServer

const day = (index: number): string => new Date(Date.UTC(2025, 6, 1) + index * 86_400_000).toISOString().slice(0, 10)

beforeAll(async () => {
  const entries = Array.from({ length: 210 }, (_, at) => [`Log/${day(at)}.md`, `- Read paper ${at}.\n`.repeat(1 + (at % 40))] as const)
  server = await servedSites({ short: Object.fromEntries(entries.slice(0, 60)), long: Object.fromEntries(entries) })
})

const onPage = (address: string, width: number, use: (page: Page) => Promise<void>): Promise<void> => withPage(async (page, problems) => {
  await page.goto(`${server.url}/${address}`)
  await page.waitForSelector('.markdown-section h2', { state: 'attached' })
  await use(page)
  expect(problems).toEqual([])
}, { viewport: { width, height: 800 }, bypassCSP: true })

const topOf = (page: Page, id: string): Promise<number> => page.evaluate(`document.getElementById(${JSON.stringify(id)}).getBoundingClientRect().top`)

test.each([1280, 390])('%i pixels wide, the map of the year is all in view, leads to the entries, and stops no keyboard', async width => {
  await onPage('short/#/Log/', width, async page => {
    const map = page.locator('.year-map')
    expect(await map.locator('[role=img]').getAttribute('aria-label')).toMatch(/^2025: 60 days with entries\. /)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    expect(await page.evaluate('[...document.querySelectorAll(".year-map a")].filter(link => link.tabIndex >= 0).length')).toBe(0)
    expect(await page.evaluate('document.querySelectorAll(".year-map a").length')).toBe(60)
    expect(await violations(page, '.year-map')).toEqual([])
    await map.locator('a[href$="_2025-07-20"] path').click()
    await page.waitForTimeout(800)
    expect(Math.abs(await topOf(page, '_2025-07-20'))).toBeLessThan(150)
  })
})

test('a link from when the log was one page leads on to the year', async () => {
  await onPage('long/#/Log/?id=_2025-07-20', 1280, async page => {
    await page.waitForTimeout(800)
    expect(await page.evaluate('location.hash')).toBe('#/Log/2025?id=_2025-07-20')
    expect(Math.abs(await topOf(page, '_2025-07-20'))).toBeLessThan(150)
  })
})
