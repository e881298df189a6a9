import type { Browser, Page } from 'playwright-core'
import { builtPlugin, openHost } from '../../tests/host/page/open-host'
import { launchBrowser } from '../../tests/support/browser'
import type { Figure } from '../figure'
import { countText, secondsText } from '../figure-text'
import { slowRounds, spread } from '../rounds'
import type { Workshop } from '../workshop'

const fewQuestions = 50

/** The list of thousands of questions beside one of few, in Chromium: drawn, gone through by keys, and searched. */
export async function questionListFigures({ scale }: Workshop): Promise<readonly Figure[]> {
  const questions = scale.notes / 2
  const browser = await launchBrowser()
  try {
    const [many, few] = [await listPage(browser, questions), await listPage(browser, fewQuestions)]
    const figures: Figure[] = []
    for (const { what, deed } of deeds) {
      const measured = await slowRounds(scale.rounds, [['many', () => paint(many, deed)], ['few', () => paint(few, deed)]])
      const usual = (name: 'many' | 'few'): string => secondsText(spread(measured, round => round(name)).median)
      figures.push({
        what: `list of questions ${what}, ${countText(questions)} / ${fewQuestions}`,
        value: spread(measured, round => round('many') / round('few')),
        detail: `${usual('many')} / ${usual('few')} until it is painted`,
      })
    }
    return figures
  } finally {
    await browser.close()
  }
}

type Deed = 'open' | 'group' | 'down' | 'end' | 'search'

const deeds: readonly { readonly what: string, readonly deed: Deed }[] = [
  { what: 'opened', deed: 'open' },
  { what: 'grouped anew', deed: 'group' },
  { what: 'an arrow on', deed: 'down' },
  { what: 'from end to end', deed: 'end' },
  { what: 'searched, a letter', deed: 'search' },
]

async function listPage(browser: Browser, questions: number): Promise<Page> {
  const files: Record<string, string> = {}
  for (let note = 0; note < questions / 5; note += 1) {
    const lines = Array.from({ length: 5 }, (_, at) => `- [ ] ❓ Why does the loss of run ${note * 5 + at} rise again after step ${at * 1000}, see [[Paper ${note + 1}]]? ➕ 202${note % 6}-0${1 + (note % 9)}-1${at}`)
    files[`Papers/Paper ${note}.md`] = `---\ntype: paper\n---\n## Open questions\n\n${lines.join('\n')}\n`
  }
  const page = await browser.newPage()
  await openHost(page, { files, disk: 'instant' })
  await page.evaluate(plugin => window.host.enable(plugin).then(() => undefined), await builtPlugin())
  await page.evaluate(() => window.host.user.run('research-logbook:open-questions'))
  await page.getByText(`${questions} questions`, { exact: true }).waitFor()
  return page
}

/** From the deed to the next picture. */
async function paint(page: Page, deed: Deed): Promise<number> {
  return page.evaluate(async wanted => {
    const tree = document.querySelector<HTMLElement>('.research-logbook-question-tree')
    const [, , group] = document.querySelectorAll<HTMLSelectElement>('.research-logbook-questions select')
    const search = document.querySelector<HTMLInputElement>('.research-logbook-questions input')
    if (tree === null || group === undefined || search === null) throw new Error('The list of questions is not open')
    const press = (key: string): void => void tree.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    const painted = (): Promise<void> => new Promise(resolve => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve()
        port2.postMessage(null)
      })
    })
    tree.focus()
    await painted()
    const began = performance.now()
    if (wanted === 'open') {
      for (const leaf of window.host.app.workspace.getLeavesOfType('research-logbook-questions')) leaf.detach()
      await window.host.settled()
      const opened = performance.now()
      void window.host.user.run('research-logbook:open-questions')
      while (document.querySelector('.research-logbook-question') === null) await new Promise(resolve => window.setTimeout(resolve, 0))
      await painted()
      return (performance.now() - opened) / 1000
    }
    if (wanted === 'down') press('ArrowDown')
    if (wanted === 'end') press(tree.scrollTop === 0 ? 'End' : 'Home')
    if (wanted === 'group') {
      group.value = group.value === 'paper' ? 'age' : 'paper'
      group.dispatchEvent(new Event('change', { bubbles: true }))
    }
    if (wanted === 'search') {
      search.value = search.value === '' ? '7' : ''
      search.dispatchEvent(new Event('input', { bubbles: true }))
    }
    await painted()
    return (performance.now() - began) / 1000
  }, deed)
}
