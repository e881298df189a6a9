import { compiled } from '../../../support/compiled';

test.each([
  ['under a list item it is text', '1. a\n===', '1. a\n\\==='],
  ['under a heading it is a line', 'a\n===', '# a'],
  ['in code', '```\n===\n```', '```\n===\n```'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});
