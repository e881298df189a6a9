import { compiled } from '../../../support/compiled';

test.each([
  ['shown in the order of the settings', '---\ntags: [a/b, "#c"]\nyear: 2024\nauthors: [A & B, "[[Other|O]]"]\nsecret: x\n---\ntext', '<dl class="properties">\n<div><dt>Authors</dt><dd>A &amp; B, <a href="#/Other">O</a></dd></div>\n<div><dt>Year</dt><dd>2024</dd></div>\n<div><dt>Tags</dt><dd><a class="tag" href="#/_tags?id=tag-764a1f92">#a/b</a> <a class="tag" href="#/_tags?id=tag-baf84ebd">#c</a></dd></div>\n</dl>\n\ntext'],
  ['private links in them', '---\nauthors: ["[[Private]]", "see [[Private|x]] and [y](../Private.md)"]\nstatus: file:///c\n---\ntext', '<dl class="properties">\n<div><dt>Authors</dt><dd>private note, see x and y</dd></div>\n<div><dt>Status</dt><dd>private note</dd></div>\n</dl>\n\ntext'],
  ['addresses and numbers', '---\ndoi: 10.1/a\narxiv: arXiv:1712.03641\nurl: https://a.example/b\nrating: 5\ndate: 2024-03-02\n---\ntext', '<dl class="properties">\n<div><dt>DOI</dt><dd><a href="https://doi.org/10.1/a">10.1/a</a></dd></div>\n<div><dt>arXiv</dt><dd><a href="https://arxiv.org/abs/1712.03641">arXiv:1712.03641</a></dd></div>\n<div><dt>Link</dt><dd><a href="https://a.example/b">https://a.example/b</a></dd></div>\n<div><dt>rating</dt><dd>5</dd></div>\n<div><dt>Date</dt><dd>2024-03-02</dd></div>\n</dl>\n\ntext'],
  ['values that are no address', '---\ndoi: soon\narxiv: "?"\nyear: null\nauthors: {a: b}\n---\ntext', '<dl class="properties">\n<div><dt>DOI</dt><dd>soon</dd></div>\n<div><dt>arXiv</dt><dd>?</dd></div>\n</dl>\n\ntext'],
  ['under the note’s own heading', '---\nyear: 2024\n---\n# My title\n\ntext', '# My title\n\n<dl class="properties">\n<div><dt>Year</dt><dd>2024</dd></div>\n</dl>\n\n\ntext'],
  ['a heading that is not first is none', 'text\n\n# Later', 'text\n\n# Later'],
  ['after a byte order mark', '\ufefftext', 'text'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});
