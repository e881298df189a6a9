import { compiled } from '../../../support/compiled';

test.each([
  ['at the start of a paragraph', '?> a\n\n!> b', '&#63;> a\n\n&#33;> b'],
  ['in a list and a quote', '- ?> a\n\n> !> b', '- &#63;> a\n\n> &#33;> b'],
  ['after a comment, and escaped', '%%c%%?> a\n\n\\!> b', '&#8203;&#63;> a\n\n&#33;> b'],
  ['elsewhere they are text', 'a ?> b `?>`\n\n```\n?> c\n```', 'a ?> b `?>`\n\n```\n?> c\n```'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});
