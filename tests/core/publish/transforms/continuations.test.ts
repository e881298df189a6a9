import { compiled } from '../../../support/compiled';

test.each([
  ['a line under an embed begins no block', '![[Deep]]\n[a]: b\n\n![[Deep]]\n[[Other]] x', '<div class="embed"><div class="embed-title">\n\n[Deep](/Papers/Deep.md)\n\n</div>\n\nPaper text\n\n</div>\n\n&#8203;[a]: b\n\n<div class="embed"><div class="embed-title">\n\n[Deep](/Papers/Deep.md)\n\n</div>\n\nPaper text\n\n</div>\n\n[Other](/Other.md) x'],
  ['in a line that only seems to be of a list it is a link', '- a\n![[Deep]] b\n---', '- a\n[Deep](/Papers/Deep.md) b\n---'],
  ['a line under a definition is no code', '[r]: https://a.example\n    text', 'text'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});
