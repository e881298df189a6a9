import type { Page } from 'playwright-core'
import type { PreviewServer } from '../../src/node/preview-server'
import { violations } from '../support/axe'
import { withPage } from '../support/chromium'
import { servedSites } from '../support/served-site'

let server: PreviewServer

const papers = [
  { name: 'A', year: 'NIPS2017', citations: '1000+', institution: 'TU Berlin' },
  { name: 'B', year: '2022.5.4 (preprint before)', citations: '292', institution: '' },
  { name: 'C', year: '2018', citations: '5,000', institution: 'Princeton' },
]

beforeAll(async () => {
  const vault = Object.fromEntries(papers.map(({ name, year, citations, institution }) => (
    [`Papers/${name}.md`, `---\ntype: paper\ntitle: Paper ${name}\nyear: "${year}"\ncitations: "${citations}"\ninstitution: "${institution}"\n---\n# ${name}\n\n## Method\n\nThe method of ${name}, *told* in a sentence.\n`]
  )))
  server = await servedSites({ '': vault })
})

const onTable = (width: number, use: (page: Page) => Promise<void>): Promise<void> => withPage(async (page, problems) => {
  await page.goto(`${server.url}/#/Papers/`)
  await page.waitForSelector('.literature-filter')
  await use(page)
  expect(problems).toEqual([])
}, { viewport: { width, height: 800 }, bypassCSP: true })

/** What the rows that can be seen say in the column of this name. */
const column = (page: Page, name: string): Promise<string[]> => page.evaluate(
  `[...document.querySelectorAll('.literature tbody tr')].filter(row => !row.hidden).map(row => row.querySelector('[data-label="${name}"]').textContent)`,
)

test('the rows of the table say what the properties say, newest first', async () => {
  await onTable(1280, async page => {
    expect(await column(page, 'Year')).toEqual([papers[1]?.year, papers[2]?.year, papers[0]?.year])
    expect(await column(page, 'Title')).toEqual(['Paper B', 'Paper C', 'Paper A'])
    expect(await column(page, 'Method')).toEqual(['B', 'C', 'A'].map(name => `The method of ${name}, told in a sentence.`))
    await page.locator('.literature a', { hasText: 'Paper B' }).click()
    await page.waitForURL(/#\/Papers\/B$/)
  })
})

test.each([1280, 390])('%i pixels wide, a column sorts by a press, both ways, also by keyboard, and says so', async width => {
  await onTable(width, async page => {
    const head = page.getByRole('columnheader', { name: 'Citations' })
    await head.getByRole('button').click()
    expect(await column(page, 'Citations')).toEqual(['292', '1000+', '5,000'])
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    await page.keyboard.press('Enter')
    expect(await column(page, 'Citations')).toEqual(['5,000', '1000+', '292'])
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    await page.getByRole('columnheader', { name: 'First institution' }).getByRole('button').click()
    expect(await column(page, 'First institution')).toEqual(['Princeton', 'TU Berlin', ''])
    expect(await head.getAttribute('aria-sort')).toBeNull()
  })
})

test.each([1280, 390])('%i pixels wide, what is typed leaves the rows that say it, and nothing is wider than the page', async width => {
  await onTable(width, async page => {
    await page.getByRole('searchbox', { name: 'Filter the table' }).fill('berlin paper')
    expect(await column(page, 'Title')).toEqual(['Paper A'])
    expect(await page.locator('.literature-filter [role=status]').textContent()).toBe('1 of 3 rows')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    expect(await violations(page, '.markdown-section')).toEqual([])
  })
})

test('without script, the page of the papers is a plain Markdown table', async () => {
  const response = await fetch(`${server.url}/Papers/README.md`)
  expect(await response.text()).toContain('| 2018 | Princeton | [Paper C](/Papers/C.md) | 5,000 |  |  | The method of C, *told* in a sentence. |\n')
})
