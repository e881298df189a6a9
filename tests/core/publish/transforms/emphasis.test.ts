import { compiled } from '../../../support/compiled';
import { rendered } from '../../../support/rendered';

test.each([
  ['bold that docsify would not see', '**粗体：**后文 **“引”**后 **a** b', '<strong>粗体：</strong>后文 <strong>“引”</strong>后 **a** b'],
  ['one tilde is no line', '3~5天，2~3次 ~~no~~', '3\\~5天，2\\~3次 ~~no~~'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});

test.each([
  ['marks that docsify would not see', '**粗体：**后文，3~5天，2~3次', '<p><strong>粗体：</strong>后文，3~5天，2~3次</p>'],
])('on the page: %s', async (_, markdown, html) => {
  expect(rendered((await compiled(markdown)).text)).toBe(html);
});
