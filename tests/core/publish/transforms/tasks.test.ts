import { compiled } from '../../../support/compiled';
import { rendered } from '../../../support/rendered';

test.each([
  ['done and open are docsify’s own', '- [ ] a\n- [x] b\n1. [X] c', '- [ ] a\n- [x] b\n1. [X] c'],
  ['other states', '- [/] a\n- [-] b\n- [>] c\n- [?] d\n- ["] e', '- <span class="task" data-task="/" role="img" aria-label="in progress" title="in progress"></span> a\n- <span class="task" data-task="-" role="img" aria-label="dropped" title="dropped"></span> b\n- <span class="task" data-task="&gt;" role="img" aria-label="moved" title="moved"></span> c\n- <span class="task" data-task="?" role="img" aria-label="question" title="question"></span> d\n- <span class="task" data-task="&quot;"></span> e'],
  ['before a heading', '- [ ] # h', '- <span class="task" data-task=" "></span>\n  \n   # h'],
  ['nested', '- [ ] a\n  - [/] b', '- [ ] a\n  - <span class="task" data-task="/" role="img" aria-label="in progress" title="in progress"></span> b'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});

test.each([
  ['a heading in a task is a heading', '- [ ] # h', '<ul><li><p><span class="task" data-task=" "></span></p><h1>h</h1></li></ul>'],
  ['a half-done task keeps its text', '- [/] a **b**', '<ul><li><span class="task" data-task="/" role="img" aria-label="in progress" title="in progress"></span> a <strong>b</strong></li></ul>'],
])('on the page: %s', async (_, markdown, html) => {
  expect(rendered((await compiled(markdown)).text)).toBe(html);
});
