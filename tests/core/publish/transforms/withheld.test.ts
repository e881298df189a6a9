import { compiled } from '../../../support/compiled';

test.each([
  ['a comment in a line', 'a %%secret%% b', 'a  b'],
  ['a comment over blocks', 'a\n\n%%\nsecret\n\n# Secret\n%%\n\nb', 'a\n\n\n\nb'],
  ['one that is never closed', 'a\n\n%% secret\n\n# Secret', 'a'],
  ['an HTML comment', 'a <!-- secret --> b\n\n<!--\nsecret\n\n-->\n\nc', 'a  b\n\n\n\nc'],
  ['in a list item, which stays', 'a\n- %% secret %%\n- b', 'a\n- &#8203;\n- b'],
  ['in raw HTML, which stays whole', '<div>\n%%\nsecret\n%%\n<b>x</b>\n</div>', '<div>\n<b>x</b>\n</div>'],
  ['text after one begins no heading', '%%a%% # no heading', '&#8203; # no heading'],
  ['a private callout', 'a\n\n> [!private] x\n> y\n> > [!note] z\n\nb', 'a\n\n\n\nb'],
  ['a private callout in a callout', '> [!note]\n> a\n> > [!private]\n> > secret\n>\n> b', '<div class="callout" data-callout="note"><div class="callout-title">\n\nNote\n\n</div><div class="callout-content">\n\na\n\n\nb\n\n</div></div>'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});

test.each([
  ['one that is never closed', 'a\n\n%% secret\n\n# Secret', ['3 unclosed-comment']],
])('the author is told of it: %s', async (_, markdown, findings) => {
  expect((await compiled(markdown)).findings).toEqual(findings);
});
