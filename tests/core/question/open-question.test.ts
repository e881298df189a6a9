import { hasOpenQuestion } from '../../../src/core/question/open-question';

test.each([
  ['a task with the mark', '- [ ] ❓ why?'],
  ['the mark behind words', 'done\n\n* [ ] 损失函数 ❓'],
  ['the mark without a task', '- ❓ why?'],
  ['a nested task', '- today\n  - [ ] ❓ why?'],
  ['a task in a quote', '> - [ ] ❓ why?'],
  ['a list item under the heading', '## 待解决的问题\n\n- 最后一项什么意思\n'],
  ['a quote under the heading', '## 疑问：\n> 位置编码如何起效'],
  ['a heading with marks', '## **Open questions**\n- Why?'],
  ['an unticked task under the heading', '## Questions\n- [ ] why?'],
  ['a heading below that heading', '## 未解决的问题\n### 方法\n1. 如何训练'],
  ['lines that end as on Windows', '## Open questions\r\n\r\n- Why?\r\n'],
])('%s is open', (_, text) => {
  expect(hasOpenQuestion(text)).toBe(true);
});

test.each([
  ['running text under the heading', '# Open questions\n\nWhy is it so slow?'],
  ['a ticked task', '- [x] ❓ why?'],
  ['a dropped task', '- [-] ❓ why?'],
  ['a task without the mark', '- [ ] buy paper'],
  ['a task in code', '```\n- [ ] ❓ why?\n```'],
  ['a task in a comment', '%%\n- [ ] ❓ why?\n%%'],
  ['the heading alone, as in a new entry', '## Open questions\n\n- \n\n## Tomorrow\n\n- read'],
  ['an empty task under it', '## 待解决的问题\n\n- [ ] \n'],
  ['a ticked item under it, with its answer', '## Open questions\n- [x] why?\n  - because\n  so it is'],
  ['an item that is struck through', '## Open questions\n- ~~why?~~'],
  ['code under it', '## Open questions\n\n```\nwhy\n```'],
  ['another heading', '## 研究问题\n- 力场'],
  ['a section after it', '## Open questions\n## Done\n- a paper'],
  ['properties', '---\nquestions: why\n---\nDone.'],
])('%s is not', (_, text) => {
  expect(hasOpenQuestion(text)).toBe(false);
});

test('a long list is read to its end', () => {
  expect(hasOpenQuestion(`## Open questions\n${'- ~~a~~\n'.repeat(20_000)}- [ ] b`)).toBe(true);
});
