import { chromium, type Browser } from 'playwright-core'
import { chromiumBinary } from './chromium-binary'

/** The Chromium that npm brings on Linux, an installed Chrome or Edge elsewhere. */
export async function launchBrowser(): Promise<Browser> {
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
