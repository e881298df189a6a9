import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Page } from 'playwright-core'
import { builtPlugin, openHost } from '../../tests/host/page/open-host'
import { launchBrowser } from '../../tests/support/browser'
import { coldExport } from '../export-run'
import type { Figure } from '../figure'
import { countText, took } from '../figure-text'
import { slowRounds, spread, spreadOf } from '../rounds'
import type { Workshop } from '../workshop'

/** A first export inside the app, on the stand-in in Chromium: how long, beside the program, and how long the app is busy at a stretch. */
export async function appExportFigures(workshop: Workshop): Promise<readonly Figure[]> {
  const { notes, rounds } = workshop.scale
  const vault = workshop.vault(notes)
  const files = filesOf(vault)
  const plugin = await builtPlugin()
  const busy: number[] = []
  const browser = await launchBrowser()
  const inApp = async (): Promise<number> => {
    const page = await browser.newPage()
    try {
      await openHost(page, { files, node: true })
      await page.evaluate((source) => window.host.enable(source).then(() => undefined), plugin)
      const { seconds, longest } = await exportWatched(page)
      busy.push(longest)
      return seconds
    } finally {
      await page.close()
    }
  }
  try {
    const measured = await slowRounds(Math.min(3, rounds), [
      ['app', inApp],
      ['program', () => coldExport(workshop, vault)],
    ])
    return [
      {
        what: `cold export of ${countText(notes)} notes in the app / by the program`,
        value: spread(measured, (round) => round('app') / round('program')),
        goal: { atMost: 2 },
        detail: `${took(measured, 'app')} / ${took(measured, 'program')}; the stand-in in Chromium, vault and site in memory`,
      },
      { what: 'longest task of the app meanwhile', value: spreadOf(busy), unit: 'ms', goal: { atMost: 50 }, detail: 'the longest time between two turns of a timer of 4 ms' },
    ]
  } finally {
    await browser.close()
  }
}

/** Text files alone: the vault's figures would only be copied. */
function filesOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:md|json)$/.test(path))
  return Object.fromEntries(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]))
}

async function exportWatched(page: Page): Promise<{ readonly seconds: number; readonly longest: number }> {
  return page.evaluate(async () => {
    let [last, longest, watching] = [performance.now(), 0, true]
    const beat = (): void => {
      const now = performance.now()
      longest = Math.max(longest, now - last - 4)
      last = now
      if (watching) window.setTimeout(beat, 4)
    }
    const began = performance.now()
    beat()
    await window.host.cli('research-logbook:export')
    watching = false
    return { seconds: (performance.now() - began) / 1000, longest }
  })
}
