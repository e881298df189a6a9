import { compiled } from '../../../support/compiled';
import { rendered } from '../../../support/rendered';

test.each([
  ['an open mark is escaped', 'a $$ b', 'a \\$\\$ b'],
  ['math stays math', '$$x$$ `$$` $5 和 $6', '$$x$$ `$$` $5 和 $6'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});

test.each([
  ['money is no math', '$5 和 $6', '<p>$5 和 $6</p>'],
  ['inline and display', 'a $x_1*y*z$ b\n\n$$\nx\\\\y\n$$', '<p>a <tex>x_1*y*z</tex> b</p><p class="math"><tex display>x\\\\y</tex></p>'],
  ['in a list, a table and a quote', '- $a_b_c$\n\n| a |\n| --- |\n| $x\\|y$ |\n\n> $$\n> z\n> $$', '<ul><li><tex>a_b_c</tex></li></ul><table><thead><tr><th>a</th></tr></thead><tbody><tr><td><tex>x|y</tex></td></tr></tbody></table><blockquote><p class="math"><tex display>z</tex></p></blockquote>'],
])('on the page: %s', async (_, markdown, html) => {
  expect(rendered((await compiled(markdown)).text)).toBe(html);
});
