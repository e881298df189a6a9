import { compiled } from '../../../support/compiled';

test.each([
  ['brackets that are no link to the app', '[](](Private.md)', '[]\\(]\\(Private.md)'],
  ['a link stays a link', '[a](<https://a.example/](b>)', '[a](<https://a.example/](b>)'],
  ['in code and in math', '`](x)` $a](b$', '<code>&#93;&#40;x&#41;</code> $a] (b$'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});
