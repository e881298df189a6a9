import { writtenBlock } from '../../../../src/core/quote/written-block';
import { verifySite } from '../../../../src/core/verify/verify-site';
import { exportVault, type Files } from '../../../support/memory-vault';

const vault: Files = {
  'Concepts/势能面.md': '---\naliases: [PES]\n---\n# 势能面\n\n一张面。\n',
  'Concepts/温度.md': '# 温度\n\n```papers-using\n```\n\n## 之后\n\n[[势能面]]\n',
  'Papers/A.md': '---\ntype: paper\nconcepts: ["[[温度]]"]\n---\n# 论文甲\n\n## 方法\n\n第一句。把[[势能面|PES]]拆成 *原子* 的和（见[[秘密计划]]）。%%这里是私密的话%%\n\n## 其他文章对它的评价\n\n我的话。\n\n## 之后\n',
  'Papers/B.md': '---\ntype: paper\n---\n# 论文乙\n\n比 [[A]] 快十倍，[[势能面]]也更光滑。\n\n- [[温度]]\n',
  'Papers/C.md': '---\ntype: paper\npublish: false\n---\n# 丙\n\n[[A]] 的推导其实有一个没人发现的错误。用了[[势能面]]这个概念的私人想法。\n',
  'Log/2026-03-02.md': '---\ndate: 2026-03-02\n---\n- 读了 [[A#方法|甲的方法]]，很受启发\n',
  '秘密计划.md': '# 秘密计划\n\n一整页的私人计划内容\n',
};

test('a concept lists the published papers that use it, with the sentence and where it stands', async () => {
  const { pages, report, site } = await exportVault(vault);
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(pages['Concepts/势能面.md']).toBe([
    '# 势能面\n\n一张面。\n\n## 用到它的论文 :id=papers-using\n',
    '- [论文甲](/Papers/A.md)',
    '  - 把PES拆成 原子 的和（见私人笔记）。 ([方法](/Papers/A.md?id=方法))',
    '- [论文乙](/Papers/B.md)',
    '  - 比 A 快十倍，势能面也更光滑。\n',
  ].join('\n'));
  expect((await verifySite(site)).broken.filter(({ page }) => page !== 'index.html')).toEqual([]);
});

test('the list stands where the code block for it is, and says no sentence where there is only a link', async () => {
  const { pages } = await exportVault(vault);
  expect(pages['Concepts/温度.md']).toBe('# 温度\n\n- [论文甲](/Papers/A.md)\n- [论文乙](/Papers/B.md)\n\n## 之后\n\n[势能面](/Concepts/势能面.md)\n');
});

test('the list stands under the heading that the author has for it', async () => {
  const { pages } = await exportVault({ ...vault, 'Concepts/温度.md': '# 温度\n\n## 用到它的论文\n\n```base\nviews: []\n```\n\n## 之后\n' });
  expect(pages['Concepts/温度.md']).toMatch(/## 用到它的论文\n\n<div class="notice">.*<\/div>\s*\n\n- \[论文甲\]\(\/Papers\/A.md\)\n- \[论文乙\]\(\/Papers\/B.md\)\n\n## 之后\n$/);
});

test('a deep read shows under its heading what published notes say of it', async () => {
  const { pages } = await exportVault(vault);
  expect(pages['Papers/A.md']).toContain('## 其他文章对它的评价\n\n我的话。\n\n- [2026.3.2](/Log/?id=_2026-03-02)\n  - 读了 甲的方法，很受启发\n- [论文乙](/Papers/B.md)\n  - 比 A 快十倍，势能面也更光滑。\n\n## 之后');
  expect(JSON.stringify(pages)).not.toMatch(/没人发现的错误|私密的话|私人想法|秘密计划/);
});

const secret = '没人发现的错误';
const written = writtenBlock('others', [`- [[C]]：“A 的推导其实有一个${secret}。”`], '\n');

test.each([
  ['as it was written', written],
  ['changed since', written.replace('。”', '！”')],
  ['without its end', written.replace('<!-- logbook:end -->', '')],
  ['without its end, above another', `${written.replace('<!-- logbook:end -->', '')}\n${writtenBlock('others', ['- x'], '\n')}`],
  ['without its end, above a heading', `${written.replace('<!-- logbook:end -->', '')}\n## Next\n\nMine.\n`],
  ['with another line end', written.replaceAll('\n', '\r\n')],
])('what the app wrote of private notes stays in the vault: %s', async (_, block) => {
  const { pages, report } = await exportVault({ ...vault, 'Papers/A.md': `---\ntype: paper\n---\n# 论文甲\n\n拆分\n\n## What others say\n\n${block}\n` });
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(pages['Papers/A.md']).toContain('## What others say');
  expect(JSON.stringify(pages)).not.toContain(secret);
});

test('what stands below the end of what the app wrote is published', async () => {
  const { pages } = await exportVault({ ...vault, 'Papers/A.md': `---\ntype: paper\n---\n# 论文甲\n\n## What others say\n${written}\n\n我自己写的一条评价\n` });
  expect(pages['Papers/A.md']).toContain('我自己写的一条评价\n\n- [2026.3.2]');
});

test('a page is made anew when a note that it quotes changes', async () => {
  const before = await exportVault(vault);
  const after = await exportVault({ ...vault, 'Papers/B.md': '---\ntype: paper\n---\n# 论文乙\n\n不再提它。\n' });
  expect(before.pages['Concepts/势能面.md']).toContain('论文乙');
  expect(after.pages['Concepts/势能面.md']).not.toContain('论文乙');
});
