import type { Browser, Page } from 'playwright-core'
import { addDays, format } from 'date-fns'
import { builtPlugin, openHost } from '../../tests/host/page/open-host'
import { launchBrowser } from '../../tests/support/browser'
import type { Figure } from '../figure'
import { countText, secondsText } from '../figure-text'
import { slowRounds, spread } from '../rounds'
import type { Workshop } from '../workshop'

/** From the command to the cursor in today's entry, on the stand-in in Chromium: in a large vault beside a small one. */
export async function openEntryFigures({ scale }: Workshop): Promise<readonly Figure[]> {
  const [large, small] = [{ notes: scale.notes, entries: Math.round(scale.notes * 0.3) }, { notes: 100, entries: 30 }]
  const browser = await launchBrowser()
  try {
    const [inLarge, inSmall] = [await vaultPage(browser, large), await vaultPage(browser, small)]
    const figures: Figure[] = []
    for (const { what, entry } of cases) {
      const measured = await slowRounds(scale.rounds * 8, [
        ['large', () => toCursor(inLarge, entry)],
        ['small', () => toCursor(inSmall, entry)],
      ])
      const usual = (name: 'large' | 'small'): string => secondsText(spread(measured, round => round(name)).median)
      figures.push({
        what: `today's entry, ${what}: from the command to the cursor, ${countText(large.notes)} notes / 100 notes`,
        value: spread(measured, round => round('large') / round('small')),
        goal: { atMost: 1.5 },
        detail: `${usual('large')} / ${usual('small')}; ${countText(large.entries)} entries in one folder / ${small.entries}, the stand-in in Chromium`,
      })
    }
    return figures
  } finally {
    await browser.close()
  }
}

type Wish = 'there' | 'made' | 'first'

const cases: readonly { readonly what: string, readonly entry: Wish }[] = [
  { what: 'that is there', entry: 'there' },
  { what: 'that is made', entry: 'made' },
  { what: 'that is made first of all after the start', entry: 'first' },
]

async function vaultPage(browser: Browser, { notes, entries }: { readonly notes: number, readonly entries: number }): Promise<Page> {
  const files: Record<string, string> = { 'Other.md': '# Other' }
  for (let count = 1; count <= entries; count += 1) {
    const day = format(addDays(new Date(), -count), 'yyyy-MM-dd')
    files[`Log/${day}.md`] = `---\ndate: ${day}\n---\n\n## Done\n\n- Read a paper.\n`
  }
  for (let count = entries + 2; count <= notes; count += 1) files[`Papers/${count % 40}/Paper ${count}.md`] = `# Paper ${count}\n\nA sentence.\n`
  const page = await browser.newPage()
  await openHost(page, { files })
  await page.evaluate(plugin => window.host.enable(plugin).then(() => undefined), await builtPlugin())
  await page.evaluate(() => window.host.user.run("Open today's log entry"))
  return page
}

async function toCursor(page: Page, wish: Wish): Promise<number> {
  const plugin = wish === 'first' ? await builtPlugin() : undefined
  return page.evaluate(async ({ wished, source }) => {
    const { host } = window
    const { workspace } = host.app
    const entry = workspace.getActiveFile()
    if (entry === null) throw new Error('No entry is open')
    await host.user.open('Other.md')
    if (wished !== 'there') await window.host.otherProgram.remove(entry.path)
    if (source !== undefined) {
      await host.disable(source.manifest.id)
      await host.enable(source)
    }
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    await host.settled()
    // The list of files is drawn again a while after a change.
    await new Promise(resolve => window.setTimeout(resolve, 300))
    const cursor = new Promise<number>((resolve) => {
      const focused = (): void => {
        if (workspace.getActiveFile()?.path !== entry.path) return
        document.removeEventListener('focusin', focused)
        resolve(performance.now())
      }
      document.addEventListener('focusin', focused)
    })
    const began = performance.now()
    const running = host.user.run("Open today's log entry")
    const seconds = (await cursor - began) / 1000
    await running
    return seconds
  }, { wished: wish, source: plugin })
}
