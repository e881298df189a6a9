import { compiled } from '../../../support/compiled';

test.each([
  ['a command', 'a <% tp.date.now() %> b', 'a … b'],
  ['over lines', 'a\n<%*\nconst Private = 1\n%>\nb', 'a\n…\nb'],
  ['in code, or not closed', '`<% a %>` a <% b', '`<% a %>` a <% b'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});

test.each([
  ['a command', 'a <% tp.date.now() %> b', ['1 computed-block']],
  ['over lines', 'a\n<%*\nconst Private = 1\n%>\nb', ['2 computed-block']],
])('the author is told of it: %s', async (_, markdown, findings) => {
  expect((await compiled(markdown)).findings).toEqual(findings);
});
