import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { previewServer, type PreviewServer } from '../../src/node/preview-server'
import { violations } from '../support/axe'
import { withPage } from '../support/chromium'
import { exportVault, type Files } from '../support/memory-vault'

let folder: string
let server: PreviewServer

async function write(name: string, vault: Files): Promise<void> {
  const { site } = await exportVault(vault, { vendored: true, settings: { language: 'en' } })
  for (const { path, kind } of site.list()) {
    if (kind !== 'file') continue
    const file = join(folder, name, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, site.read(path) ?? new Uint8Array())
  }
}

const day = (index: number): string => new Date(Date.UTC(2025, 6, 1) + index * 86_400_000).toISOString().slice(0, 10)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'log-page-'))
  const entries = Array.from({ length: 210 }, (_, at) => [`Log/${day(at)}.md`, `- Read paper ${at}.\n`.repeat(1 + (at % 40))] as const)
  await write('short', Object.fromEntries(entries.slice(0, 60)))
  await write('long', Object.fromEntries(entries))
  server = await previewServer(folder, 0)
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
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
