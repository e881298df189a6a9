import { compiled } from '../../../support/compiled';
import { rendered } from '../../../support/rendered';

test.each([
  ['a note and its mark', 'a[^x]\n\n[^x]: The note', 'a<sup class="footnote" id="fnref-1"><a href="#/Folder/Note?id=fn-1">1</a></sup>\n\n\n\n<section class="footnotes">\n\n1. <a id="fn-1"></a>The note <a href="#/Folder/Note?id=fnref-1" class="footnote-back" title="Back to the text">↩</a>\n\n</section>'],
  ['numbers go by the text', 'a[^2] b[^1]\n\n[^1]: one\n[^2]: two', 'a<sup class="footnote" id="fnref-1"><a href="#/Folder/Note?id=fn-1">1</a></sup> b<sup class="footnote" id="fnref-2"><a href="#/Folder/Note?id=fn-2">2</a></sup>\n\n\n\n\n<section class="footnotes">\n\n1. <a id="fn-1"></a>two <a href="#/Folder/Note?id=fnref-1" class="footnote-back" title="Back to the text">↩</a>\n2. <a id="fn-2"></a>one <a href="#/Folder/Note?id=fnref-2" class="footnote-back" title="Back to the text">↩</a>\n\n</section>'],
  ['asked for twice', 'a[^x] b[^x]\n\n[^x]: note', 'a<sup class="footnote" id="fnref-1"><a href="#/Folder/Note?id=fn-1">1</a></sup> b<sup class="footnote"><a href="#/Folder/Note?id=fn-1">1</a></sup>\n\n\n\n<section class="footnotes">\n\n1. <a id="fn-1"></a>note <a href="#/Folder/Note?id=fnref-1" class="footnote-back" title="Back to the text">↩</a>\n\n</section>'],
  ['inline, with formatting', 'a^[in *line* [[Other]]]', 'a<sup class="footnote" id="fnref-1"><a href="#/Folder/Note?id=fn-1">1</a></sup>\n\n<section class="footnotes">\n\n1. <a id="fn-1"></a>in *line* [Other](/Other.md) <a href="#/Folder/Note?id=fnref-1" class="footnote-back" title="Back to the text">↩</a>\n\n</section>'],
  ['nobody asks for it', 'a\n\n[^x]: ==secret==[^y]\n[^y]: more', 'a'],
  ['nobody defines it', 'a[^x] b[^y](Private.md)', 'a\\[^x\\] b\\[^y\\]'],
  ['one asks for another', 'a[^x]\n\n[^y]: two\n[^x]: one[^y]', 'a<sup class="footnote" id="fnref-1"><a href="#/Folder/Note?id=fn-1">1</a></sup>\n\n\n\n\n<section class="footnotes">\n\n1. <a id="fn-1"></a>one<sup class="footnote" id="fnref-2"><a href="#/Folder/Note?id=fn-2">2</a></sup> <a href="#/Folder/Note?id=fnref-1" class="footnote-back" title="Back to the text">↩</a>\n2. <a id="fn-2"></a>two <a href="#/Folder/Note?id=fnref-2" class="footnote-back" title="Back to the text">↩</a>\n\n</section>'],
  ['several paragraphs and a list', 'a[^x]\n\n[^x]: one\n\n    two\n\n    - l\n      - m\n\nb', 'a<sup class="footnote" id="fnref-1"><a href="#/Folder/Note?id=fn-1">1</a></sup>\n\n\n\nb\n\n<section class="footnotes">\n\n1. <a id="fn-1"></a>one\n\n   two\n\n   - l\n     - m\n\n   <a href="#/Folder/Note?id=fnref-1" class="footnote-back" title="Back to the text">↩</a>\n\n</section>'],
  ['in a list and a quote', '- a[^x]\n\n> [^x]: note\n>     more', '- a<sup class="footnote" id="fnref-1"><a href="#/Folder/Note?id=fn-1">1</a></sup>\n\n> \n\n<section class="footnotes">\n\n1. <a id="fn-1"></a>note\n   more\n\n   <a href="#/Folder/Note?id=fnref-1" class="footnote-back" title="Back to the text">↩</a>\n\n</section>'],
  ['in a heading it is a number', '## H[^x]\n\n[^x]: note', '## H<sup class="footnote">1</sup> :id=h-c0ebd0d5\n\n\n\n<section class="footnotes">\n\n1. <a id="fn-1"></a>note\n\n</section>'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});

test.each([
  ['nobody defines it', 'a[^x] b[^y](Private.md)', ['1 unresolved-footnote', '1 unresolved-footnote']],
])('the author is told of it: %s', async (_, markdown, findings) => {
  expect((await compiled(markdown)).findings).toEqual(findings);
});

test.each([
  ['the notes are a numbered list', 'a[^x] b^[c]\n\n[^x]: one\n\n    two\n', '<p>a<sup class="footnote" id="fnref-1"><a href="#/Folder/Note?id=fn-1">1</a></sup> b<sup class="footnote" id="fnref-2"><a href="#/Folder/Note?id=fn-2">2</a></sup></p><section class="footnotes"><ol><li><p><a id="fn-1"></a>one</p><p>two</p><p><a href="#/Folder/Note?id=fnref-1" class="footnote-back" title="Back to the text">↩</a></p></li><li><p><a id="fn-2"></a>c <a href="#/Folder/Note?id=fnref-2" class="footnote-back" title="Back to the text">↩</a></p></li></ol></section>'],
  ['code in a note stays code', 'a[^x]\n\n[^x]: ```js\n    x\n    ```\n\nb', '<p>a<sup class="footnote" id="fnref-1"><a href="#/Folder/Note?id=fn-1">1</a></sup></p><p>b</p><section class="footnotes"><ol><li><p><a id="fn-1"></a></p><pre><code class="language-js">x\n</code></pre><p><a href="#/Folder/Note?id=fnref-1" class="footnote-back" title="Back to the text">↩</a></p></li></ol></section>'],
])('on the page: %s', async (_, markdown, html) => {
  expect(rendered((await compiled(markdown)).text)).toBe(html);
});
