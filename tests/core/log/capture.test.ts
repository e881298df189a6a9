import { capture, type Captured } from '../../../src/core/log/capture';
import { applyEdits } from '../../../src/core/text/edit';
import { dayTemplate } from '../../../src/core/template/day-template';

const added = (entry: string, captured: Partial<Captured> & { text: string }): string => {
  const found = capture(entry, { kind: 'bullet', ...captured }, 'en');
  if (found === undefined) throw new Error('Nothing was captured');
  return applyEdits(entry, [found.edit]);
};
const bullet = (entry: string, text: string): string => added(entry, { text });
const question = (entry: string, text: string): string => added(entry, { kind: 'question', text });
const task = (entry: string, text: string): string => added(entry, { kind: 'task', text });

test.each([
  ['an empty bullet is filled', '## Done\n\n- \n\n## Next\n', '## Done\n\n- new\n\n## Next\n'],
  ['the first of two empty bullets', '## Done\n- \n- ', '## Done\n- new\n- '],
  ['a bullet without a space', '## Done\n-\n', '## Done\n- new\n'],
  ['a list goes on', '## Done\n- a\n- b\n## Next\n- c', '## Done\n- a\n- b\n- new\n## Next\n- c'],
  ['after what is nested in the last item', '## Done\n* a\n    * b\n\n# Next', '## Done\n* a\n    * b\n* new\n\n# Next'],
  ['the indentation is kept', '## Done\n  +   a\n', '## Done\n  +   a\n  +   new\n'],
  ['numbers go on', '## Done\n9) a\n', '## Done\n9) a\n10) new\n'],
  ['a list with blank lines keeps them', '## Done\n- a\n\n- b\n', '## Done\n- a\n\n- b\n\n- new\n'],
  ['a section with nothing in it', '## Done\n\n## Next', '## Done\n\n- new\n\n## Next'],
  ['a section with no line in it', '## Done\n## Next', '## Done\n\n- new\n\n## Next'],
  ['a section of text', '## Done\ntext\n', '## Done\ntext\n\n- new\n'],
  ['text below a list', '## Done\n* a\n\ntext\n## Next', '## Done\n* a\n\ntext\n\n* new\n\n## Next'],
  ['deeper sections are part of it', '# Done\n## Morning\n- a\n## Evening\n- b\n# Next', '# Done\n## Morning\n- a\n## Evening\n- b\n- new\n# Next'],
  ['another level, with ornaments', '### 3. ✅ **今日工作：**\n- a\n', '### 3. ✅ **今日工作：**\n- a\n- new\n'],
  ['a setext heading', 'Done\n---\n- a', 'Done\n---\n- a\n- new'],
  ['headings in code, quotes, comments and lists are none', '```\n## Done\n```\n> ## Done\n\n%%\n## Done\n%%\n\n- # Done\n\n## Work\n- a', '```\n## Done\n```\n> ## Done\n\n%%\n## Done\n%%\n\n- # Done\n\n## Work\n- a\n- new'],
  ['lists in a quote are not the list', '## Done\n> - a\n', '## Done\n> - a\n\n- new\n'],
  ['the better name wins', '## Notes\n- a\n## Done\n- b', '## Notes\n- a\n## Done\n- b\n- new'],
  ['an entry without sections', '---\ndate: 2026-03-02\n---\n- a\n- b\n', '---\ndate: 2026-03-02\n---\n- a\n- b\n- new\n'],
  ['below a title', '# Monday\n\n- a\n', '# Monday\n\n- a\n- new\n'],
  ['before the first section that is for something else', '- a\n\n## Open questions\n- [ ] ❓ b\n', '- a\n- new\n\n## Open questions\n- [ ] ❓ b\n'],
  ['an empty entry', '', '## Done\n\n- new\n'],
  ['an entry of properties alone', '---\ndate: 2026-03-02\n---\n', '---\ndate: 2026-03-02\n---\n\n## Done\n\n- new\n'],
  ['an entry of a title alone', '# 三月二日\n', '# 三月二日\n\n## 今日工作\n\n- new\n'],
  ['Windows line ends', '## Done\r\n\r\n- a\r\n\r\n## Next\r\n', '## Done\r\n\r\n- a\r\n- new\r\n\r\n## Next\r\n'],
  ['code that is never closed', '## Done\n- a\n\n```\ncode\n', '## Done\n\n- new\n\n- a\n\n```\ncode\n'],
  ['a comment that is never closed', '%%\n## Done\n- a\n', '- new\n\n%%\n## Done\n- a\n'],
  ['HTML that is never closed, below a line of spaces', ' \n<?', '- new\n\n \n<?'],
  ['a byte order mark', '\uFEFF- a', '\uFEFF- a\n- new'],
])('a bullet: %s', (_, entry, result) => {
  expect(bullet(entry, 'new')).toBe(result);
});

test.each([
  ['## Open questions\n\n- \n', '## Open questions\n\n- [ ] ❓ why?\n'],
  ['## Open questions\n\n- [ ] \n', '## Open questions\n\n- [ ] ❓ why?\n'],
  ['## 待解决的问题\n- [ ] ❓ \n', '## 待解决的问题\n- [ ] ❓ why?\n'],
  ['## 疑问\n- [ ] ❓ a\n', '## 疑问\n- [ ] ❓ a\n- [ ] ❓ why?\n'],
  ['## Done\n- a\n', '## Done\n- a\n\n## Open questions\n\n- [ ] ❓ why?\n'],
  ['### 今日工作\n- a\n', '### 今日工作\n- a\n\n### 待解决的问题\n\n- [ ] ❓ why?\n'],
  ['- a', '- a\n\n## Open questions\n\n- [ ] ❓ why?\n'],
])('a question in %j', (entry, result) => {
  expect(question(entry, 'why?')).toBe(result);
});

test.each([
  ['## Done\n- a\n\n## Tomorrow\n\n- \n', '## Done\n- a\n\n## Tomorrow\n\n- [ ] do\n'],
  ['## 明日计划\n- \n## 待办\n- [x] a\n', '## 明日计划\n- \n## 待办\n- [x] a\n- [ ] do\n'],
  ['## 今日工作\n- a\n', '## 今日工作\n- a\n- [ ] do\n'],
  ['- a\n', '- a\n- [ ] do\n'],
  ['## Log of mine\n- a\n', '## Log of mine\n- a\n\n## Tomorrow\n\n- [ ] do\n'],
])('a task in %j', (entry, result) => {
  expect(task(entry, 'do')).toBe(result);
});

test.each(['en', 'zh'] as const)('in the built-in template in %s each kind has its section', (language) => {
  const entry = dayTemplate(language);
  const sections = entry.split('## ').slice(1).map((section) => section.split('\n')[0] ?? '');
  const sectionOf = (text: string): string | undefined => text.split('## ').find((section) => section.includes('new'))?.split('\n')[0];
  const found = [bullet, question, task].map((add) => sectionOf(add(entry, 'new')));
  expect(found).toEqual(language === 'en' ? ['Done', 'Open questions', 'Tomorrow'] : ['今日工作', '待解决的问题', '明日计划']);
  expect(sections).toEqual(expect.arrayContaining(found));
});

test.each([
  ['two lines', 'a\nb', '- a\n  b (L)'],
  ['paragraphs', 'a\n\nb', '- a (L)\n\n  b'],
  ['a text and its list', 'a\n- b\n  - c', '- a (L)\n  - b\n    - c'],
  ['a list', '- a\n- b', '- L\n  - a\n  - b'],
  ['code', '```js\nlet a;\n\n  b\n```', '- L\n  ```js\n  let a;\n\n    b\n  ```'],
  ['a quote', '> a\n> b', '- L\n  > a\n  > b'],
  ['a table', '| a |\n|---|\n| b |', '- L\n\n  | a |\n  |---|\n  | b |'],
  ['shared indentation', '    a\n      b', '- a\n    b (L)'],
  ['blank lines around', '\n\n  a\r\n\r\n', '- a (L)'],
])('several lines with a link: %s', (_, text, item) => {
  expect(added('## Done\n', { text, link: 'L' })).toBe(`## Done\n\n${item}\n`);
});

test('in Chinese the brackets of the link are Chinese', () => {
  expect(added('## 今日工作\n- ', { text: '读完了', link: '[[DeePMD#方法]]' })).toBe('## 今日工作\n- 读完了（[[DeePMD#方法]]）');
});

test.each([
  ['a heading', '# a', '- \\# a'],
  ['a line below', 'a\n===', '- a\n  \\==='],
  ['an open comment', 'a %% b', '- a %&#37; b'],
  ['an open HTML comment', '<!-- a', '- &lt;!-- a'],
  ['open code', '```\na', '- \\`\\`\\`\n  a'],
  ['a block id', 'a ^id', '- a \\^id'],
  ['a definition', '[a]: b', '- \\[a\\]: b'],
])('%s in it is taken as text', (_, text, item) => {
  expect(bullet('## Done\n- b\n## Next\n', text)).toBe(`## Done\n- b\n${item}\n## Next\n`);
});

test.each([
  ['[[note]] **a** #tag https://a.b', '[[note]] **a** #tag https://a.b'],
  ['![[note]]', '!\\[\\[note\\]\\]'],
  ['![](https://a.b/c.png)', '!\\[\\](https://a.b/c.png)'],
  ['<% tp.system() %>', '&lt;% tp.system() %\\>'],
  ['`$= dv`', '\\`\\$= dv\\`'],
  ['<img src=x>', '&lt;img src=x\\>'],
  ['a %%b%% c', 'a %&#37;b%&#37; c'],
  ['- a\n- b', '\\- a\n  \\- b'],
  ['> [!private]\n> a', '\\> \\[!private\\]\n  \\> a'],
  ['---\npublish: true\n---', '\\---\n  publish: true\n  \\---'],
])('a stranger’s %j is no more than text and links', (text, item) => {
  expect(added('## Done\n- ', { text, isPlain: true })).toBe(`## Done\n- ${item}`);
});

test('control characters are left out, and nothing but them is nothing', () => {
  expect(bullet('## Done\n- ', 'a\u0000\u001bb\tc\u0085')).toBe('## Done\n- ab\tc');
  expect(capture('', { kind: 'bullet', text: ' \u0000\n\t\n' }, 'en')).toBeUndefined();
});

test('it says where the item is', () => {
  const entry = '## Done\n- a\n';
  const found = capture(entry, { kind: 'bullet', text: 'b' }, 'en');
  expect(applyEdits(entry, found ? [found.edit] : []).slice(found?.at)).toBe('- b\n');
});
