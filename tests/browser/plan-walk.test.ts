import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { saved, today, triedLooks, withPlugin, type Look, type PluginInPage } from '../support/plugin-in-page';
import { temporaryFolder } from '../support/temporary-folder';
import { endWalk, exportSite, onSite, run, shows, tabTo, type ServedSite } from '../support/walk';

const week = 'Plans/2026-W10.md';
const nextWeek = 'Plans/2026-W11.md';
const project = 'Projects/扩散系数.md';
const friday = '2026-03-06';

const files = (place: string): Record<string, string> => ({
  '.obsidian/plugins/research-logbook/data.json': JSON.stringify({ siteFolder: place, siteTitle: 'Log' }),
});

const tasks = [
  '- [ ] 订会议室 📅 2026-03-04',
  '- [ ] 还书',
  '- [ ] PPT制作 📅 2026-03-06',
  '- [ ] [[扩散系数]]：平均三条轨迹',
  '    - [ ] 第三条还在排队',
  '- [ ] 读综述 ⏳ 2026-03-07',
].join('\n');

test.each(triedLooks.filter(({ platform }) => platform === 'desktop'))('a week is planned, lived, ended and read on the site by the keyboard alone: $theme, $language', async (look) => {
  const place = join(temporaryFolder(), 'site');
  await withPlugin(look, async (plugin) => {
    await newProject(plugin);
    await planWeek(plugin, look);
    await typeTasks(plugin);
    await log(plugin, today, '开了[[扩散系数]]的页');
    // As a computer that was shut meanwhile.
    await plugin.page.clock.fastForward(4 * 24 * 3_600_000);
    await log(plugin, friday, '完成了PPT制作\n- [[扩散系数]]的两条轨迹差 3%');
    await tickTwo(plugin, look);
    await endWeek(plugin);
    await seeAgainstLog(plugin);
    await openProject(plugin);
    await exportSite(plugin, place);
    await endWalk(plugin);
  }, { files: files(place), node: true });
  await onSite(place, look, (site) => readSite(site, look));
}, 90_000);

async function newProject(plugin: PluginInPage): Promise<void> {
  const { page, words: { projects } } = plugin;
  await run(plugin, projects.command);
  await page.getByText(projects.name, { exact: true }).waitFor();
  await page.keyboard.type('扩散系数');
  await page.getByText(projects.willMake(project)).waitFor();
  await page.keyboard.press('Enter');
  await saved(page, project, 'type: project');
  await shows(page, project);
}

/** From nothing: the week is made, and what is typed goes from cell to cell. */
async function planWeek(plugin: PluginInPage, { language }: Look): Promise<void> {
  const { page, words: { plan: words } } = plugin;
  await run(plugin, words.open);
  await page.locator('.research-logbook-plan-none button:focus', { hasText: words.newPlan }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.research-logbook-plan-grid textarea:focus').waitFor();
  await page.keyboard.type('跑 [[扩散系数]] 的轨迹');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('+ 写脚本');
  await page.keyboard.press('Enter');
  await page.keyboard.type('组会');
  await page.keyboard.press('Tab');
  await page.keyboard.type('看图');
  await page.keyboard.press('Enter');
  await page.keyboard.type('游泳');
  await page.keyboard.press('Enter');
  await saved(page, week, '游泳');
  await page.keyboard.press('Control+z');
  await page.waitForFunction(async (path) => !(await window.host.app.vault.adapter.read(path)).includes('游泳'), week);
  await page.keyboard.press('Control+y');
  await saved(page, week, '游泳');
  await plugin.picture('plan-walk-week');
  const [morning, afternoon, evening] = language === 'zh' ? ['早上', '下午', '晚上'] : ['Morning', 'Afternoon', 'Evening'];
  const [before, after] = language === 'zh' ? ['|', ' |  |  |  |  |  |'] : ['|  |', ' |  |  |  |  |'];
  const text = await read(page, week);
  expect(text).toContain(`| ${morning} ${before} 跑 [[扩散系数]] 的轨迹<br/>+ 写脚本 | ${after}\n| ${afternoon} ${before} 组会 | 看图${after}\n| ${evening} ${before}  | 游泳${after}\n`);
}

/** In the note of the plan, to which the view leads. */
async function typeTasks(plugin: PluginInPage): Promise<void> {
  const { page, words: { plan: words } } = plugin;
  await tabTo(page, page.getByRole('button', { name: words.openNote }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await shows(page, week);
  await page.locator('.markdown-source-view textarea:focus').waitFor();
  // The template has begun the first task.
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.insertText(tasks.replace('- [ ] ', ''));
  await saved(page, week, tasks);
}

async function log(plugin: PluginInPage, day: string, text: string): Promise<void> {
  const { page, words } = plugin;
  await run(plugin, words.log.openToday);
  await shows(page, `Log/${day}.md`);
  await page.locator('.markdown-source-view textarea:focus').waitFor();
  await page.keyboard.insertText(text);
  await saved(page, `Log/${day}.md`, text);
}

/** One in the day that it is due, one in the list beside the grid. */
async function tickTwo(plugin: PluginInPage, { language }: Look): Promise<void> {
  const { page, words: { plan: words } } = plugin;
  await run(plugin, words.open);
  await page.locator('.research-logbook-plan-day.is-today', { hasText: language === 'zh' ? '3月6日' : '6 Mar' }).waitFor();
  await page.locator('.research-logbook-plan-grid :focus').waitFor();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  for (let day = language === 'zh' ? 2 : 1; day < 4; day++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+Enter');
  await saved(page, week, `- [x] 订会议室 📅 2026-03-04 ✅ ${friday}`);
  await tabTo(page, page.getByRole('checkbox', { name: '还书' }));
  await page.keyboard.press('Space');
  await saved(page, week, `- [x] 还书 ✅ ${friday}`);
  await plugin.picture('plan-walk-ticked');
  await page.locator('.research-logbook-plan-aside :focus').waitFor();
}

/** What the log says is done is ticked, two tasks are carried over; all of it is taken back, and made again. */
async function endWeek(plugin: PluginInPage): Promise<void> {
  const { page, words: { planWeek: words } } = plugin;
  const before = await read(page, week);
  await run(plugin, words.newWeek);
  const asked = page.locator('.research-logbook-review-task');
  await asked.nth(2).waitFor();
  expect(await asked.locator('.research-logbook-review-words').allTextContents()).toEqual(['PPT制作', '扩散系数：平均三条轨迹', '读综述']);
  expect(await asked.first().locator('.research-logbook-review-evidence li').textContent()).toContain('完成了PPT制作');
  await tabTo(page, asked.first().getByRole('button', { name: words.tick, exact: false }).first());
  await page.keyboard.press('Enter');
  for (const at of [1, 2]) {
    await tabTo(page, asked.nth(at).getByRole('radio').first());
    await page.keyboard.press('Space');
  }
  await page.getByText(words.status(2, 1, 0, 0)).waitFor();
  await plugin.picture('plan-walk-review');
  const empty = await read(page, nextWeek);
  await page.keyboard.press('Control+Enter');
  await page.getByText(words.ended(2, 1, 0)).waitFor();
  const [ended, begun] = [await read(page, week), await read(page, nextWeek)];
  expect(ended).toBe(before
    .replace('- [ ] PPT制作 📅 2026-03-06', `- [x] PPT制作 📅 2026-03-06 ✅ ${friday}`)
    .replace('- [ ] [[扩散系数]]：平均三条轨迹', '- [>] [[扩散系数]]：平均三条轨迹 → [[2026-W11]]')
    .replace('- [ ] 第三条', '- [>] 第三条')
    .replace('- [ ] 读综述 ⏳ 2026-03-07', '- [>] 读综述 ⏳ 2026-03-07 → [[2026-W11]]'));
  expect(begun).toContain('- [ ] [[扩散系数]]：平均三条轨迹 ↻1\n    - [ ] 第三条还在排队\n- [ ] 读综述 ↻1 ⏳ 2026-03-07');
  await press(page, words.undo);
  await page.getByText(words.undone).waitFor();
  expect([await read(page, week), await read(page, nextWeek)]).toEqual([before, empty]);
  await press(page, words.redo);
  await page.getByText(words.redone).waitFor();
  expect([await read(page, week), await read(page, nextWeek)]).toEqual([ended, begun]);
}

async function seeAgainstLog(plugin: PluginInPage): Promise<void> {
  const { page, words: { planWeek: words } } = plugin;
  await run(plugin, words.openAgainst);
  const monday = page.locator('.research-logbook-against-day', { hasText: '组会' });
  await monday.getByText('开了扩散系数的页').waitFor();
  // The entry has brought the plan of its day, which is not what the log says.
  expect(await monday.getByText('组会').count()).toBe(1);
  await page.locator('.research-logbook-against-day[aria-current="date"]', { hasText: '完成了PPT制作' }).waitFor();
  await plugin.picture('plan-walk-against');
  await tabTo(page, page.getByRole('button', { name: words.scopes.month, exact: true }));
  await page.keyboard.press('Enter');
  await page.locator('.research-logbook-against-day').first().waitFor({ state: 'detached' });
  await page.locator('.research-logbook-counts').first().waitFor();
  await plugin.picture('plan-walk-month');
}

/** From the cell that links to it. */
async function openProject(plugin: PluginInPage): Promise<void> {
  const { page, words: { plan: words } } = plugin;
  await run(plugin, words.open);
  await page.locator('.research-logbook-plan-grid :focus').waitFor();
  await page.keyboard.press('Control+Home');
  for (let presses = 0; presses < 7 && !(await page.locator('[role="gridcell"][aria-selected="true"]', { hasText: '扩散系数' }).isVisible()); presses++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+F10');
  const item = page.getByRole('menuitem', { name: words.openLink('扩散系数') });
  await tabTo(page, item, 'ArrowDown');
  await page.keyboard.press('Enter');
  await shows(page, project);
  await page.getByRole('button', { name: 'Read' }).last().press('Enter');
  const block = page.locator('.research-logbook-project:visible');
  await block.getByText('的两条轨迹差 3%').waitFor();
  await plugin.picture('plan-walk-project');
  expect(await block.getByText('开了').count()).toBe(1);
}

async function readSite({ page, url, picture }: ServedSite, { language }: Look): Promise<void> {
  await page.clock.setFixedTime(new Date(`${friday}T20:00:00+08:00`));
  await page.goto(`${url}/#/Plans/`);
  await page.locator('.weeks .now').first().waitFor();
  await picture('plan-walk-site-plans');
  expect((await page.locator('.weeks li a').allTextContents())).toEqual(['2026-W10', '2026-W11']);
  await page.getByRole('link', { name: '2026-W10' }).last().press('Enter');
  await page.locator('table:visible td', { hasText: '写脚本' }).waitFor();
  expect(await page.locator('table:visible [aria-current=date]').textContent()).toContain(language === 'zh' ? '3.6' : '2026');
  await picture('plan-walk-site-week');
  await page.locator('table:visible').getByRole('link', { name: '扩散系数' }).press('Enter');
  await page.getByText('的两条轨迹差 3%').waitFor();
  await page.locator('.timeline svg:visible').waitFor();
  await picture('plan-walk-site-project');
}

function read(page: Page, path: string): Promise<string> {
  return page.evaluate((file) => window.host.app.vault.adapter.read(file), path);
}

async function press(page: Page, button: string): Promise<void> {
  await page.locator('.notice').getByRole('button', { name: button, exact: true }).press('Enter');
}
