import { join } from 'node:path';
import { saved, today, triedLooks, withPlugin, type PluginInPage } from '../support/plugin-in-page';
import { temporaryFolder } from '../support/temporary-folder';
import { endWalk, exportSite, onSite, run, type ServedSite } from '../support/walk';

/** The last entry is two weeks old: 12 days are missing before today. */
const files = (place: string): Record<string, string> => ({
  'Log/2026-02-17.md': '---\ndate: 2026-02-17\n---\n\n## Done\n\n- 读了 DeePMD\n',
  'Papers/DeePMD.md': '# DeePMD\n\nIt learns a potential.',
  '.obsidian/plugins/research-logbook/data.json': JSON.stringify({ siteFolder: place, siteTitle: 'Log' }),
});

test.each(triedLooks.filter(({ platform }) => platform === 'desktop'))('two weeks of the log are caught up with by the keyboard alone: $theme, $language', async (look) => {
  const place = join(temporaryFolder(), 'site');
  await withPlugin(look, async (plugin) => {
    await openToday(plugin);
    await capture(plugin);
    await fillGap(plugin);
    await findOnCalendar(plugin);
    await exportSite(plugin, place);
    await endWalk(plugin);
  }, { files: files(place), node: true });
  await onSite(place, look, readLogPage);
});

async function openToday(plugin: PluginInPage): Promise<void> {
  const { page, words } = plugin;
  await run(plugin, words.log.openToday);
  await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
  await page.keyboard.type('训练了新的模型');
  await saved(page, `Log/${today}.md`, '- 训练了新的模型');
}

/** From another note: the entry is not opened, and each line leads back to where it came from. */
async function capture(plugin: PluginInPage): Promise<void> {
  const { page, words } = plugin;
  await run(plugin, words.entries.openPrevious);
  await page.waitForFunction(() => window.host.app.workspace.getActiveFile()?.path === 'Log/2026-02-17.md');
  await run(plugin, words.capture.add);
  await page.locator('.research-logbook-capture textarea').waitFor();
  await page.keyboard.type('对照了旧的结果');
  await page.keyboard.press('Enter');
  await saved(page, `Log/${today}.md`, '对照了旧的结果');
  await run(plugin, words.capture.add);
  await page.locator('.research-logbook-capture textarea').waitFor();
  await page.keyboard.type('？为什么能量会漂移');
  await plugin.picture('log-walk-capture');
  await page.keyboard.press('Enter');
  await saved(page, `Log/${today}.md`, '- [ ] ❓ 为什么能量会漂移');
  await saved(page, `Log/${today}.md`, '[[2026-02-17');
  await expect(page.evaluate(() => window.host.app.workspace.getActiveFile()?.path)).resolves.toBe('Log/2026-02-17.md');
}

async function fillGap(plugin: PluginInPage): Promise<void> {
  const { page, words } = plugin;
  await run(plugin, words.entries.fillGap);
  await page.getByText(words.entries.days({ start: '2026-02-18', end: '2026-03-01' })).waitFor();
  await plugin.picture('log-walk-gap');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.host.app.workspace.getActiveFile()?.path === 'Log/2026-02-18 to 2026-03-01.md');
  await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
  await page.keyboard.type('休假，读了综述');
  await saved(page, 'Log/2026-02-18 to 2026-03-01.md', '- 休假，读了综述');
}

async function findOnCalendar(plugin: PluginInPage): Promise<void> {
  const { page, words } = plugin;
  await run(plugin, words.log.openToday);
  await page.waitForFunction((path) => window.host.app.workspace.getActiveFile()?.path === path, `Log/${today}.md`);
  await run(plugin, words.calendar.open);
  const focused = (day: string): Promise<unknown> => page.waitForFunction((wanted) => (document.activeElement as HTMLElement).dataset.day === wanted, day);
  await focused(today);
  await page.keyboard.press('ArrowUp');
  await focused('2026-02-23');
  await plugin.picture('log-walk-calendar');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.host.app.workspace.getActiveFile()?.path === 'Log/2026-02-18 to 2026-03-01.md');
}

async function readLogPage({ page, url, picture }: ServedSite): Promise<void> {
  await page.goto(`${url}/#/Log/README`);
  await page.getByText('休假，读了综述').waitFor();
  const headings = await page.locator('.markdown-section h2').allTextContents();
  expect(headings.slice(0, 3).map((heading) => heading.trim())).toEqual(['2026.3.2', '2026.2.18-3.1', '2026.2.17']);
  await page.getByText('为什么能量会漂移').waitFor();
  await picture('log-walk-site');
}
