import { compiled } from '../../../support/compiled';

test.each([
  ['an ordinary heading stays as it is', '## Méthode 1、绪论 (2024)', '## Méthode 1、绪论 (2024)'],
  ['a repeated one gets an id', '## A\n\n## A', '## A\n\n## A :id=h-6ad58324'],
  ['one with a link gets an id', '## [[Other|x]] y', '## [x](/Other.md) y :id=h-6cb04ff4'],
  ['docsify’s options stay words', '## a :id=b {docsify-ignore} :memo', '## a &#58;id=b &#123;docsify-ignore} &#58;memo :id=h-23db1d9a'],
  ['in code too', '## `a :b` c', '## <code>a &#58;b</code> c :id=h-6a0f37e7'],
  ['an underlined one', 'A ==b==\n***\n\nTwo\nlines\n===', 'A <mark>b</mark>\n***\n\n# Two lines'],
  ['only an emoji', '## 👍', '## 👍 :id=h-b8084861'],
  ['one that looks like an id of ours', '## h 1\n\n## E1 h0', '## h 1\n\n## E1 h0 :id=h-1e6adc69'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});
