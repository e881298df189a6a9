import { compiled } from '../../../support/compiled';

test.each([
  ['a label becomes the address', 'a [w][l] and [l] and [L][]\n\n[l]: ../Other.md#Part "t"', 'a [w](/Other.md?id=part "t") and [l](/Other.md?id=part "t") and [L](/Other.md?id=part "t")'],
  ['an unused definition is gone', 'a\n\n[x]: ../Private.md', 'a'],
  ['of two definitions the first counts', '[w][l]\n\n[l]: https://a.example\n[l]: https://b.example', '[w](https://a.example)'],
  ['a private one leaves words', '[w][l] [Private][l]\n\n[l]: ../Private.md', 'w private note'],
  ['a title that docsify would read', '[w][l]\n\n[l]: https://a.example ":ignore"', '[w](https://a.example ":\u2060ignore")'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});

test.each([
  ['a private one leaves words', '[w][l] [Private][l]\n\n[l]: ../Private.md', ['1 link-to-withheld', '1 link-to-withheld']],
])('the author is told of it: %s', async (_, markdown, findings) => {
  expect((await compiled(markdown)).findings).toEqual(findings);
});
