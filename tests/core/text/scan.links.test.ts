import { seen, type SeenCase } from '../../support/token-text'

const cases: readonly SeenCase[] = [
  ['a wikilink has a target and may have a text', '[[a]] [[a b#c|d]] [[#e]] [[f#^g]] [[h|]]', [
    'wikilink ‹a›',
    'wikilink ‹a b#c› as ‹d›',
    'wikilink ‹#e›',
    'wikilink ‹f#^g›',
    'wikilink ‹h› as ‹›',
  ]],
  ['the first bar ends the target, unless it begins it', '[[#heading#sub||text]] [[|]] [[|a]] [[|#a]]', [
    'wikilink ‹#heading#sub› as ‹|text›',
    'wikilink ‹|›',
    'wikilink ‹|a›',
    'wikilink ‹|#a›',
  ]],
  ['an embed is a wikilink with a mark', '![[a.png|300]] \\![[b]] ! [[c]]', [
    'embed ‹a.png› as ‹300›',
    'wikilink ‹b›',
    'wikilink ‹c›',
  ]],
  ['a wikilink stays on its line and holds no other', '[[a\nb]] [[c [[d]] e]] [[]] [[ ]]', [
    'wikilink ‹d›',
  ]],
  ['single brackets may stand in a wikilink', '[[a#b [c] d]] [[e]f]]', [
    'wikilink ‹a#b [c] d›',
    'wikilink ‹e]f›',
  ]],
  ['a Markdown link has a text, a destination and a title', '[a](b) [c](<d e> "f") [g](h \'i\') [j](k (l)) [m]()', [
    'link ‹a› to ‹b›',
    'link ‹c› to ‹d e› title ‹f›',
    'link ‹g› to ‹h› title ‹i›',
    'link ‹j› to ‹k› title ‹l›',
    'link ‹m› to ‹›',
  ]],
  ['brackets and parentheses must be balanced', '[a [b] c](d(e)f) [g](h(i) [j](k\\)l)', [
    'link ‹a [b] c› to ‹d(e)f›',
    'link ‹j› to ‹k\\)l›',
  ]],
  ['an image is a link with a mark', '![a|100x50](b.png) ![](c) [![d](e)](f)', [
    'image ‹a|100x50› to ‹b.png›',
    'image ‹› to ‹c›',
    'link ‹![d](e)› to ‹f›',
    'image ‹d› to ‹e›',
  ]],
  ['a link holds no link', '[a [b](c) d](e)', [
    'link ‹b› to ‹c›',
  ]],
  ['a link text goes on over lines', '[a\nb](c\n"d")\n\n> [a\n> b](c)', [
    'link ‹a⏎b› to ‹c› title ‹d›',
    'link ‹a⏎> b› to ‹c›',
  ]],
  ['code binds closer than a link', '[a `](b)` c', [
    'inlineCode ‹](b)›',
  ]],
  ['spaces in a bare destination are none', '[a](b c) [d](中文.md) [e](f%20g.md#h)', [
    'link ‹d› to ‹中文.md›',
    'link ‹e› to ‹f%20g.md#h›',
  ]],
  ['a reference needs a definition', '[a] [b][a] [c][] [A][] ![d][a] [e][f]\n\n[a]: /x', [
    'reference ‹[a]› to ‹a›',
    'reference ‹[b][a]› to ‹a›',
    'reference ‹[A][]› to ‹a›',
    'image reference ‹![d][a]› to ‹a›',
    'definition ‹a› ‹/x›',
  ]],
  ['a reference in brackets', '[[a] [a]: b\n\n[a]: /x', [
    'reference ‹[a]› to ‹a›',
    'reference ‹[a]› to ‹a›',
    'definition ‹a› ‹/x›',
  ]],
  ['a URL in angle brackets', '<https://a.b/c?d=e> <mailto:a@b.c> <a_b+c@d.e> <x.y+z-1:a> <a:b c> <1:a> <a:b<c>', [
    'url ‹https://a.b/c?d=e›',
    'url ‹mailto:a@b.c›',
    'url ‹x.y+z-1:a›',
    'html inline ‹<c>›',
  ]],
  ['a bare URL ends before Chinese text and punctuation', '见https://example.com/a_b?c=d。然后 https://x.y/中文 （http://z）', [
    'url bare ‹https://example.com/a_b?c=d›',
    'url bare ‹https://x.y/›',
    'url bare ‹http://z›',
  ]],
  ['a bare URL ends before what ends a sentence', 'https://a.b. https://c.d/e(f), (https://g.h) "https://i.j" https://k.l/m? https://n.o?p==', [
    'url bare ‹https://a.b›',
    'url bare ‹https://c.d/e(f)›',
    'url bare ‹https://g.h›',
    'url bare ‹https://i.j›',
    'url bare ‹https://k.l/m›',
    'url bare ‹https://n.o?p==›',
  ]],
  ['a bare URL ends before marks', '**https://a.b** ==https://c.d== [[https://e.f]] `https://g.h` <b>https://i.j</b>', [
    'strong ‹**https://a.b**›',
    'url bare ‹https://a.b›',
    'highlight ‹==https://c.d==›',
    'url bare ‹https://c.d›',
    'wikilink ‹https://e.f›',
    'inlineCode ‹https://g.h›',
    'html inline ‹<b>›',
    'url bare ‹https://i.j›',
    'html inline ‹</b>›',
  ]],
  ['the text of a link holds no URL', '[https://a.b](https://c.d) [见 https://e.f 等](g)', [
    'link ‹https://a.b› to ‹https://c.d›',
    'link ‹见 https://e.f 等› to ‹g›',
  ]],
  ['what is no URL', 'http:// xhttps://a.b https:/a https:b/c https:/d/ ://b javascript:x 1http://a _http://a', []],
  ['a place on the author\'s computer ends at white space', 'file:///家/图 a.pdf obsidian://open?file=笔记\u3000b', [
    'url bare ‹file:///家/图›',
    'url bare ‹obsidian://open?file=笔记›',
  ]],
  ['a destination in angle brackets holds neither line ends nor brackets', '[a](<b<c>) [a](<b\nc>) [a](<b\\>c>) [a](<b>c)', [
    'html inline ‹<c>›',
    'html inline ‹<b⏎c>›',
    'link ‹a› to ‹b\\>c›',
    'html inline ‹<b>›',
  ]],
  ['a collapsed reference ends after its brackets', '[a][]b [a] [] [c][ ]\n\n[a]: /x', [
    'reference ‹[a][]› to ‹a›',
    'reference ‹[a]› to ‹a›',
    'definition ‹a› ‹/x›',
  ]],
  ['a task with links', '- [ ] #t [[a]] ![[b]] [c](d)', [
    'item ‹- [ ] #t [[a]] ![[b]] [c](d)› marker ‹- › task ‹ › ‹[ ]›',
    'tag ‹#t›',
    'wikilink ‹a›',
    'embed ‹b›',
    'link ‹c› to ‹d›',
  ]],
  ['links in a heading and a table', '# a [[b]]\n\n| [[c]] |\n|---|\n| [d](e) |', [
    'heading 1 ‹a [[b]]›',
    'wikilink ‹b›',
    'table ‹| [[c]] |⏎|---|⏎| [d](e) |›',
    'wikilink ‹c›',
    'link ‹d› to ‹e›',
  ]],
]

test.each(cases)('links: %s', (_name, markdown, tokens) => {
  expect(seen(markdown)).toEqual(tokens)
})
