import type { Locator, Page } from 'playwright-core';
import { previewServer } from '../../src/node/preview-server';
import { nothing } from '../host/plugin/left-behind';
import { withPage } from './chromium';
import type { Look, PluginInPage } from './plugin-in-page';

/** Runs a command as the keyboard does: from the palette, by its name. */
export async function run({ page }: PluginInPage, command: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}

/** Goes on with the Tab key, or another one, until something has the keyboard. */
export async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses < 100; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not come to ${String(wanted)}`);
}

/** Resolves when the file on show is this one. */
export async function shows(page: Page, path: string): Promise<void> {
  await page.waitForFunction((wanted) => window.host.app.workspace.getActiveFile()?.path === wanted, path);
}

/** Exports the vault to a folder, file by file out of the page: a busy machine gets its time. */
export async function exportSite(plugin: PluginInPage, place: string): Promise<void> {
  const { page, words: { publishing } } = plugin;
  await run(plugin, publishing.export);
  await page.locator('.research-logbook-export-status', { hasText: publishing.exported(place) }).waitFor({ timeout: 30_000 });
}

/** Disables the plugin, which leaves nothing behind and has gone without a problem. */
export async function endWalk({ page, problems }: PluginInPage): Promise<void> {
  await expect(page.evaluate(() => window.host.disable('research-logbook'))).resolves.toEqual(nothing);
  await expect(page.evaluate(() => window.host.problems().map(String))).resolves.toEqual([]);
  expect(problems).toEqual([]);
}

/** A page of a served site, and what keeps a picture of it where `HOST_SCREENSHOTS` names a folder. */
export interface ServedSite {
  readonly page: Page;
  readonly url: string;
  readonly picture: (name: string) => Promise<void>;
}

/** Reads an exported site in a look, without a problem. */
export async function onSite(folder: string, { theme, language }: Look, use: (site: ServedSite) => Promise<void>): Promise<void> {
  const server = await previewServer(folder, 0);
  try {
    await withPage(async (page, problems) => {
      await page.emulateMedia({ colorScheme: theme });
      const pictures = process.env.HOST_SCREENSHOTS;
      await use({
        page,
        url: server.url,
        picture: async (name) => {
          if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}-${theme}-${language}.png` });
        },
      });
      expect(problems).toEqual([]);
    }, { timezoneId: 'Asia/Shanghai' });
  } finally {
    await server.close();
  }
}
