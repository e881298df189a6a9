import { MemorySite } from '../../../support/memory-site';
import { exportVault, MemoryState, MemoryVault } from '../../../support/memory-vault';
import { verifySite } from '../../../../src/core/verify/verify-site';

const vault = {
  'Log/2023-05-26.md': '- 精读了 [[DeepMD]]，依旧有几个问题：\n> 损失函数最后一项什么意思？\n> 它适用于什么场景？→ [[DeepMD#适用|DeepMD]]\n',
  'Log/2024-04-03.md': '- 还有几个问题待解决：tokenize方式、位置编码（如何起效）\n',
  'Papers/DeepMD.md': '---\ntype: paper\nread_date: 2022-02-02\n---\n# DeepMD\n## 适用\n小体系。\n## 待解决的问题\n- [x] ❓ 维里是什么 ✅ 2023-06-20 → [[Virial#定义]] ^q-7k2m\n  - 答：见 [[Virial]]，%%悄悄话%%与应力有关。\n- [ ] ❓ 为什么截断 ➕ 2023-06-01\n- [-] ❓ 要不要换框架 ❌ 2023-07-01\n',
  'Papers/Virial.md': '## 定义\n维里。\n',
  'Secret/Private plan.md': '- [ ] ❓ 秘密的问题\n',
  'Papers/Hidden.md': '---\npublish: false\n---\n- [ ] ❓ 也是秘密\n',
  'Papers/Mixed.md': '> [!private]\n> - [ ] ❓ 私下的问题\n\n%%\n- [ ] ❓ 注释里的问题\n%%\n\n- [ ] ❓ 公开的问题，见 [[Private plan]]\n',
};

test('a page lists the open questions of the published notes, oldest first, and the answered ones with their answers', async () => {
  const { pages } = await exportVault(vault);
  const bare = (pages['_questions.md'] ?? '').replace(/<\/?(?:span|time|div)[^>]*>/g, '').replace(/\n{2,}/g, '\n');
  expect(bare.split('\n')).toEqual([
    '# 未解决的问题',
    '5 个问题未解决，2 个已解决。',
    '## 未解决（最早提出的在前）',
    '- 损失函数最后一项什么意思？ [2023.5.26](/Log/?id=_2023-05-26-question-1)',
    '- 为什么截断 2023.6.1 · [DeepMD](/Papers/DeepMD.md?id=question-2)',
    '- tokenize方式 [2024.4.3](/Log/?id=_2024-04-03-question-1)',
    '- 位置编码（如何起效） [2024.4.3](/Log/?id=_2024-04-03-question-2)',
    '- 公开的问题，见 私人笔记 [Mixed](/Papers/Mixed.md?id=question-1)',
    '## 已解决',
    '- 维里是什么 → [Virial \\> 定义](/Papers/Virial.md?id=定义) [DeepMD](/Papers/DeepMD.md?id=question-1)',
    '  见 [Virial](/Papers/Virial.md)，与应力有关。',
    '- 它适用于什么场景？ → [DeepMD](/Papers/DeepMD.md?id=适用) [2023.5.26](/Log/?id=_2023-05-26-question-2)',
    '',
  ]);
});

test('every link of it leads somewhere, and the questions have marks where they stand', async () => {
  const { site, pages } = await exportVault(vault, { vendored: true });
  expect((await verifySite(site)).broken).toEqual([]);
  expect(pages['Log/README.md']).toContain('> <a id="_2023-05-26-question-1" class="question-mark" data-state="open" href="#/_questions" title="未解决的问题 · 2023.5.26" aria-label="未解决的问题 · 2023.5.26"></a>损失函数最后一项什么意思？');
  expect(pages['Papers/DeepMD.md']).toContain('- [ ] <a id="question-2" class="question-mark" data-state="open" href="#/_questions" title="未解决的问题 · 2023.6.1" aria-label="未解决的问题 · 2023.6.1"></a>为什么截断');
  expect(pages['Papers/DeepMD.md']).toContain('# DeepMD\n\n<p class="question-count"><a href="#/_questions">1 个问题未解决，1 个已解决。</a></p>');
  expect(pages['_navbar.md']).toContain('[未解决的问题](/_questions.md)');
});

test('a question that readers may not see is neither shown nor counted', async () => {
  const { pages } = await exportVault(vault);
  const all = JSON.stringify([...Object.entries(pages)]);
  for (const secret of ['秘密的问题', '也是秘密', '私下的问题', '注释里的问题', '悄悄话', 'Private plan', '2022-02-02']) expect(all).not.toContain(secret);
  expect(pages['_questions.md']).toContain('5 个问题未解决，2 个已解决。');
});

test('a vault that asks nothing that readers may see has no such page', async () => {
  const { pages } = await exportVault({ 'Papers/a.md': '> [!private]\n> - [ ] ❓ why\n', 'b.md': '- [ ] ❓ why' });
  expect(Object.keys(pages)).not.toContain('_questions.md');
  expect(pages['_navbar.md']).not.toContain('_questions');
});

test('a day that is the name of a private entry stops no export, and is told in other words', async () => {
  const { report, pages } = await exportVault({
    'Log/2023-05-30 to 2023-06-11.md': '- [ ] ❓ 收敛为什么慢\n',
    'Log/2023-06-11.md': '---\npublish: false\n---\n秘密的一天，谁也不该知道的内容。\n',
  }, { settings: { logHeadingFormat: 'YYYY-MM-DD' } });
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(pages['_questions.md']).toContain('收敛为什么慢');
  expect(JSON.stringify(pages)).not.toContain('"2023-06-11"');
});

const hidden = '---\npublish: false\n---\n秘密\n';

test.each([
  ['the day of a heading in a private callout', '> [!private]\n> ## 2026-03-13\n\n- [ ] ❓ 公开\n', '2026'],
  ['an answer in a private callout', '- [x] ❓ 公开\n  > [!private]\n  > 答：悄悄话\n', '悄悄话'],
  ['a comment of several lines behind a question', '## 待解决的问题\n- 公开 %%悄悄话\n还有 %%\n', '悄悄话'],
  ['a comment of several lines behind an answer', 'Q: 公开\n答：好 %%悄悄话\n还有%%\n', '悄悄话'],
  ['an HTML comment of several lines', '- [ ] ❓ 公开 <!-- 悄悄话\n还有 -->\n', '悄悄话'],
  ['a part of the name of a private note', '还有几个问题：公开、[[悄悄话、别名]]\n', '悄悄话'],
  ['the end of the name of a private note', 'Q: 公开\n\n- [[问：悄悄话]]\n', '悄悄话'],
])('what readers may not see comes into no question: %s', async (_name, text, secret) => {
  const { pages, report } = await exportVault({ 'Papers/a.md': text, '悄悄话、别名.md': hidden, '问：悄悄话.md': hidden });
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(pages['_questions.md']).toContain('公开');
  expect(JSON.stringify(Object.values(pages))).not.toContain(secret);
});

test.each([
  ['a private heading', '> [!private]\n> ## Open questions\n\n- milk\n'],
  ['a heading in a comment', '## %%Open questions%%\n\n- milk\n'],
  ['a private line', '> [!private]\n> I still have a few questions:\n\n- milk\n'],
])('%s makes no questions of what readers see', async (_name, text) => {
  const { pages } = await exportVault({ 'Papers/a.md': text });
  expect(pages).not.toHaveProperty(['_questions.md']);
  expect(JSON.stringify(Object.values(pages))).not.toContain('question-mark');
});

test('an answer in a private callout leaves its question open', async () => {
  const { pages } = await exportVault({ 'Papers/a.md': '## Open questions\n- why\n  > [!private]\n  > A: because\n' });
  expect(pages['_questions.md']).toContain('1 open question, 0 answered.');
});

test('HTML that a question opens swallows nothing of the page', async () => {
  const { pages } = await exportVault({ 'Papers/a.md': '- [ ] ❓ why <details><div>\n- [ ] ❓ how\n' });
  expect(pages['_questions.md']).not.toContain('<details');
});

test('a day that becomes the name of a private entry goes from the pages that told it', async () => {
  const vault = new MemoryVault({ 'Papers/a.md': '# A\n- [ ] ❓ why ➕ 2023-06-11\n' });
  const kept = { site: new MemorySite(), state: new MemoryState(), settings: { logHeadingFormat: 'YYYY-MM-DD' } };
  const before = await exportVault(vault, kept);
  expect(before.pages['_questions.md']).toContain('<span>2023-06-11</span>');
  vault.write('Log/2023-06-11.md', hidden);
  const { pages } = await exportVault(vault, kept);
  expect(pages['_questions.md']).not.toContain('<span>2023-06-11</span>');
  expect(pages['Papers/a.md']).not.toContain('title="Open question · 2023-06-11"');
});
