import { zh } from '../../../../src/core/i18n/app/findings';
import { editedFile, foreignFile, keptEdit } from '../../../../src/core/publish/commit/plan-finding';
import { exportVault } from '../../../support/memory-vault';

const vault = {
  'Papers/Links.md': '[[Nowhere]] [[Other/Mine|mine]] [[Links#No such]] [[Links#^gone]] [bad](foo:bar)\n\n**![[Plain words]]**\n\n![[Links]]\n\n[^1]\n\n```dataview\nLIST\n```\n\n<script>alert(1)</script>\n\n![[Active.svg]]\n',
  'Papers/Plain words.md': 'plain',
  'Papers/Comment.md': 'a %% b\n',
  'Papers/Fence.md': '```\ncode\n',
  'Papers/Math.md': '$$\nx\n',
  'Papers/Perhaps.md': '---\npublish: perhaps\n---\n',
  'Papers/Both.md': '---\npublish: true\nprivate: true\n---\n',
  'Papers/Twice.md': '---\ntags: a\ntags: b\n---\n',
  'Papers/Tab.md': '---\na:\n\tb: c\n---\n',
  'Papers/Indent.md': '---\na:\n    b: c\n  d: e\n---\n',
  'Papers/Quotes.md': '---\na: @b\n---\n',
  'Papers/Open.md': '---\ntitle: "open\n---\n',
  'Papers/Plain.md': '---\njust words\n---\n',
  'Papers/Alias.md': '---\na: *b\n---\n',
  'Papers/Misplaced.md': '\n\n---\npublish: false\n---\n',
  'Papers/Bytes.md': 'a\0b',
  'Papers/Active.svg': '<svg><script/></svg>',
  'Other/Mine.md': '',
};

test('everything that an export finds is told in Chinese, with the names that the English words have', async () => {
  const { report } = await exportVault(vault, { settings: { rules: [{ folder: 'Gone', visibility: 'private' }] } });
  const told = [...report.findings, editedFile('a.md'), keptEdit('b.md'), foreignFile('c.md', 'c.md/d')].map((finding) => ({ finding, text: zh(finding) }));
  expect([...new Set(told.map(({ finding: { code } }) => code))].sort()).toEqual([
    'active-svg', 'computed-block', 'contradiction', 'edited-site-file', 'embed-cycle', 'embed-in-line', 'foreign-site-file', 'idle-rule', 'kept-site-edit', 'link-to-withheld', 'script-removed',
    'unclosed-comment', 'unclosed-fence', 'unclosed-math', 'unopened-link', 'unreadable-properties', 'unreadable-visibility', 'unresolved-block', 'unresolved-footnote', 'unresolved-heading', 'unresolved-link',
  ]);
  for (const { finding, text } of told) {
    expect(text).toMatch(/^[\p{Script=Han}“ ].*。$/u);
    if (finding.code === 'unreadable-properties' || finding.code === 'idle-rule') continue;
    for (const name of finding.about ?? []) expect(text).toContain(name);
  }
  const broken = told.filter(({ finding: { code } }) => code === 'unreadable-properties').map(({ text }) => text);
  expect(new Set(broken).size).toBe(9);
  expect(broken).toContain('无法读取属性：有两行同名，请只保留一行。这篇笔记保持私密。');
  expect(told.find(({ finding: { code } }) => code === 'idle-rule')?.text).toBe('将“Gone”设为私密的规则没有匹配任何笔记；请检查文件夹的名称。');
});

test('a leak is told with the page, the words and the note', () => {
  const [page, said] = ['Papers/A.md', 'the quick brown fox'];
  const leak = (kind: string, note: string): string => zh({ code: 'leak', severity: 'error', note: '', line: 0, message: 'In English.', about: [kind, page, said, note] });
  expect(leak('private', 'B.md')).toBe(`无法发布页面“${page}”：其中出现了“${said}”，这段文字来自私密笔记“B.md”。请从该页的笔记中去掉它，或公开那篇笔记。没有写入任何内容。`);
  expect(leak('name', '')).toContain('留在仓库中的内容的名称');
  expect(leak('hidden', 'B.md')).toContain('笔记“B.md”已把这段文字隐藏');
});

test('what there are no words for is told in English', () => {
  expect(zh({ code: 'new', severity: 'info', note: '', line: 0, message: 'In English.' })).toBe('In English.');
});
