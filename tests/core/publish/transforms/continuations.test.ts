import { compiled } from '../../../support/compiled';

test.each([
  ['a line under an embed begins no block', '![[Deep]]\n[a]: b\n\n![[Deep]]\n[[Other]] x', '<div class="embed"><div class="embed-title">\n\n[Deep](/Papers/Deep.md)\n\n</div>\n\nPaper text\n\n</div>\n\n&#8203;[a]: b\n\n<div class="embed"><div class="embed-title">\n\n[Deep](/Papers/Deep.md)\n\n</div>\n\nPaper text\n\n</div>\n\n[Other](/Other.md) x'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});
