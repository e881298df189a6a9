import { backLink, linkedQuestionIds, markAnswer, type AnswerPlace } from '../../../src/core/question/answer-place';
import { applyEdits } from '../../../src/core/text/edit';
import { scan } from '../../../src/core/text/scan';

const back = backLink('[[2023-05-26#^q-7k2m|2023.5.26]]', 'zh');

function marked(text: string, place: AnswerPlace): readonly [string, string] | undefined {
  const found = markAnswer(scan(text), place, back, 'a-1111');
  return found && [applyEdits(text, found.edits), found.subpath];
}

const block = (text: string, words: string): AnswerPlace => ({ kind: 'block', span: { start: text.indexOf(words), end: text.indexOf(words) + words.length } });

test.each([
  ['# A\n\n## virial\ntext\n', 2, `# A\n\n## virial\n\n${back}\n\ntext\n`, '#virial'],
  ['## virial\n\ntext', 0, `## virial\n\n${back}\n\ntext`, '#virial'],
  ['## virial', 0, `## virial\n\n${back}`, '#virial'],
  ['## a: [[b|c]] ^id\r\ntext', 0, `## a: [[b|c]] ^id\r\n\r\n${back}\r\n\r\ntext`, '#a b c'],
  ['## virial\n\n↩ 回答 [[x]]\n\ntext', 0, `## virial\n\n↩ 回答 [[x]]\n\n${back}\n\ntext`, '#virial'],
])('a heading of %j is linked back from below it', (text, line, after, subpath) => {
  expect(marked(text, { kind: 'heading', line })).toEqual([after, subpath]);
});

test.each([
  ['one two\nthree\n\nfour', 'one two\nthree', `one two\nthree ${back} ^a-1111\n\nfour`, '#^a-1111'],
  ['- one\n  - nested\n- two', 'one\n  - nested', `- one ${back} ^a-1111\n  - nested\n- two`, '#^a-1111'],
  ['one ^known\n\ntwo', 'one', `one ${back} ^known\n\ntwo`, '#^known'],
  ['- one ^known\n- two', 'one', `- one ${back} ^known\n- two`, '#^known'],
  ['one\r\n\r\ntwo', 'one', `one ${back} ^a-1111\r\n\r\ntwo`, '#^a-1111'],
])('a block of %j is linked back from behind it', (text, words, after, subpath) => {
  expect(marked(text, block(text, words))).toEqual([after, subpath]);
});

test('a new heading comes last, and is named as links can name it', () => {
  expect(marked('text\n', { kind: 'newHeading', words: '为什么 [[a|b]] #收敛?' })).toEqual([`text\n\n## 为什么 a b 收敛?\n\n${back}\n\n`, '#为什么 a b 收敛?']);
  expect(marked('', { kind: 'newHeading', words: 'why' })?.[0]).toBe(`## why\n\n${back}\n\n`);
});

test('a place that is not there any more is no place', () => {
  expect(marked('text', { kind: 'heading', line: 0 })).toBeUndefined();
  expect(marked('text', { kind: 'block', span: { start: 10, end: 20 } })).toBeUndefined();
});

test('a block that links to a question by its id is known', () => {
  expect(linkedQuestionIds('so it is [[2023-05-26#^q-7k2m|a]], [b](c.md#^q-1111) and `[[d#^q-2222]]`, [[e#^other]]')).toEqual(['q-7k2m', 'q-1111']);
});

test('a place that has moved is found by its words, and another that stands there now is not taken for it', () => {
  expect(marked('new\n\none', { kind: 'block', span: { start: 0, end: 3 }, words: 'one' })).toEqual([`new\n\none ${back} ^a-1111`, '#^a-1111']);
  expect(marked('new\n\ntwo', { kind: 'block', span: { start: 0, end: 3 }, words: 'one' })).toBeUndefined();
  expect(marked('one and one', { kind: 'block', span: { start: 1, end: 4 }, words: 'one' })).toBeUndefined();
  expect(marked('# New\n\n# One', { kind: 'heading', line: 0, words: 'One' })).toEqual([`# New\n\n# One\n\n${back}`, '#One']);
  expect(marked('# New', { kind: 'heading', line: 0, words: 'One' })).toBeUndefined();
});
