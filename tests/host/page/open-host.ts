import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { PluginSource } from '../plugin/plugins';
import type { PageOptions } from './boot';
import { bridgeNode } from './node-bridge';

const address = 'http://vault.test/';

/** Starts the host in a page of any browser. */
export async function openHost(page: Page, options: PageOptions): Promise<void> {
  const body = await html();
  page.setDefaultTimeout(10_000);
  await page.route(`${address}**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(address);
  if (options.node) await bridgeNode(page);
  await page.evaluate((given) => window.startPage(given), options);
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
