import { compiled } from '../../../support/compiled';

test.each([
  ['an image of the vault', '![alt](../img/图%201.png)', '![alt](../img/图-1.png)'],
  ['with a width and a title', '![alt|300](<../img/图 1.png> "a title")', '![alt](../img/图-1.png "a title :size=300")'],
  ['with a title that docsify would read', '![a](<../img/图 1.png> "a :size=3")', '![a](../img/图-1.png "a :\u2060size=3")'],
  ['a width alone', '![250](https://example.com/a.png)', '![](https://example.com/a.png ":size=250")'],
  ['another host stays as written', '![a *b* ~c~](https://example.com/a.png "t")', '![a *b* ~c~](https://example.com/a.png "t")'],
  ['data stays', '![a](data:image/png;base64,AAAA)', '![a](data:image/png;base64,AAAA)'],
  ['by a label', '![alt|20][pic]\n\n[pic]: <../img/图 1.png> "t"', '![alt](../img/图-1.png "t :size=20")'],
  ['a private note has no words', '![](../Private.md)', 'private note'],
  ['words may not name a private note', '![a [[Private]]](../img/图%201.png)', '![a private note](../img/图-1.png)'],
  ['a note is embedded', '![w](../Papers/Deep.md)', '<div class="embed"><div class="embed-title">\n\n[w](/Papers/Deep.md)\n\n</div>\n\nPaper text\n\n</div>'],
  ['a file that is not there', '![w](nowhere.png)', 'w'],
  ['a player of another host is a link', '![talk](https://www.youtube.com/watch?v=abc) ![](https://x.com/a/status/1)', '[talk](https://www.youtube.com/watch?v=abc) [https://x.com/a/status/1](https://x.com/a/status/1)'],
  ['a film', '![w|400](../film.mp4)', '<video controls preload="metadata" src="film.mp4" title="w" width="400"></video>'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});

test.each([
  ['a private note has no words', '![](../Private.md)', ['1 link-to-withheld']],
  ['a file that is not there', '![w](nowhere.png)', ['1 unresolved-link']],
])('the author is told of it: %s', async (_, markdown, findings) => {
  expect((await compiled(markdown)).findings).toEqual(findings);
});
