import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { chromiumBinary } from './chromium-binary'

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
  running ??= launch()
  const context = await (await running).newContext(options)
  try {
    const page = await context.newPage()
    return await use(page, problemsOf(page))
  } finally {
    await context.close()
  }
}

async function launch(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { executablePath, env } = chromiumBinary()
    return chromium.launch({ executablePath, env })
  }
  try {
    return await chromium.launch({ channel: 'chrome' })
  } catch {
    return chromium.launch({ channel: 'msedge' })
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
