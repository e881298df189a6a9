import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { appStringsFor, type AppStrings } from '../../src/core/i18n/app/index';
import type { PageOptions } from '../host/page/boot';
import type { DiskOperation } from '../host/vault/disk';
import { builtPlugin, openHost } from '../host/page/open-host';
import { withPage } from './chromium';
import { isDeep } from './is-deep';

/** What the plugin is looked at in: a computer or a phone, in a theme and a language. */
export interface Look {
  readonly platform: 'desktop' | 'phone';
  readonly theme: 'light' | 'dark';
  readonly language: 'en' | 'zh';
}

const looks: readonly Look[] = [
  { platform: 'desktop', theme: 'light', language: 'en' },
  { platform: 'phone', theme: 'dark', language: 'zh' },
  { platform: 'desktop', theme: 'dark', language: 'zh' },
  { platform: 'phone', theme: 'light', language: 'en' },
];

/** Where pictures of the screens are kept, for somebody to look at; nowhere unless it is asked for. */
const pictures = process.env.HOST_SCREENSHOTS;

/** Both widths, themes and languages in two looks; all four in the long run, and where somebody looks at pictures. */
export const triedLooks = isDeep || pictures !== undefined ? looks : looks.slice(0, 2);

/** The day on which it is tried, whenever that is. */
export const today = '2026-03-02';

export interface PluginInPage {
  readonly page: Page;
  readonly problems: readonly string[];
  readonly words: AppStrings;
  /** Keeps a picture of the screen where `HOST_SCREENSHOTS` names a folder. */
  readonly picture: (name: string) => Promise<void>;
}

/** The plugin as it was built, just enabled, in the stand-in as a page of Chromium. */
export async function withPlugin(look: Look, use: (plugin: PluginInPage) => Promise<void>, options: PageOptions = {}): Promise<void> {
  const phone = look.platform === 'phone';
  await withPage(async (page, problems) => {
    await page.clock.install({ time: `${today}T10:00:00+08:00` });
    await openHost(page, { ...look, ...options });
    await page.evaluate((plugin) => window.host.enable(plugin).then(() => undefined), await builtPlugin());
    await use({
      page,
      problems,
      words: appStringsFor(look.language),
      picture: (name) => picture(page, `${name}-${look.platform}-${look.theme}-${look.language}`),
    });
  }, { viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 800 }, hasTouch: phone, timezoneId: 'Asia/Shanghai' });
}

async function picture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png` });
}

/** Resolves when a file of the vault holds a text; a predicate of Playwright's own does not wait for promises. */
export async function saved(page: Page, path: string, text: string): Promise<void> {
  await until(() => page.evaluate(async ([file, part]) => (await window.host.app.vault.adapter.exists(file)) && (await window.host.otherProgram.read(file)).includes(part), [path, text] as const), `"${text}" in "${path}"`);
}

async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Lets the vault's disk stop at a file, as a drive that sleeps. */
export async function holdDisk(page: Page, operation: DiskOperation, file: string): Promise<HeldDisk> {
  await page.evaluate(([held, name]) => {
    window.disk.hold = (each, path) => (each === held && path.endsWith(name) ? new Promise((resolve) => { window.letDiskGo = resolve; }) : undefined);
  }, [operation, file] as const);
  return {
    isReached: () => page.waitForFunction('window.letDiskGo !== undefined').then(() => undefined),
    letGo: () => page.evaluate(() => {
      window.disk.hold = () => undefined;
      window.letDiskGo?.();
      delete window.letDiskGo;
    }),
  };
}

export interface HeldDisk {
  /** Resolves when somebody waits for the file. */
  isReached(): Promise<void>;
  letGo(): Promise<void>;
}

declare global {
  interface Window {
    letDiskGo?: (() => void) | undefined;
  }
}
