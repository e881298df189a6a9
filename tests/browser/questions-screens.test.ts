import { violations } from '../support/axe';
import { triedLooks, withPlugin } from '../support/plugin-in-page';

const files = {
  'Log/2026-02-27.md': '读了 [[DeePMD]]。\n\n依旧有几个问题：\n> 损失函数最后一项什么意思，有什么用？\n> 为什么力的权重要随学习率衰减，而能量的权重反过来增加？见 [[DeePMD|这篇]] 和 **图 3**。\n\n这里的归一化不清楚。\n',
  'Log/2026-01-10 to 2026-01-12.md': '## 未解决的问题\n\n- [ ] ❓ 位置编码如何起效？\n- [x] ❓ tokenize 用哪种方式？ ✅ 2026-01-20 → [[DeePMD]]\n',
  'Papers/DeePMD.md': '---\ntype: paper\ntitle: Deep Potential Molecular Dynamics\nread_date: 2025-03-01\n---\n# DeePMD\n\n## Open questions\n\n- [ ] ❓ How smooth is the cutoff, and does a_very_long_identifier_without_any_space_in_it_such_as_this_one_still_wrap?\n- [-] ❓ Who paid for the computing? ❌ 2025-04-01\n',
  'Projects/Potentials.md': '# Potentials\n\n- [ ] ❓ Where is the data of [[DeePMD]]? ➕ 2026-03-01\n',
  'Loose.md': '- [ ] ❓ Undated?\n\nBut does it hold at high temperature?\n',
};

const view = '.research-logbook-questions';

test.each(triedLooks)('the open questions keep nobody out: $platform, $theme, $language', async (look) => {
  const found: string[] = [];
  await withPlugin(look, async (plugin) => {
    const { page, words: { questions: words } } = plugin;
    const seen = async (screen: string, part: string): Promise<void> => {
      await plugin.picture(screen);
      for (const violation of await violations(page, part)) found.push(`${screen}: ${violation}`);
    };
    await page.evaluate(() => window.host.user.open('Papers/DeePMD.md').then(() => undefined));
    await page.evaluate(() => window.host.user.run('research-logbook:open-questions'));
    await page.getByRole('treeitem', { name: 'Undated?' }).waitFor();
    await seen('questions', view);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('combobox', { name: words.groups }).selectOption('paper');
    await page.getByRole('combobox', { name: words.states }).selectOption('all');
    await page.getByRole('tree').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await seen('questions-by-paper', view);
    await page.keyboard.press('Shift+F10');
    await seen('questions-menu', '.menu');
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await page.locator('.research-logbook-answer-offer').first().waitFor();
    await seen('question-answer', '.research-logbook-answer');
    await page.keyboard.press('Escape');
    await page.getByRole('tree').focus();
    await page.keyboard.press('/');
    await page.keyboard.type('nowhere to be found');
    await page.getByText(words.noneFits).waitFor();
    await seen('questions-none', view);
    if (look.platform === 'desktop') {
      await page.locator('.research-logbook-note-mark').click();
      await page.getByRole('button', { name: words.inNote('Deep Potential Molecular Dynamics') }).waitFor();
      expect(await page.locator('.status-bar-item').filter({ hasText: '❓' }).textContent()).toBe('❓ 6');
      await seen('questions-of-note', 'body');
    }
    expect({ found, problems: plugin.problems }).toEqual({ found: [], problems: [] });
  }, { files });
});
