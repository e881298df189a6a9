import { seen, type SeenCase } from '../../support/token-text'

const cases: readonly SeenCase[] = [
  ['code runs to as many backticks', '`a` ``b`c`` ` d', [
    'inlineCode ‹a›',
    'inlineCode ‹b`c›',
  ]],
  ['code goes on over lines, also in a quote and a list', '> `a\n> b`\n\n- `c\n  d`\n\n`e\nf`', [
    'inlineCode ‹a⏎> b›',
    'item ‹- `c⏎  d`› marker ‹- ›',
    'inlineCode ‹c⏎  d›',
    'inlineCode ‹e⏎f›',
  ]],
  ['code does not leave its block', '`a\n\nb`\n\n- `c\n- d`', [
    'item ‹- `c› marker ‹- ›',
    'item ‹- d`› marker ‹- ›',
  ]],
  ['a backslash is no escape in code, but before it', '\\`a `b\\`', [
    'inlineCode ‹b\\›',
  ]],
  ['Obsidian sees math between dollar signs without spaces inside', '$a$，中$b$文，$c\\$d$', [
    'inlineMath ‹a›',
    'inlineMath ‹b›',
    'inlineMath ‹c\\$d›',
  ]],
  ['prices and dollar signs beside spaces are no math', '$5 和 $6\n\n$ a$\n\n$b $\n\n\\$c$\n\n$d\n\ne$', []],
  ['display math stands in running text too', 'a $$b$$ c', [
    'blockMath ‹b›',
  ]],
  ['math holds no marks', '$a*b$ c* $[[d]]$ $#e$', [
    'inlineMath ‹a*b›',
    'inlineMath ‹[[d]]›',
    'inlineMath ‹#e›',
  ]],
  ['tags of HTML are tokens', 'a <br> <b class="x">c</b> <i\nid=y/> < d', [
    'html inline ‹<br>›',
    'html inline ‹<b class="x">›',
    'html inline ‹</b>›',
    'html inline ‹<i⏎id=y/>›',
  ]],
  ['a tag may close itself', '<br/>a<br />\n<b/\n>', [
    'html inline ‹<br/>›',
    'html inline ‹<br />›',
  ]],
  ['attributes of tags', '<a b c=d e=\'f\' g="h>" :i _j=k.l>m <a b=> <a b="c> <a =b> <a b=c"d>', [
    'html inline ‹<a b c=d e=\'f\' g="h>" :i _j=k.l>›',
  ]],
  ['what is no tag is text', 'a<b 1<2 <> <3 </ a>', []],
  ['a highlight stands between two equals signs', '==a== == b == c==d==e ===f===', [
    'highlight ‹==a==›',
    'highlight ‹==d==›',
  ]],
  ['emphasis of one mark makes no token', '*a* _b_ *c **d** e*', [
    'strong ‹**d**›',
  ]],
  ['a lone tilde is seen, two are not', '3~5天，2~3次 ~~a~~ ~~~', [
    'tilde ‹~›',
    'tilde ‹~›',
  ]],
  ['a backslash takes the meaning of a mark', '\\*\\*a\\*\\* \\[[b]] \\[c](d) \\#e \\==f== \\~ \\%% g', []],
  ['a hard break is no escape', 'a\\\n# b', [
    'heading 1 ‹b›',
  ]],
  ['an inline footnote holds inline marks', 'a^[b *c* [[d]] `]`] ^[] ^[e', [
    'inlineFootnote ‹b *c* [[d]] `]`›',
    'wikilink ‹d›',
    'inlineCode ‹]›',
  ]],
  ['a footnote reference has a label without spaces', 'a[^1] [^中文] [^a b] [^] \\[^c]', [
    'footnoteReference ‹1›',
    'footnoteReference ‹中文›',
  ]],
  ['marks in a heading are seen', '# `a` [[b]] #c $d$ %%e%%', [
    'heading 1 ‹`a` [[b]] #c $d$ %%e%%›',
    'inlineCode ‹a›',
    'wikilink ‹b›',
    'tag ‹#c›',
    'inlineMath ‹d›',
    'comment inline ‹%%e%%›',
  ]],
]

test.each(cases)('inline marks: %s', (_name, markdown, tokens) => {
  expect(seen(markdown)).toEqual(tokens)
})
