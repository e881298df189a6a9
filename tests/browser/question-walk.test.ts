import { join } from 'node:path';
import { saved, today, triedLooks, withPlugin, type PluginInPage } from '../support/plugin-in-page';
import { temporaryFolder } from '../support/temporary-folder';
import { endWalk, exportSite, onSite, run, type ServedSite } from '../support/walk';

const entry = `Log/${today}.md`;
const paper = 'Papers/DeePMD.md';
const asks = '- 精读了 [[DeePMD]]\n- 损失函数最后一项里的维里有什么用\n';
const says = '---\ntype: paper\ntitle: DeePMD\n---\n# DeePMD\n\n## 损失函数\n\n损失函数的最后一项是维里的误差，它约束了应力。\n';
const files = (place: string): Record<string, string> => ({
  [entry]: asks,
  [paper]: says,
  '.obsidian/plugins/research-logbook/data.json': JSON.stringify({ siteFolder: place, siteTitle: 'Log' }),
});

test.each(triedLooks.filter(({ platform }) => platform === 'desktop'))('a question goes from the log to its answer and onto the site by the keyboard alone: $theme, $language', async (look) => {
  const place = join(temporaryFolder(), 'site');
  await withPlugin(look, async (plugin) => {
    await ask(plugin);
    await seeInList(plugin);
    await answerInPaper(plugin);
    await followBothWays(plugin);
    await undo(plugin);
    await answerInPaper(plugin);
    await exportSite(plugin, place);
    await endWalk(plugin);
  }, { files: files(place), node: true });
  await onSite(place, look, readOnSite);
});

async function ask(plugin: PluginInPage): Promise<void> {
  const { page, words } = plugin;
  await run(plugin, words.log.openToday);
  await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowUp');
  await run(plugin, words.answers.ask);
  await saved(page, entry, '- [ ] ❓ 损失函数最后一项里的维里有什么用');
}

async function seeInList(plugin: PluginInPage): Promise<void> {
  const { page, words } = plugin;
  await run(plugin, words.questions.open);
  await page.getByRole('treeitem', { name: '损失函数最后一项里的维里有什么用' }).waitFor();
  await page.getByRole('tree').waitFor();
  await plugin.picture('question-walk-list');
}

async function answerInPaper(plugin: PluginInPage): Promise<void> {
  const { page, words } = plugin;
  await page.getByRole('tree').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('a');
  await page.locator('.research-logbook-answer-because').first().waitFor();
  await plugin.picture('question-walk-answer');
  await page.keyboard.press('Enter');
  await saved(page, paper, '↩ ');
  await saved(page, entry, '- [x] ❓');
  await page.waitForFunction((path) => window.host.app.workspace.getActiveFile()?.path === path, paper);
  await page.getByText(words.answers.answered('损失函数最后一项里的维里有什么用', 'DeePMD · 损失函数')).waitFor();
}

async function followBothWays({ page }: PluginInPage): Promise<void> {
  const linked = await page.evaluate(async ([log, read]) => {
    const { vault, metadataCache, workspace } = window.host.app;
    const target = async (path: string): Promise<string> => /\[\[([^|\]]+)/.exec((await vault.adapter.read(path)).split('\n').find((line) => /↩|→/.test(line)) ?? '')?.[1] ?? '';
    const [there, back] = [await target(log ?? ''), await target(read ?? '')];
    const lineOf = async (link: string, from: string): Promise<string> => {
      await workspace.openLinkText(link, from);
      const file = workspace.getActiveFile();
      const id = link.split('#^')[1] ?? '';
      const block = file === null ? undefined : metadataCache.getFileCache(file)?.blocks?.[id];
      return `${file?.path ?? ''}:${String(block?.position.start.line)}`;
    };
    return [await lineOf(there, log ?? ''), await lineOf(back, read ?? '')];
  }, [entry, paper]);
  expect(linked).toEqual([`${paper}:8`, `${entry}:1`]);
}

async function undo({ page, words }: PluginInPage): Promise<void> {
  await page.locator('.notice button', { hasText: words.concepts.undo }).first().press('Enter');
  await page.waitForFunction(async (path) => !(await window.host.app.vault.adapter.read(path)).includes('↩'), paper);
  await saved(page, entry, '- [ ] ❓');
}

async function readOnSite({ page, url, picture }: ServedSite): Promise<void> {
  await page.goto(`${url}/#/_questions`);
  await page.getByText('损失函数最后一项里的维里有什么用').waitFor();
  expect(await page.locator('.question-mark[data-state="answered"]').count()).toBe(1);
  await picture('question-walk-site');
  await page.getByRole('link', { name: 'DeePMD · 损失函数' }).click();
  await page.getByText('它约束了应力').waitFor();
  await page.locator('a', { hasText: '2026-03-02' }).first().click();
  await page.locator('.question-mark[data-state="answered"]').waitFor();
}
