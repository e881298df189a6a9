import { violations } from '../support/axe';
import { saved, triedLooks, withPlugin, type PluginInPage } from '../support/plugin-in-page';

const plan = (days: string, rest: string): string => `## ${days}\n\n${rest}`;

const files = {
  'Plans/2026-W09.md': plan('2026.2.22-2.28', '| | 2.22 | 2.23 | 2.24 | 2.25 |\n|-|-|-|-|-|\n| 早上 | | 助教<br/>+ 看 [[SchNet\\|那篇论文]] | 换电 | |\n| 晚上 | | | Write the notes on **continuous filters** | |\n\n## Tasks\n- [ ] PPT制作：把组会要讲的图都画好 📅 2026-02-28 ↻2\n    - [ ] 画势能面的图\n    - [x] 提纲\n- [x] 教案\n- [ ] Read [[SchNet|the SchNet paper]] and write down what its continuous filters have in common with message passing\n- [ ] A_very_long_task_without_any_space_about_equivariant_message_passing_networks_and_their_cutoffs\n- [ ] answer Li\n'),
  'Plans/2026-W08.md': '- [x] a\n- [x] b\n- [>] c\n- [-] d\n',
  'Plans/2026-W07.md': '- [x] a\n- [>] c\n- [ ] d\n- [ ] e\n- [ ] f\n',
  'Plans/2026-W05.md': '- [x] a\n- [x] b\n- [x] c\n',
  'Log/2026-02-24.md': '- 仔细读了 [[SchNet]]，连续卷积核的想法很好；finished the SchNet paper and its filters, wrote down what message passing has in common with it\n- 换电\n',
  'Log/2026-02-27.md': '# Friday\n\n- 完成了PPT制作，图还差一张\n- answered Li, done\n',
  'Log/2026-02-25 to 2026-02-26.md': '- 出差\n',
  'Papers/SchNet.md': '# SchNet',
};

const dialog = '.modal-container:last-of-type';
const view = '.research-logbook-against';

test.each(triedLooks)('a week ends and begins by keyboard, and keeps nobody out: $platform, $theme, $language', async (look) => {
  const found: string[] = [];
  await withPlugin(look, async (plugin) => {
    const { page, words: { planWeek: words } } = plugin;
    const seen = async (screen: string, part: string): Promise<void> => {
      await plugin.picture(screen);
      for (const violation of await violations(page, part)) found.push(`${screen}: ${violation}`);
    };
    await run(plugin, words.newWeek);
    await page.locator('.research-logbook-review-task').nth(3).waitFor();
    await seen('review', dialog);
    // The first task is ticked by what the log says of it, the second is kept, the third dropped.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.research-logbook-review-task').nth(1).getByRole('radio').first().press('Space');
    await page.locator('.research-logbook-review-task').nth(2).getByRole('radio').nth(1).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText(words.status(1, 1, 1, 1)).waitFor();
    await seen('review-chosen', dialog);
    await page.getByRole('button', { name: words.apply, exact: true }).press('Enter');
    await saved(page, 'Plans/2026-W10.md', '↻1');
    await saved(page, 'Plans/2026-W09.md', '✅ 2026-02-27');
    await page.getByRole('button', { name: words.undo, exact: true }).waitFor();
    await seen('review-ended', '.notice-container');
    await run(plugin, words.openAgainst);
    await page.locator('.research-logbook-counts').waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.locator('.research-logbook-against-entry').first().waitFor();
    await seen('against-week', view);
    await page.locator('.research-logbook-against-figures').scrollIntoViewIfNeeded();
    await seen('against-figures', view);
    await page.getByRole('button', { name: words.scopes.month, exact: true }).click();
    await page.locator('.research-logbook-against-day').first().waitFor({ state: 'detached' });
    await seen('against-month', view);
    await page.getByRole('button', { name: words.scopes.term, exact: true }).click();
    await page.locator('.research-logbook-counts').nth(1).waitFor();
    await seen('against-term', view);
    expect({ found, problems: plugin.problems }).toEqual({ found: [], problems: [] });
  }, { files });
}, 90_000);

function run({ page }: PluginInPage, name: string): Promise<void> {
  return page.evaluate((command) => window.host.user.run(command), name);
}
