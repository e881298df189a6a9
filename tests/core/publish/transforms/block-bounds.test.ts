import { compiled } from '../../../support/compiled';

test.each([
  ['code that is never closed', 'a\n\n```js\nx', 'a\n\n```js\nx\n```'],
  ['in a list', '- ```\n  x\n\nb', '- ```\n  x\n  ```\n\nb'],
  ['raw HTML that is never closed', '> [!note]\n> <pre>\n> x\n\nb', '<div class="callout" data-callout="note"><div class="callout-title">\n\nNote\n\n</div><div class="callout-content">\n\n\n<pre>\nx</pre>\n\n</div></div>\n\n\nb'],
  ['HTML under a list', '- a\n</details>', '- a\n\n</details>'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});

test.each([
  ['code that is never closed', 'a\n\n```js\nx', ['3 unclosed-fence']],
  ['in a list', '- ```\n  x\n\nb', ['1 unclosed-fence']],
])('the author is told of it: %s', async (_, markdown, findings) => {
  expect((await compiled(markdown)).findings).toEqual(findings);
});
