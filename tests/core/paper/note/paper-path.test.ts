import { paperFileName, paperPath } from '../../../../src/core/paper/note/paper-path';

test.each([
  ['Deep Potential: A #1 "model" [a|b]?', 'Deep Potential - A 1 model a b'],
  ['深度学习：综述', '深度学习：综述'],
  ['..a/b\\c. ', 'a b c'],
  ['con', 'con-'],
  ['$O(n)$ sort', 'O(n) sort'],
  ['???', ''],
])('%s is called %s', (title, name) => expect(paperFileName(title)).toBe(name));

test('a long title ends at a word, and a Chinese one at a character', () => {
  const name = paperFileName('word '.repeat(60));
  expect(name).toMatch(/^(?:word )+word$/);
  expect(name.length).toBeLessThanOrEqual(120);
  expect(paperFileName('深'.repeat(60))).toBe('深'.repeat(40));
});

test('another paper of that name gets a number', () => {
  expect(paperPath('A', 'Papers', (path) => path === 'Papers/A.md')).toBe('Papers/A 2.md');
});
