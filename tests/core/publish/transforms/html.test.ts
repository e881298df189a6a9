import { compiled } from '../../../support/compiled';

test.each([
  ['addresses become the site’s', '<a href="../Other.md#Part">x</a> <img src="../img/图 1.png" width="30">', '<a href="#/Other?id=part">x</a> <img src="img/图-1.png" width="30">'],
  ['private ones go', '<a class="x" href="../Private.md">x</a> <img src=../Private.md>', '<a class="x">x</a> <img>'],
  ['other hosts stay', '<a href="https://a.example/?b=1&amp;c=2">x</a>', '<a href="https://a.example/?b=1&amp;c=2">x</a>'],
  ['a frame of another host is a link', '<iframe width="560" src="https://video.example/1?a=1&amp;b=2"></iframe>', '<a href="https://video.example/1?a=1&amp;b=2">https://video.example/1?a=1&amp;b=2</a></iframe>'],
  ['scripts and handlers go', '<b onclick="x()">a</b>\n\n<script>\nx\n\ny\n</script>\n\nb', '<b >a</b>\n\n\n\nb'],
  ['text is text', '<p>one = two href="x"</p>', '<p>one = two href="x"</p>'],
  ['an address on the same page', '<a href="#Mine">x</a> <a href="#none">y</a>\n\n## Mine', '<a href="#/Folder/Note?id=mine">x</a> <a href="#/Folder/Note">y</a>\n\n## Mine'],
  ['Markdown in it is not read', '<div>\n**a** ==b==\n</div>', '<div>\n**a** ==b==\n</div>'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});

test.each([
  ['private ones go', '<a class="x" href="../Private.md">x</a> <img src=../Private.md>', ['1 link-to-withheld', '1 link-to-withheld']],
  ['scripts and handlers go', '<b onclick="x()">a</b>\n\n<script>\nx\n\ny\n</script>\n\nb', ['1 script-removed', '3 script-removed']],
  ['an address on the same page', '<a href="#Mine">x</a> <a href="#none">y</a>\n\n## Mine', ['1 unresolved-heading']],
])('the author is told of it: %s', async (_, markdown, findings) => {
  expect((await compiled(markdown)).findings).toEqual(findings);
});
