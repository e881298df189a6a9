import { compiled } from '../../../support/compiled';

test.each([
  ['Dataview', 'a\n\n```dataview\nLIST FROM "Private"\n```\n\nb', 'a\n\n<div class="notice">A Dataview block is computed in Obsidian and is not part of this page.</div>\n\n\nb'],
  ['Bases and tasks, in a list', '- ```base\n  x\n  ```\n- ```tasks\n  x\n  ```', '- <div class="notice">A Bases block is computed in Obsidian and is not part of this page.</div>\n  \n- <div class="notice">A Tasks block is computed in Obsidian and is not part of this page.</div>'],
  ['inline', 'a `= this.Private` b `$= dv.x` c `=x`', 'a … b … c `=x`'],
  ['code stays code', '```js\ndataview\n```', '```js\ndataview\n```'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});

test.each([
  ['Dataview', 'a\n\n```dataview\nLIST FROM "Private"\n```\n\nb', ['3 computed-block']],
  ['Bases and tasks, in a list', '- ```base\n  x\n  ```\n- ```tasks\n  x\n  ```', ['1 computed-block', '4 computed-block']],
  ['inline', 'a `= this.Private` b `$= dv.x` c `=x`', ['1 computed-block', '1 computed-block']],
])('the author is told of it: %s', async (_, markdown, findings) => {
  expect((await compiled(markdown)).findings).toEqual(findings);
});
