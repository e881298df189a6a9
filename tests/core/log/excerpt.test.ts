import { excerpt, paragraphAt } from '../../../src/core/log/excerpt';

test.each([
  ['plain', 'plain'],
  ['  - item', 'item'],
  ['3. [x] done', 'done'],
  ['- [ ] ❓ why', 'why'],
  ['> > - quoted', 'quoted'],
  ['## Virial ^v1', 'Virial'],
  ['-not a list', '-not a list'],
  ['text ^abc', 'text'],
  ['## A\ntext', '**A**\ntext'],
  ['A\n===\ntext', '**A**\ntext'],
  ['- a ^x\n- b', '- a\n- b'],
  ['```\n# code ^x\n```', '```\n# code ^x\n```'],
])('%j is carried along as %j', (passage, carried) => {
  expect(excerpt(passage)).toBe(carried);
});

test.each([
  ['a\nb\n\nc', 0, 'a\nb'],
  ['a\nb\n\nc', 2, 'a\nb'],
  ['a\r\nb\r\n\r\nc', 7, 'c'],
  ['a\n\nb', 2, ''],
  ['# T\na\nb', 5, 'a\nb'],
  ['# T\na', 1, '# T'],
  ['- a\n  b\n- c', 5, '- a\n  b'],
  ['- a\n- c', 5, '- c'],
  ['text\n- a', 1, 'text'],
  ['', 0, ''],
])('in %j the paragraph at %i is %j', (note, offset, paragraph) => {
  expect(paragraphAt(note, offset)).toBe(paragraph);
});
