import { violations } from '../support/axe';
import { saved, triedLooks, withPlugin } from '../support/plugin-in-page';

const files = {
  'Projects/长程静电.md': '---\ntype: project\nstart: 2026-02-16\n---\n# 长程静电\n\n```project\n```\n\n## 里程碑\n\n- [x] 拆出两部分能量 ✅ 2026-02-27\n- [ ] 界面上再做一遍 📅 2026-03-20\n',
  'Log/2026-02-18.md': '- [[长程静电]]的拆分脚本写好了：一条轨迹出两条能量曲线，差 $10^{-6}$ eV。\n- 216 个水的盒子里，长程部分的涨落只有短程的**二十分之一**，[[长程静电|这个数]]比我猜的小得多，见 [[DPLR]]。\n- [ ] ❓ 涨落小是因为各向同性抵消吗？见[[长程静电]]\n',
  'Log/2026-02-26 to 2026-02-28.md': 'Three days on the interface for [[长程静电]]: nothing moves but the queue, and a_very_long_name_without_any_space_in_it_that_has_to_wrap_somewhere does not help.\n',
  'Papers/DPLR.md': '---\ntype: paper\ntitle: A deep potential model with long-range electrostatic interactions\nyear: 2022\nread_date: 2026-02-20\n---\n为[[长程静电]]读的。\n',
  'Plans/2026-W09.md': '---\ntype: week-plan\n---\n## 2026.2.23-2026.3.1\n\n| | 2026.2.23 | 2026.2.24 |\n|---|---|---|\n| | 周一 | 周二 |\n| 早上 | 开[[长程静电\\|新项目]]的页 | 游泳 |\n\n- [x] [[长程静电]]：加起来要等于总能量 ⏫ ✅ 2026-02-27\n- [ ] [[长程静电]]：512 个水的盒子 📅 2026-03-06\n- [>] 画 [[长程静电]] 的图 ↻2\n',
};

test.each(triedLooks)('a project is made by keyboard, and its overview keeps nobody out: $platform, $theme, $language', async (look) => {
  await withPlugin(look, async (plugin) => {
    const { page, words: { projects } } = plugin;
    const found: string[] = [];
    await page.evaluate((name) => window.host.user.run(name).then(() => undefined), projects.command);
    await page.keyboard.type('Water at an interface');
    await page.getByText(projects.willMake('Projects/Water at an interface.md')).waitFor();
    await plugin.picture('project-new');
    found.push(...(await violations(page, '.modal-container:last-of-type')));
    await page.keyboard.press('Enter');
    await saved(page, 'Projects/Water at an interface.md', 'type: project');
    await page.evaluate(() => window.host.user.open('Projects/长程静电.md').then(() => undefined));
    await page.getByRole('button', { name: 'Read' }).last().click();
    await page.locator('.research-logbook-part').last().waitFor();
    await page.locator('.research-logbook-project summary').last().click();
    await page.locator('.research-logbook-project details li').first().waitFor();
    await plugin.picture('project-overview');
    found.push(...(await violations(page, '.research-logbook-project')));
    await page.locator('.research-logbook-part').last().scrollIntoViewIfNeeded();
    await plugin.picture('project-overview-end');
    const [inner, outer] = await page.locator('.research-logbook-project').evaluate((block) => [block.scrollWidth, block.clientWidth]);
    expect(inner).toBe(outer);
    expect({ found, problems: plugin.problems }).toEqual({ found: [], problems: [] });
  }, { files });
});
