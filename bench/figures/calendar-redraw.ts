import type { Page } from 'playwright-core'
import { builtPlugin, openHost } from '../../tests/host/page/open-host'
import type { PluginSource } from '../../tests/host/plugin/plugins'
import { launchBrowser } from '../../tests/support/browser'
import type { Figure } from '../figure'
import { countText, took } from '../figure-text'
import { slowRounds, spread } from '../rounds'
import type { Workshop } from '../workshop'

const today = '2026-03-02'
const fewNotes = 100
const editsARound = 20

/** From an edit of today's entry to the calendar redrawn: in a vault of many notes, three in ten of them entries, beside a small one. */
export async function calendarRedrawFigures(workshop: Workshop): Promise<readonly Figure[]> {
  const { notes, rounds } = workshop.scale
  const plugin = await builtPlugin()
  const browser = await launchBrowser()
  try {
    const many = await openedCalendar(await browser.newPage(), plugin, notes)
    const few = await openedCalendar(await browser.newPage(), plugin, fewNotes)
    const measured = await slowRounds(rounds * 4, [['many', () => redraw(many)], ['few', () => redraw(few)]])
    return [{
      what: `calendar redrawn after an edit, ${countText(notes)} notes / ${countText(fewNotes)}`,
      value: spread(measured, round => round('many') / round('few')),
      goal: { atMost: 1.5 },
      detail: `${took(measured, 'many')} / ${took(measured, 'few')}, with ${countText(entryCount(notes))} / ${countText(entryCount(fewNotes))} entries, on the stand-in in Chromium`,
    }]
  } finally {
    await browser.close()
  }
}

function entryCount(notes: number): number {
  return Math.round(notes * 0.3)
}

/** An entry a day up to today, so that both vaults show the same month. */
function vaultOf(notes: number): Record<string, string> {
  const entries = entryCount(notes)
  const days = Array.from({ length: entries }, (_, back) => new Date(Date.parse(today) - back * 86_400_000).toISOString().slice(0, 10))
  return Object.fromEntries([
    ...days.map((day): [string, string] => [`Log/${day}.md`, `---\ndate: ${day}\n---\n\n- [ ] ❓ why on ${day}?\n`]),
    ...Array.from({ length: notes - entries }, (_, at): [string, string] => [`Papers/Paper ${at}.md`, `# Paper ${at}\n\nSee [[Paper ${at + 1}]].\n`]),
  ])
}

async function openedCalendar(page: Page, plugin: PluginSource, notes: number): Promise<Page> {
  await page.clock.setFixedTime(`${today}T10:00:00`)
  await openHost(page, { files: vaultOf(notes), disk: 'instant' })
  await page.evaluate(source => window.host.enable(source).then(() => undefined), plugin)
  await page.evaluate(() => window.host.user.run('research-logbook:open-calendar'))
  await page.locator(`[data-day="${today}"] .research-logbook-day-question`).waitFor()
  await page.evaluate(() => window.host.settled())
  return page
}

/** The mean of several edits, each of which changes the dots of the day. */
async function redraw(page: Page): Promise<number> {
  return page.evaluate<number, readonly [string, number]>(async ([day, edits]) => {
    const { vault } = window.host.app
    const file = vault.getFileByPath(`Log/${day}.md`)
    const cell = document.querySelector(`[data-day="${day}"]`)
    if (file === null || cell === null) throw new Error('Today is not shown')
    let spent = 0
    for (let edit = 0; edit < edits; edit += 1) {
      const drawn = new Promise<void>(resolve => {
        const watch = new MutationObserver(() => {
          watch.disconnect()
          resolve()
        })
        watch.observe(cell, { childList: true })
      })
      const began = performance.now()
      await vault.process(file, () => `---\ndate: ${day}\n---\n\n- [ ] ❓ why on ${day}?\n${'words '.repeat(edit % 2 === 0 ? 20 : 200)}`)
      await drawn
      spent += performance.now() - began
      await window.host.settled()
    }
    return spent / edits / 1000
  }, [today, editsARound])
}
