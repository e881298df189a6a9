import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { withPage } from '../../support/chromium';
import type { PluginSource } from '../plugin/plugins';
import type { PageOptions } from './boot';
import { bridgeNode } from './node-bridge';

const address = 'http://vault.test/';

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
    const body = await html();
    page.setDefaultTimeout(10_000);
    await page.route(`${address}**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await page.goto(address);
    if (options.node) await bridgeNode(page);
    await page.evaluate((given) => window.startPage(given), options);
    return use({ page, problems });
  }, size);
}

/** The plugin as it was built: `main.js`, the manifest and the styles in a folder. */
export async function builtPlugin(folder = '.'): Promise<PluginSource> {
  const read = (name: string): Promise<string> => readFile(`${folder}/${name}`, 'utf8');
  const [main, manifest, styles] = await Promise.all([read('main.js'), read('manifest.json'), read('styles.css').catch(() => '')]);
  return { main, manifest: JSON.parse(manifest) as PluginSource['manifest'], styles };
}

let built: Promise<string> | undefined;

function html(): Promise<string> {
  built ??= (async () => {
    const { outputFiles: [script] } = await build({
      entryPoints: ['tests/host/page/boot.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      target: 'chrome120',
      charset: 'utf8',
      keepNames: true,
      logLevel: 'error',
    });
    const styles = await Promise.all(['variables.css', 'app.css'].map((name) => readFile(`tests/host/page/${name}`, 'utf8')));
    const code = (script?.text ?? '').replaceAll('</script', '<\\/script');
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Vault</title>`
      + `<link rel="icon" href="data:,"><style>${styles.join('\n')}</style></head><body><script>${code}</script></body></html>`;
  })();
  return built;
}
