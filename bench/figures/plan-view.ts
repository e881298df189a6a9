import type { Page } from 'playwright-core'
import { builtPlugin, openHost } from '../../tests/host/page/open-host'
import { launchBrowser } from '../../tests/support/browser'
import type { Figure } from '../figure'
import { countText, took } from '../figure-text'
import { slowRounds, spread } from '../rounds'
import type { Workshop } from '../workshop'

const today = '2026-03-02'
const keysARound = 20

const plan = `## 2026.3.1-2026.3.7

|  | 2026.3.1 | 2026.3.2 | 2026.3.3 | 2026.3.4 | 2026.3.5 | 2026.3.6 | 2026.3.7 |
|---|---|---|---|---|---|---|---|
|  | 周日 | 周一 | 周二 | 周三 | 周四 | 周五 | 周六 |
${['早上', '下午', '晚上'].map(slot => `| ${slot} | ${Array.from({ length: 7 }, (_, day) => `看论文 [[Paper ${day}]]<br/>+ 写笔记 #md`).join(' | ')} |`).join('\n')}

## 任务

${Array.from({ length: 20 }, (_, at) => `- [ ] 任务 ${at}${at % 4 === 0 ? ' 📅 2026-03-04' : ''}`).join('\n')}
`

/** The plan of a week in a vault of many notes: opened, and from a key press to what it has painted, on the stand-in in Chromium. */
export async function planViewFigures({ scale: { notes, rounds } }: Workshop): Promise<readonly Figure[]> {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.clock.setFixedTime(`${today}T10:00:00`)
    const papers = Array.from({ length: notes }, (_, at): [string, string] => [`Papers/Paper ${at}.md`, `# Paper ${at}\n\nSee [[Paper ${at + 1}]].\n`])
    await openHost(page, { files: Object.fromEntries([['Plans/2026-W10.md', plan], ...papers]), disk: 'instant' })
    await page.evaluate(source => window.host.enable(source).then(() => undefined), await builtPlugin())
    const measured = await slowRounds(rounds * 4, [
      ['open', () => opened(page)],
      ['letter', () => pressed(page, ['x'])],
      ['kept', () => pressed(page, ['x', 'Enter', 'ArrowUp'], 'Enter')],
      ['arrow', () => pressed(page, ['ArrowRight', 'ArrowLeft'])],
    ])
    const milliseconds = (name: 'open' | 'letter' | 'kept' | 'arrow'): Figure['value'] => spread(measured, round => round(name) * 1000)
    const where = `vault of ${countText(notes)} notes, on the stand-in in Chromium`
    return [
      { what: `week plan opened, ${countText(notes)} notes`, value: milliseconds('open'), unit: 'ms', detail: `from the command to the cells painted, ${took(measured, 'open')}; ${where}` },
      { what: 'week plan, from the press of a letter to the paint', value: milliseconds('letter'), unit: 'ms', goal: { atMost: 16 }, detail: `${took(measured, 'letter')}; ${where}` },
      { what: 'week plan, from Enter, which keeps a cell, to the paint', value: milliseconds('kept'), unit: 'ms', goal: { atMost: 16 }, detail: `${took(measured, 'kept')}; ${where}` },
      { what: 'week plan, from an arrow key to the paint', value: milliseconds('arrow'), unit: 'ms', goal: { atMost: 16 }, detail: `${took(measured, 'arrow')}; ${where}` },
    ]
  } finally {
    await browser.close()
  }
}

/** From the command to the frame in which the cells are painted. */
async function opened(page: Page): Promise<number> {
  const seconds = await page.evaluate(async () => {
    const { host } = window
    for (const leaf of host.app.workspace.getLeavesOfType('research-logbook-week-plan')) leaf.detach()
    await host.settled()
    const painted = new Promise<number>(resolve => {
      const watch = new MutationObserver(() => {
        if (document.querySelector('.research-logbook-plan-line') === null) return
        watch.disconnect()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
      })
      watch.observe(document.body, { childList: true, subtree: true })
    })
    const began = performance.now()
    void host.user.run('research-logbook:open-week-plan')
    return (await painted - began) / 1000
  })
  await page.evaluate(() => window.host.settled())
  return seconds
}

/** The work of a key, from its press to the end of the frame that it is painted in, without the wait for that frame to begin. */
async function pressed(page: Page, keys: readonly string[], timed?: string): Promise<number> {
  await page.evaluate(() => {
    window.keyTimes = []
    window.timeKey = event => {
      const began = performance.now()
      // What a key does, and the style, layout and paint after it, without the wait for the next frame of the screen.
      setTimeout(() => {
        const worked = performance.now() - began
        requestAnimationFrame(() => {
          const frame = performance.now()
          setTimeout(() => window.keyTimes?.push([event.key, worked + performance.now() - frame]))
        })
      })
    }
    document.addEventListener('keydown', window.timeKey, { capture: true })
  })
  for (let press = 0; press < keysARound; press += 1) {
    for (const key of keys) {
      await page.keyboard.press(key)
      await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))))
    }
  }
  const times = await page.evaluate(() => {
    if (window.timeKey !== undefined) document.removeEventListener('keydown', window.timeKey, { capture: true })
    return window.keyTimes ?? []
  })
  await page.keyboard.press('Escape')
  await page.evaluate(() => window.host.settled())
  const wanted = times.filter(([key]) => timed === undefined || key === timed).map(([, time]) => time)
  return wanted.reduce((sum, time) => sum + time, 0) / wanted.length / 1000
}

declare global {
  interface Window {
    keyTimes?: [string, number][]
    timeKey?: (event: KeyboardEvent) => void
  }
}
