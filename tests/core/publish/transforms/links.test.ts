import { compiled } from '../../../support/compiled';

test.each([
  ['a wikilink leads to the page', '[[Other]]', '[Other](/Other.md)'],
  ['its words are the alias', '[[Other|the *other*]]', '[the \\*other\\*](/Other.md)'],
  ['a path may be written in any case', '[[papers/DEEP]]', '[papers/DEEP](/Papers/Deep.md)'],
  ['a heading has its id', '[[Other#Part]]', '[Other \\> Part](/Other.md?id=part)'],
  ['a nested heading is the last one', '[[Other#Part#Deep]]', '[Other \\> Part \\> Deep](/Other.md?id=deep)'],
  ['a heading with full-width marks', '[[Other#标题：二]]', '[Other \\> 标题：二](/Other.md?id=标题：二)'],
  ['a block has an id of its own', '[[Other#^b1|block]]', '[block](/Other.md?id=b-b1)'],
  ['a heading of the same note', '[[#Mine]]\n\n## Mine', '[Mine](/Folder/Note.md?id=mine)\n\n## Mine'],
  ['a heading that is not there leads to the page', '[[Other#Nowhere]]', '[Other](/Other.md)'],
  ['a file is opened beside the site', '[[data.zip]]', '[data.zip](data.zip ":ignore")'],
  ['a PDF at its page', '[[doc.pdf#page=2|page 2]]', '[page 2](doc.pdf#page=2 ":ignore")'],
  ['a private note is named by nobody', '[[Private]]', 'private note'],
  ['its alias neither', '[[Hidden name]]', 'private note'],
  ['words of the author stay', '[[Private|my words]]', 'my words'],
  ['words that are the name do not', '[[Private|private]]', 'private note'],
  ['a note that is not there stays words', 'see [[Not There]]', 'see Not There'],
  ['words begin no list', '[[1. Not There]]', '1\\. Not There'],
  ['words begin no heading', '[[Not There|# x]]', '\\# x'],
  ['words keep their marks', '[[Not There|a*b*_c_ ~d~ $e$ <f> [g] `h` | i]]', 'a\\*b\\*\\_c\\_ \\~d\\~ \\$e\\$ &lt;f\\> \\[g\\] \\`h\\` \\| i'],
  ['a Markdown link', '[words](../Other.md)', '[words](/Other.md)'],
  ['encoded, with a heading and a title', '[*w*](..%2FOther.md#Part "a title")', '[*w*](/Other.md?id=part "a title")'],
  ['in angle brackets', '[w](<../img/图 1.png>)', '[w](img/图-1.png ":ignore")'],
  ['a title that docsify would read', '[w](../Other.md ":include :type=code")', '[w](/Other.md ":\u2060include :\u2060type=code")'],
  ['a title with quotes', '[w](../Other.md \'say "hi"\')', '[w](/Other.md "say \\"hi\\"")'],
  ['a private one becomes its words', '[*words*](../Private.md "Private")', '*words*'],
  ['a private one with its name becomes nothing', '[Private](../Private.md)', 'private note'],
  ['another host stays as written', '[w](https://example.com/a_b "t")', '[w](https://example.com/a_b "t")'],
  ['another host with an option in its title', '[w](https://example.com ":size=3")', '[w](https://example.com ":\u2060size=3")'],
  ['the app itself', '[w](obsidian://open?vault=V&file=Other)', '[w](/Other.md)'],
  ['the author’s disk', '[w](file:///C:/x.md)', 'w'],
  ['a script', '[w](javascript:alert(1))', 'w'],
  ['in a table, with an escaped bar', '| a | b |\n| --- | --- |\n| [[Other\\|x]] | [[Other#Part]] |', '| a | b |\n| --- | --- |\n| [x](/Other.md) | [Other \\> Part](/Other.md?id=part) |'],
  ['in code it is code', '`[[Private x]]` and\n\n```\n[[Other]]\n```', '`[[Private x]]` and\n\n```\n[[Other]]\n```'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});

test.each([
  ['a heading that is not there leads to the page', '[[Other#Nowhere]]', ['1 unresolved-heading']],
  ['a private note is named by nobody', '[[Private]]', ['1 link-to-withheld']],
  ['its alias neither', '[[Hidden name]]', ['1 link-to-withheld']],
  ['words of the author stay', '[[Private|my words]]', ['1 link-to-withheld']],
  ['words that are the name do not', '[[Private|private]]', ['1 link-to-withheld']],
  ['a note that is not there stays words', 'see [[Not There]]', ['1 unresolved-link']],
  ['words begin no list', '[[1. Not There]]', ['1 unresolved-link']],
  ['words begin no heading', '[[Not There|# x]]', ['1 unresolved-link']],
  ['words keep their marks', '[[Not There|a*b*_c_ ~d~ $e$ <f> [g] `h` | i]]', ['1 unresolved-link']],
  ['a private one becomes its words', '[*words*](../Private.md "Private")', ['1 link-to-withheld']],
  ['a private one with its name becomes nothing', '[Private](../Private.md)', ['1 link-to-withheld']],
  ['the author’s disk', '[w](file:///C:/x.md)', ['1 link-to-withheld']],
  ['a script', '[w](javascript:alert(1))', ['1 unopened-link']],
])('the author is told of it: %s', async (_, markdown, findings) => {
  expect((await compiled(markdown)).findings).toEqual(findings);
});
