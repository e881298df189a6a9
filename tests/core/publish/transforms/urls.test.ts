import { compiled } from '../../../support/compiled';

test.each([
  ['before a Chinese full stop', 'https://example.com。然后', '<https://example.com>。然后'],
  ['in brackets', '（https://example.com）(https://example.com)', '（<https://example.com>）(<https://example.com>)'],
  ['alone', 'https://example.com/a_b_c', 'https://example.com/a_b_c'],
  ['of the author’s app and disk', 'a obsidian://open?file=Private b <file:///c> c', 'a private note b private note c'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});

test.each([
  ['of the author’s app and disk', 'a obsidian://open?file=Private b <file:///c> c', ['1 unopened-link', '1 unopened-link']],
])('the author is told of it: %s', async (_, markdown, findings) => {
  expect((await compiled(markdown)).findings).toEqual(findings);
});
