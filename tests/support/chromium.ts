import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launchBrowser } from './browser'

let running: Promise<Browser> | undefined

afterAll(async () => {
  await (await running)?.close()
})

/**
 * A fresh page of one Chromium per test file: `withPage(async (page, problems) => …)`. The list
 * `problems` grows with every console error, uncaught error and failed request of the page.
 */
export async function withPage<T>(
  use: (page: Page, problems: readonly string[]) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  running ??= launchBrowser()
  const context = await (await running).newContext(options)
  try {
    const page = await context.newPage()
    return await use(page, problemsOf(page))
  } finally {
    await context.close()
  }
}

function problemsOf(page: Page): readonly string[] {
  const problems: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', error => problems.push(`error: ${error.message}`))
  page.on('requestfailed', request => problems.push(`request: ${request.url()} ${request.failure()?.errorText ?? ''}`))
  page.on('response', response => {
    if (response.status() >= 400) problems.push(`response: ${response.url()} ${response.status()}`)
  })
  return problems
}
