import type { Browser, Page } from 'playwright-core'
import { builtPlugin, openHost } from '../../tests/host/page/open-host'
import type { PluginSource } from '../../tests/host/plugin/plugins'
import { launchBrowser } from '../../tests/support/browser'
import type { Figure } from '../figure'
import { countText, took } from '../figure-text'
import { researchVault } from '../research-vault'
import { slowRounds, spread, spreadOf } from '../rounds'
import type { Workshop } from '../workshop'

const fewNotes = 100
const editsARound = 5
/** How long the index waits for more changes, in seconds. */
const wait = 0.1

/** The questions of a vault, on the stand-in in Chromium: found for the first time, and again after an edit. */
export async function questionIndexFigures({ scale }: Workshop): Promise<readonly Figure[]> {
  const plugin = await builtPlugin()
  const browser = await launchBrowser()
  try {
    const [many, few] = [await vaultPage(browser, scale.notes), await vaultPage(browser, fewNotes)]
    const stretches: number[] = []
    const first = await slowRounds(scale.rounds, [
      ['read', () => readAll(many)],
      ['many', async () => {
        const { seconds, longest } = await firstIndex(many, plugin)
        stretches.push(longest)
        return seconds
      }],
      ['few', async () => (await firstIndex(few, plugin)).seconds],
    ])
    const edits = await slowRounds(scale.rounds, [['many', () => afterEdit(many)], ['few', () => afterEdit(few)]])
    const factor = scale.notes / fewNotes
    const [notes, small] = [countText(scale.notes), countText(fewNotes)]
    return [
      {
        what: `questions of ${notes} notes found / the notes read`,
        value: spread(first, round => round('many') / round('read')),
        detail: `${took(first, 'many')}, from the command to the list, / ${took(first, 'read')}`,
      },
      {
        what: `questions found, a note of ${notes} / a note of ${small}`,
        value: spread(first, round => round('many') / round('few') / factor),
        goal: { atMost: 1.5 },
        detail: `${took(first, 'many')} / ${took(first, 'few')} for all`,
      },
      { what: 'longest stretch of work meanwhile', value: spreadOf(stretches), unit: 'ms', goal: { atMost: 50 }, detail: 'told by Chromium; 0 where none was 50 ms long' },
      {
        what: `list of questions after an edit, ${notes} notes / ${small}`,
        value: spread(edits, round => (round('many') - wait) / (round('few') - wait)),
        detail: `${took(edits, 'many')} / ${took(edits, 'few')}, of which the index waits ${wait} s for more`,
      },
    ]
  } finally {
    await browser.close()
  }
}

async function vaultPage(browser: Browser, notes: number): Promise<Page> {
  const files: Record<string, string> = {}
  for (const { path, content } of researchVault({ notes })) if (typeof content === 'string' && path.endsWith('.md')) files[path] = content
  const page = await browser.newPage()
  await openHost(page, { files })
  return page
}

/** What the app has read before it reads again. */
function forget(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { vault } = window.host.app
    const forgetText: unknown = Reflect.get(vault, 'forgetText')
    if (typeof forgetText !== 'function') throw new Error('The stand-in remembers what it read')
    for (const file of vault.getMarkdownFiles()) Reflect.apply(forgetText, vault, [file])
  })
}

async function readAll(page: Page): Promise<number> {
  await forget(page)
  return page.evaluate(async () => {
    const { vault } = window.host.app
    const began = performance.now()
    const files = vault.getMarkdownFiles()
    for (let at = 0; at < files.length; at += 32) await Promise.all(files.slice(at, at + 32).map(file => vault.cachedRead(file)))
    return (performance.now() - began) / 1000
  })
}

async function firstIndex(page: Page, plugin: PluginSource): Promise<{ readonly seconds: number, readonly longest: number }> {
  await forget(page)
  return page.evaluate(async source => {
    for (const leaf of window.host.app.workspace.getLeavesOfType('research-logbook-questions')) leaf.detach()
    if (window.host.plugin(source.manifest.id) !== undefined) await window.host.disable(source.manifest.id)
    await window.host.enable(source)
    await window.host.settled()
    let longest = 0
    const watch = new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
    })
    watch.observe({ type: 'longtask' })
    const began = performance.now()
    void window.host.user.run('research-logbook:open-questions')
    await new Promise<void>(resolve => {
      const look = (): void => {
        if (document.querySelector('.research-logbook-question-count')?.textContent.endsWith('questions') === true) resolve()
        else window.setTimeout(look, 1)
      }
      look()
    })
    const seconds = (performance.now() - began) / 1000
    await new Promise(resolve => window.setTimeout(resolve, 100))
    watch.disconnect()
    return { seconds, longest }
  }, plugin)
}

/** The mean of several edits, each of which adds a question to a note or takes one away. */
async function afterEdit(page: Page): Promise<number> {
  return page.evaluate(async edits => {
    const { vault } = window.host.app
    const file = vault.getMarkdownFiles()[0]
    const count = document.querySelector('.research-logbook-question-count')
    if (file === undefined || count === null) throw new Error('The list of questions is not open')
    const text = await vault.read(file)
    let spent = 0
    for (let edit = 0; edit < edits * 2; edit += 1) {
      const before = count.textContent
      const drawn = new Promise<void>(resolve => {
        const watch = new MutationObserver(() => {
          if (count.textContent === before) return
          watch.disconnect()
          resolve()
        })
        watch.observe(count, { childList: true, characterData: true, subtree: true })
      })
      const began = performance.now()
      await vault.process(file, () => edit % 2 === 0 ? `${text}\n\n- [ ] ❓ One more?\n` : text)
      await drawn
      spent += performance.now() - began
      await window.host.settled()
    }
    return spent / (edits * 2) / 1000
  }, editsARound)
}
