import type { BrowserContextOptions, Page } from 'playwright-core'
import type { PreviewServer } from '../../src/node/preview-server'
import { violations } from '../support/axe'
import { withPage } from '../support/chromium'
import { servedSites } from '../support/served-site'

let server: PreviewServer

const week = (first: number): string => `---\ntype: week-plan\ndate: 2026-03-${String(first).padStart(2, '0')}\n---\n# Week of 2026-03-${String(first).padStart(2, '0')}\n
| | ${[0, 1, 2, 3, 4, 5, 6].map(at => `2026-03-${String(first + at).padStart(2, '0')}`).join(' | ')} | Notes |
|---|${'---|'.repeat(8)}
| | Mon | Tue | Wed | Thu | Fri | Sat | Sun | |
| Morning | read [[Other]] | write | | run the scan<br/>look at $x^2$ | | | | by heart |
| Evening | | | [[Water]] | | swim | | | |

- [x] scan [[Water]] ✅ 2026-03-${String(first + 2).padStart(2, '0')}
- [>] write
`

const vault = {
  'Plans/W10.md': week(2),
  'Plans/W11.md': week(9),
  'Plans/W12.md': week(16),
  'Plans/Rows.md': '---\ndate: 2026-03-09\n---\n| Day | Morning | Evening |\n|---|---|---|\n| 2026-03-10 | a [[Other]] | b |\n| 2026-03-11 | | c |\n',
  'Projects/Water.md': '# Water\n\n- [x] one ✅ 2026-03-01\n- [ ] two\n',
  'Log/2026-03-02.md': '- [[Water]] begun\n',
  'Log/2026-03-04.md': '- [[Water]] went on\n- and [[Water]] did not end\n',
  'Concepts/Other.md': '# Other\n',
}

beforeAll(async () => {
  server = await servedSites({ '': vault })
})

const onPage = (address: string, width: number, use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> => withPage(async (page, problems) => {
  await page.clock.setFixedTime(new Date('2026-03-11T23:30:00'))
  await page.goto(`${server.url}/#/${address}`)
  await page.waitForSelector('.markdown-section h1', { state: 'attached' })
  await use(page)
  expect(problems).toEqual([])
}, { viewport: { width, height: 800 }, bypassCSP: true, timezoneId: 'America/New_York', ...options })

const fits = (page: Page): Promise<boolean> => page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')

test.each(['light', 'dark'] as const)('on a phone each day of a week is a row of its own, and nobody is kept out: %s', async colorScheme => {
  await onPage('Plans/W11', 390, async page => {
    const table = page.getByRole('table')
    expect(await table.count()).toBe(1)
    expect(await table.getByRole('rowheader').allTextContents()).toEqual(['2026-03-09 Mon', '2026-03-10 Tue', '2026-03-11 Wed Today', '2026-03-12 Thu', '2026-03-13 Fri', '2026-03-14 Sat', '2026-03-15 Sun', 'Notes'])
    expect(await page.getByRole('row', { name: '2026-03-12' }).getByRole('cell').first().evaluate(cell => [cell.getAttribute('data-label'), cell.querySelector('div')?.firstChild?.textContent])).toEqual(['Morning', 'run the scan'])
    expect(await page.locator('.week-plan tr.today').count()).toBe(1)
    expect(await fits(page)).toBe(true)
    expect(await violations(page, '.markdown-section')).toEqual([])
    await table.getByRole('link', { name: 'Other' }).click()
    await page.waitForURL(/#\/Concepts\/Other$/)
  }, { colorScheme })
})

test('on a wide screen the week is the table that its author wrote, with today’s column marked, and turning the phone changes it over', async () => {
  await onPage('Plans/W11', 1280, async page => {
    const heads = page.getByRole('columnheader')
    expect((await heads.allTextContents()).map(text => text.trim())).toEqual(['2026-03-09', '2026-03-10', '2026-03-11 Today', '2026-03-12', '2026-03-13', '2026-03-14', '2026-03-15', 'Notes'])
    expect(await page.locator('table:visible [aria-current=date]').textContent()).toBe('2026-03-11 Today')
    expect(await page.locator('table:visible .today').count()).toBe(4)
    expect(await violations(page, '.markdown-section')).toEqual([])
    await page.setViewportSize({ width: 390, height: 800 })
    await page.locator('.week-days-table').waitFor({ state: 'visible' })
    expect(await page.getByRole('link', { name: 'Other' }).count()).toBe(1)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.locator('.week-days-table').waitFor({ state: 'hidden' })
    expect(await page.locator('table:visible td', { hasText: 'run the scan' }).count()).toBe(1)
  })
})

test.each([1280, 390])('%i pixels wide, a table whose rows are days reads well too', async width => {
  await onPage('Plans/Rows', width, async page => {
    expect(await page.getByRole('rowheader').allTextContents()).toEqual(['2026-03-10', '2026-03-11 Today'])
    expect(await fits(page)).toBe(true)
    expect(await violations(page, '.markdown-section')).toEqual([])
  })
})

test('the page of all plans has the current week first, whenever it was exported', async () => {
  await onPage('Plans/', 390, async page => {
    const weeks = (): Promise<string[]> => page.locator('.weeks li').allInnerTexts()
    await page.locator('.weeks .now').first().waitFor()
    expect((await weeks()).map(text => text.replace(/\s+/g, ' '))).toEqual(['This week Rows 2026.3.9-3.15', 'This week Week of 2026-03-09 2026.3.9-3.15 1 of 2 done', 'Week of 2026-03-16 2026.3.16-3.22 1 of 2 done', 'Week of 2026-03-02 2026.3.2-3.8 1 of 2 done'])
    expect(await violations(page, '.markdown-section')).toEqual([])
  })
})

test.each([['light', 1280], ['dark', 390]] as const)('a project shows its days and what is said of it, and keeps nobody out: %s, %i pixels wide', async (colorScheme, width) => {
  await onPage('Projects/Water', width, async page => {
    expect(await page.locator('.timeline [role=img]').getAttribute('aria-label')).toBe('Timeline, 2026.3.1-3.22: Log 2, Weeks 3, Tasks 4.')
    expect(await page.locator('.timeline svg:visible').count()).toBe(1)
    expect(await fits(page)).toBe(true)
    expect(await violations(page, '.markdown-section')).toEqual([])
    await page.getByRole('link', { name: '2026.3.4', exact: true }).click()
    await page.waitForURL(/#\/Log\/\?id=_2026-03-04$/)
  }, { colorScheme })
})
