import type { BrowserContextOptions, Page } from 'playwright-core';
import { withPage } from '../../support/chromium';
import type { PageOptions } from './boot';
import { openHost } from './open-host';

export { builtPlugin } from './open-host';

export interface InPage {
  readonly page: Page;
  /** Console errors, uncaught errors and failed requests, as they come. */
  readonly problems: readonly string[];
}

/**
 * The host as a page of Chromium: `withHost(async ({ page }) => page.evaluate(() => host.user.run('Open')), { files })`.
 * A phone's window is as wide as a phone unless `browser` says otherwise.
 */
export async function withHost<T>(use: (host: InPage) => Promise<T>, options: PageOptions = {}, browser: BrowserContextOptions = {}): Promise<T> {
  const phone = options.platform === 'phone';
  const size = { viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 800 }, hasTouch: phone, ...browser };
  return withPage(async (page, problems) => {
    await openHost(page, options);
    return use({ page, problems });
  }, size);
}
