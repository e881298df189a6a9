import { excerpt } from '../../../src/core/log/excerpt';

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
