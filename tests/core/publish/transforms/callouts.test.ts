import { compiled } from '../../../support/compiled';
import { rendered } from '../../../support/rendered';

test.each([
  ['a callout with a title', '> [!tip] Title\n> Text', '<div class="callout" data-callout="tip"><div class="callout-title">\n\nTitle\n\n</div><div class="callout-content">\n\nText\n\n</div></div>'],
  ['without a title it has its kind', '> [!tldr]\n> Text', '<div class="callout" data-callout="tldr"><div class="callout-title">\n\nTldr\n\n</div><div class="callout-content">\n\nText\n\n</div></div>'],
  ['folded', '> [!note]- Title\n> Text', '<details class="callout" data-callout="note"><summary class="callout-title">\n\nTitle\n\n</summary><div class="callout-content">\n\nText\n\n</div></details>'],
  ['unfolded', '> [!note]+ Title\n> Text', '<details class="callout" data-callout="note" open><summary class="callout-title">\n\nTitle\n\n</summary><div class="callout-content">\n\nText\n\n</div></details>'],
  ['text right after it is another paragraph', 'before\n> [!note]\n> Text\n\nafter', 'before\n<div class="callout" data-callout="note"><div class="callout-title">\n\nNote\n\n</div><div class="callout-content">\n\nText\n\n</div></div>\n\n\nafter'],
  ['nested', '> [!a] One\n> > [!b] Two\n> > Text\n>\n> last', '<div class="callout" data-callout="a"><div class="callout-title">\n\nOne\n\n</div><div class="callout-content">\n\n<div class="callout" data-callout="b"><div class="callout-title">\n\nTwo\n\n</div><div class="callout-content">\n\nText\n\n</div></div>\n\n\nlast\n\n</div></div>'],
  ['ends together with what it holds', '> [!a] One\n> > [!b]- Two\n> > > [!c] Three\n> > > Text', '<div class="callout" data-callout="a"><div class="callout-title">\n\nOne\n\n</div><div class="callout-content">\n\n<details class="callout" data-callout="b"><summary class="callout-title">\n\nTwo\n\n</summary><div class="callout-content">\n\n<div class="callout" data-callout="c"><div class="callout-title">\n\nThree\n\n</div><div class="callout-content">\n\nText\n\n</div></div>\n\n\n</div></details>\n\n\n</div></div>'],
  ['in a list', '- item\n  > [!note]\n  > Text\n- next', '- item\n  <div class="callout" data-callout="note"><div class="callout-title">\n  \n  Note\n  \n  </div><div class="callout-content">\n  \n  Text\n  \n  </div></div>\n  \n- next'],
  ['in a quote', '> quote\n>\n> > [!note]\n> > Text', '> quote\n>\n> <div class="callout" data-callout="note"><div class="callout-title">\n> \n> Note\n> \n> </div><div class="callout-content">\n> \n> Text\n> \n> </div></div>\n>'],
  ['a lazy line', '> [!note]\n> Text\nlazy', '<div class="callout" data-callout="note"><div class="callout-title">\n\nNote\n\n</div><div class="callout-content">\n\nText\nlazy\n\n</div></div>'],
  ['a lazy line that would be code', '> [!note] T\n      lazy', '<div class="callout" data-callout="note"><div class="callout-title">\n\nT\n\n</div><div class="callout-content">\n\nlazy\n\n</div></div>'],
  ['a title that would be a list', '> [!note] 1. no list\n> Text', '<div class="callout" data-callout="note"><div class="callout-title">\n\n&#8203;1. no list\n\n</div><div class="callout-content">\n\nText\n\n</div></div>'],
  ['CRLF', '> [!note] T\r\n> Text\r\n\r\nafter', '<div class="callout" data-callout="note"><div class="callout-title">\n\nT\n\n</div><div class="callout-content">\n\r\nText\n\n</div></div>\n\r\n\r\nafter'],
  ['metadata is not shown', '> [!note|right] T\n> Text', '<div class="callout" data-callout="note"><div class="callout-title">\n\nT\n\n</div><div class="callout-content">\n\nText\n\n</div></div>'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});

test.each([
  ['its title and text are Markdown', '> [!tip] **T** `c` [[Other]]\n> *x* [y](https://a.example)', '<div class="callout" data-callout="tip"><div class="callout-title"><p><strong>T</strong> <code>c</code> <a href="/Other.md">Other</a></p></div><div class="callout-content"><p><em>x</em> <a href="https://a.example">y</a></p></div></div>'],
  ['a list stays a list, code stays code', '> [!note]\n> - a\n>   - b\n>\n> ```js\n> x > 1\n> ```', '<div class="callout" data-callout="note"><div class="callout-title"><p>Note</p></div><div class="callout-content"><ul><li>a<ul><li>b</li></ul></li></ul><pre><code class="language-js">x &gt; 1\n</code></pre></div></div>'],
  ['a table stays a table, with math', '> [!note]\n> | a | b |\n> | --- | --- |\n> | $x\\|y$ | **c** |', '<div class="callout" data-callout="note"><div class="callout-title"><p>Note</p></div><div class="callout-content"><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td><tex>x|y</tex></td><td><strong>c</strong></td></tr></tbody></table></div></div>'],
  ['display math', '> [!note]\n> $$\n> x^2\n> $$\n> text', '<div class="callout" data-callout="note"><div class="callout-title"><p>Note</p></div><div class="callout-content"><p class="math"><tex display>x^2</tex></p><p>text</p></div></div>'],
  ['an embed in it', '> [!note]\n> ![[Deep]]', '<div class="callout" data-callout="note"><div class="callout-title"><p>Note</p></div><div class="callout-content"><div class="embed"><div class="embed-title"><p><a href="/Papers/Deep.md">Deep</a></p></div><p>Paper text</p></div></div></div>'],
  ['a heading after it is a heading', '> [!note]\n> Text\n## After', '<div class="callout" data-callout="note"><div class="callout-title"><p>Note</p></div><div class="callout-content"><p>Text</p></div></div><h2>After</h2>'],
  ['text after it is outside', '> [!note]- T\n> Text\n\nafter', '<details class="callout" data-callout="note"><summary class="callout-title"><p>T</p></summary><div class="callout-content"><p>Text</p></div></details><p>after</p>'],
  ['code that is never closed ends with it', '> [!note]\n> ```\n> x\n\nafter', '<div class="callout" data-callout="note"><div class="callout-title"><p>Note</p></div><div class="callout-content"><pre><code>x\n</code></pre></div></div><p>after</p>'],
  ['nested in a list in a callout', '> [!a]\n> - i\n>   > [!b] T\n>   > x\n> - j', '<div class="callout" data-callout="a"><div class="callout-title"><p>A</p></div><div class="callout-content"><ul><li><p>i</p><div class="callout" data-callout="b"><div class="callout-title"><p>T</p></div><div class="callout-content"><p>x</p></div></div></li><li><p>j</p></li></ul></div></div>'],
])('on the page: %s', async (_, markdown, html) => {
  expect(rendered((await compiled(markdown)).text)).toBe(html);
});
