import { compiled } from '../../../support/compiled';

test.each([
  ['a note in a frame', '![[Deep]]', '<div class="embed"><div class="embed-title">\n\n[Deep](/Papers/Deep.md)\n\n</div>\n\nPaper text\n\n</div>'],
  ['a section', '![[Other#Part]]', '<div class="embed"><div class="embed-title">\n\n[Other \\> Part](/Other.md?id=part)\n\n</div>\n\n## Part :id=e1-h1\n\n<a id="b-e1-b1"></a>Text \n\n### Deep :id=e1-h2\n\nEnd\n\n</div>'],
  ['a block', '![[Other#^b1]]', '<div class="embed"><div class="embed-title">\n\n[Other \\> ^b1](/Other.md?id=b-b1)\n\n</div>\n\nText\n\n</div>'],
  ['a block of a list, with its lines', '![[Other#^b2]]', '<div class="embed"><div class="embed-title">\n\n[Other \\> ^b2](/Other.md?id=b-b2)\n\n</div>\n\n- item\n  more\n\n</div>'],
  ['after and before text', 'See ![[Deep]] there.', 'See \n\n<div class="embed"><div class="embed-title">\n\n[Deep](/Papers/Deep.md)\n\n</div>\n\nPaper text\n\n</div>\n\n there.'],
  ['before text that would begin a block', '![[Deep]] # no heading', '<div class="embed"><div class="embed-title">\n\n[Deep](/Papers/Deep.md)\n\n</div>\n\nPaper text\n\n</div>\n\n&#8203; # no heading'],
  ['in a quote', '> ![[Deep]]', '> <div class="embed"><div class="embed-title">\n> \n> [Deep](/Papers/Deep.md)\n> \n> </div>\n> \n> Paper text\n> \n> </div>\n>'],
  ['in a list', '- a\n- ![[Deep]]', '- a\n- <div class="embed"><div class="embed-title">\n  \n  [Deep](/Papers/Deep.md)\n  \n  </div>\n  \n  Paper text\n  \n  </div>'],
  ['in a task', '- [ ] ![[Deep]]', '- [ ] [Deep](/Papers/Deep.md)\n  \n  <div class="embed">\n  \n  Paper text\n  \n  </div>'],
  ['in a callout', '> [!note]\n> ![[Deep]]', '<div class="callout" data-callout="note"><div class="callout-title">\n\nNote\n\n</div><div class="callout-content">\n\n<div class="embed"><div class="embed-title">\n\n[Deep](/Papers/Deep.md)\n\n</div>\n\nPaper text\n\n</div>\n\n\n</div></div>'],
  ['in a table it is a link', '| a |\n| --- |\n| ![[Deep]] |', '| a |\n| --- |\n| [Deep](/Papers/Deep.md) |'],
  ['in a heading it is a link', '## ![[Deep]]', '## [Deep](/Papers/Deep.md) :id=h-81d45a29'],
  ['in bold it is a link', '**![[Deep]]**', '**[Deep](/Papers/Deep.md)**'],
  ['in a footnote it is a link', 'a[^1]\n\n[^1]: ![[Deep]]', 'a<sup class="footnote" id="fnref-1"><a href="#/Folder/Note?id=fn-1">1</a></sup>\n\n\n\n<section class="footnotes">\n\n1. <a id="fn-1"></a>[Deep](/Papers/Deep.md) <a href="#/Folder/Note?id=fnref-1" class="footnote-back" title="Back to the text">↩</a>\n\n</section>'],
  ['a note in itself is a link', '![[Note]]', '[Note](/Folder/Note.md)'],
  ['a private note is nobody', '![[Private]]', 'private note'],
  ['a note that is not there', '![[Nobody|300]]', 'Nobody'],
  ['a section that is not there', '![[Other#Nowhere]]', '[Other](/Other.md)'],
  ['an image with its width', '![[图 1.png|300]]', '![图 1.png](../img/图-1.png ":size=300")'],
  ['an image with words and both sizes', '![[图 1.png|a [b] c|30x20]]', '![a \\[b\\] c](../img/图-1.png ":size=30x20")'],
  ['sound', '![[clip.mp3]]', '<audio controls preload="none" src="clip.mp3" title="clip.mp3"></audio>'],
  ['film', '![[film.mp4|400]]', '<video controls preload="metadata" src="film.mp4" title="film.mp4" width="400"></video>'],
  ['a page of a PDF', '![[doc.pdf#page=3&height=400]]', '&#8203;<iframe class="pdf" src="doc.pdf#page=3&amp;height=400" title="doc.pdf" height="400"></iframe>'],
  ['any other file is a link', '![[data.zip]]', '[data.zip](data.zip ":ignore")'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});

test.each([
  ['in a table it is a link', '| a |\n| --- |\n| ![[Deep]] |', ['3 embed-in-line']],
  ['in a heading it is a link', '## ![[Deep]]', ['1 embed-in-line']],
  ['in bold it is a link', '**![[Deep]]**', ['1 embed-in-line']],
  ['in a footnote it is a link', 'a[^1]\n\n[^1]: ![[Deep]]', ['3 embed-in-line']],
  ['a note in itself is a link', '![[Note]]', ['1 embed-cycle']],
  ['a private note is nobody', '![[Private]]', ['1 link-to-withheld']],
  ['a note that is not there', '![[Nobody|300]]', ['1 unresolved-link']],
  ['a section that is not there', '![[Other#Nowhere]]', ['1 unresolved-heading']],
])('the author is told of it: %s', async (_, markdown, findings) => {
  expect((await compiled(markdown)).findings).toEqual(findings);
});
