import { compiled } from '../../../support/compiled';

test.each([
  ['at the end of a paragraph', 'Text ^my-id', '<a id="b-my-id"></a>Text'],
  ['of a list item and a task', '- a ^x\n- [ ] b ^y', '- <a id="b-x"></a>a \n- [ ] <a id="b-y"></a>b'],
  ['under a table', '| a |\n| --- |\n| b |\n\n^t', '<a id="b-t"></a>\n\n| a |\n| --- |\n| b |'],
  ['under a quote', '> a\n> b\n\n^q', '<a id="b-q"></a>\n\n> a\n> b'],
  ['of a heading', '## H ^h', '<a id="b-h"></a>\n\n## H'],
  ['twice: the last has it', 'a ^x\n\nb ^x', 'a \n\n<a id="b-x"></a>b'],
  ['of a callout', '> [!note] T\n> a ^c', '<a id="b-c"></a>\n\n<div class="callout" data-callout="note"><div class="callout-title">\n\nT\n\n</div><div class="callout-content">\n\na \n\n</div></div>'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});
