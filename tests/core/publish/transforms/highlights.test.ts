import { compiled } from '../../../support/compiled';

test.each([
  ['a highlight', 'a ==b== c', 'a <mark>b</mark> c'],
  ['with formatting inside', '==a **b** `c` [[Other]]==', '<mark>a **b** `c` [Other](/Other.md)</mark>'],
  ['in a table and a heading', '## ==h==\n\n| a |\n| --- |\n| ==b== |', '## <mark>h</mark> :id=h-813b1df5\n\n| a |\n| --- |\n| <mark>b</mark> |'],
  ['not in code, nor alone', '`==a==` a == b', '`==a==` a == b'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});
