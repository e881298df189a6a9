import type { Page } from 'playwright-core';
import { violations } from '../support/axe';
import { triedLooks, withPlugin } from '../support/plugin-in-page';

const files = {
  'Log/2026-02-27.md': '读了 [[DeePMD]]。\n\n依旧有几个问题：\n> 损失函数最后一项什么意思，有什么用？\n> 为什么力的权重要随学习率衰减，而能量的权重反过来增加？见 [[DeePMD|这篇]] 和 **图 3**。\n',
  'Log/2026-01-10 to 2026-01-12.md': '## 未解决的问题\n\n- [ ] ❓ 位置编码如何起效？\n- [x] ❓ tokenize 用哪种方式？ ✅ 2026-01-20 → [[DeePMD]]\n',
  'Papers/DeePMD.md': '---\ntype: paper\ntitle: Deep Potential Molecular Dynamics\nstatus: reading\nconcepts: ["[[Descriptor]]", "[[Energy]]"]\nread_date: 2025-03-01\n---\n# DeePMD\n\n## Open questions\n\n- [ ] ❓ How smooth is the cutoff, and does a_very_long_identifier_without_any_space_in_it_such_as_this_one_still_wrap?\n- [-] ❓ Who paid for the computing? ❌ 2025-04-01\n',
  'Papers/Sets.md': '---\ntype: paper\nstatus: reading\n---\n- [ ] ❓ Why is a sum enough? ➕ 2026-03-01\n',
  'Projects/Potentials.md': '# Potentials\n\n- [ ] ❓ Where is the data of [[DeePMD]]? ➕ 2026-03-01\n',
  'Concepts/Descriptor.md': '# Descriptor\n',
  'Concepts/Energy.md': '# Energy\n',
  'Empty.md': 'Nothing is asked here.\n',
};

const view = '.research-logbook-question-base';
const rows = `${view} .research-logbook-base-question`;

/** Opens a base of all notes, or of the one that asks nothing. */
async function openBase(page: Page, which: 'all' | 'grouped' | 'empty'): Promise<void> {
  await page.evaluate(async (kind) => {
    await window.host.openBase('research-logbook-questions', {
      filter: ({ file }) => kind !== 'empty' || file.path === 'Empty.md',
      ...(kind === 'grouped' && { groupBy: 'note.status', order: ['note.concepts'], options: { showAnswered: true, showDropped: true } }),
    });
  }, which);
}

test.each(triedLooks)('the questions of a base keep nobody out: $platform, $theme, $language', async (look) => {
  const found: string[] = [];
  await withPlugin(look, async (plugin) => {
    const { page, words: { questionBase: words } } = plugin;
    const seen = async (screen: string): Promise<void> => {
      await plugin.picture(screen);
      for (const violation of await violations(page, view)) found.push(`${screen}: ${violation}`);
    };
    await openBase(page, 'empty');
    await page.getByText(words.noneOpen).waitFor();
    await seen('question-base-empty');
    await openBase(page, 'grouped');
    await page.locator(rows).nth(7).waitFor();
    await page.locator(`${rows}[tabindex="0"]`).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await seen('question-base-grouped');
    await openBase(page, 'all');
    await page.getByText(words.open(6)).waitFor();
    await page.locator(`${rows}[tabindex="0"]`).focus();
    await page.keyboard.press('ArrowDown');
    await seen('question-base');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.host.app.workspace.getActiveFile()?.path === 'Log/2026-01-10 to 2026-01-12.md');
    expect({ found, problems: plugin.problems }).toEqual({ found: [], problems: [] });
  }, { files });
});
