import type { Page } from 'playwright-core';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { previewServer } from '../../src/node/preview-server';
import { nothing } from '../host/plugin/left-behind';
import { withPage } from '../support/chromium';
import { holdDisk, saved, today, triedLooks, withPlugin, type Look, type PluginInPage } from '../support/plugin-in-page';
import { temporaryFolder } from '../support/temporary-folder';

const files = {
  'Papers/DeePMD.md': '# DeePMD\n\nIt learns a potential.\n\nSee [[Nowhere]].',
  'Diary/Mine.md': '# Mine',
  ...Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`Concepts/Idea ${at + 10}.md`, `# Idea ${at + 10}`])),
};

const entry = `Log/${today}.md`;
const written = '读了 [[DeePMD]] 🎉';

test.each(triedLooks)('the plugin is walked through from the first entry to its end: $platform, $theme, $language', async (look) => {
  // Once is enough: every file that leaves the page takes its time.
  const leaves = look === triedLooks[0];
  const place = leaves ? join(temporaryFolder(), 'site') : '.site';
  await withPlugin(look, async (plugin) => {
    await writeEntry(plugin, look);
    await setUp(plugin, place);
    await runCommand(plugin, plugin.words.publishing.preview);
    await status(plugin, plugin.words.publishing.previewed(place));
    await cancelExport(plugin);
    expect(await siteIn(plugin.page, place)).toBe(false);
    await exportSite(plugin, place);
    expect(await siteIn(plugin.page, place)).toBe(true);
    await openFinding(plugin);
    if (leaves) await readSite(place);
    await expect(plugin.page.evaluate(() => window.host.disable('research-logbook'))).resolves.toEqual(nothing);
    await expect(plugin.page.evaluate(() => window.host.problems().map(String))).resolves.toEqual([]);
    expect(plugin.problems).toEqual([]);
  }, { files, node: look.platform === 'desktop' });
});

async function writeEntry({ page, words: { log } }: PluginInPage, { platform }: Look): Promise<void> {
  if (platform === 'phone') {
    await page.getByRole('button', { name: 'Open ribbon' }).click();
    await page.getByRole('menuitem', { name: log.openToday }).click();
  } else await page.getByRole('button', { name: log.openToday }).click();
  await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
  await page.keyboard.type(written);
  await saved(page, entry, written);
}

/** Opens the site to a folder and the log to another name, and names the place of the site. */
async function setUp({ page, words: { settings } }: PluginInPage, place: string): Promise<void> {
  const openPage = (desc: string): Promise<void> => page.locator('.setting-item.mod-clickable', { hasText: desc }).click();
  const back = (): Promise<void> => page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Open settings' }).click();
  await page.getByRole('button', { name: 'Research Logbook' }).click();

  await openPage(settings.log.desc);
  const format = page.getByLabel(settings.log.format, { exact: true });
  await format.fill('YYYY/MM-DD');
  await page.getByText(`Log/${today.replace('-', '/')}.md`).waitFor();
  await format.fill('YYYY-MM-DD');
  await back();

  await openPage(settings.visibility.desc);
  await page.getByText(settings.visibility.counted(22, 1, 0)).waitFor();
  await page.getByRole('button', { name: settings.visibility.add }).click();
  await page.keyboard.type('Diary');
  await page.keyboard.press('Enter');
  await page.getByLabel('Diary', { exact: true }).selectOption('public');
  await page.getByText(settings.visibility.counted(23, 0, 0)).waitFor();
  await back();

  await openPage(settings.site.desc);
  const folder = page.getByLabel(settings.site.folder, { exact: true });
  await folder.fill('Pages');
  await page.getByText(settings.site.inVault('Pages')).waitFor();
  await folder.fill(place);
  await page.getByText(settings.site.inVault('Pages')).waitFor({ state: 'detached' });
  await page.evaluate(() => window.host.settled());
  await page.keyboard.press('Escape');
}

/** An export that waits for the last note is cancelled by the keyboard, and the focus is not lost. */
async function cancelExport(plugin: PluginInPage): Promise<void> {
  const { page, words: { publishing } } = plugin;
  const disk = await holdDisk(page, 'read', 'Papers/DeePMD.md');
  await runCommand(plugin, publishing.export);
  await disk.isReached();
  await page.getByRole('button', { name: publishing.cancel, exact: true }).focus();
  await page.keyboard.press('Enter');
  await disk.letGo();
  await status(plugin, publishing.cancelled);
  await expect(page.evaluate(() => document.activeElement?.className)).resolves.toContain('research-logbook-export-status');
}

async function exportSite(plugin: PluginInPage, place: string): Promise<void> {
  const { page, words: { publishing } } = plugin;
  await page.keyboard.press('Tab');
  await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe(publishing.exportAgain);
  await page.keyboard.press('Enter');
  await status(plugin, publishing.exported(place));
}

/** The finding is reached and opened by the keyboard. */
async function openFinding({ page, words: { publishing } }: PluginInPage): Promise<void> {
  await page.locator('summary', { hasText: publishing.warnings }).focus();
  await page.keyboard.press('Enter');
  const place = publishing.line('Papers/DeePMD.md', 5);
  await page.getByText(place).waitFor();
  await page.keyboard.press('Tab');
  await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toContain(place);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.host.app.workspace.getActiveFile()?.path === 'Papers/DeePMD.md');
  await page.waitForFunction(() => window.host.app.workspace.activeEditor?.editor?.getCursor().line === 4);
}

async function readSite(folder: string): Promise<void> {
  const server = await previewServer(folder, 0);
  try {
    await withPage(async (page, problems) => {
      await page.goto(`${server.url}/#/Log/README`);
      await page.getByText('读了 DeePMD 🎉').waitFor();
      await page.getByRole('link', { name: 'DeePMD' }).last().click();
      await page.getByText('It learns a potential.').waitFor();
      expect(problems).toEqual([]);
    });
  } finally {
    await server.close();
  }
}

async function runCommand({ page }: PluginInPage, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Open command palette' }).click();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

async function status({ page }: PluginInPage, text: string): Promise<void> {
  await page.locator('.research-logbook-export-status', { hasText: text }).waitFor();
}

async function siteIn(page: Page, place: string): Promise<boolean> {
  return place === '.site' ? page.evaluate(() => window.host.app.vault.adapter.exists('.site/index.html')) : existsSync(join(place, 'index.html'));
}
