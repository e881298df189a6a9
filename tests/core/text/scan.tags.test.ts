import { seen, type SeenCase } from '../../support/token-text'

const cases: readonly SeenCase[] = [
  ['letters of any script, digits, marks and slashes', '#a #Zz #a/b #a-b_c #标签 #日本語 #2024计划 #тег #é', [
    'tag ‹#a›',
    'tag ‹#Zz›',
    'tag ‹#a/b›',
    'tag ‹#a-b_c›',
    'tag ‹#标签›',
    'tag ‹#日本語›',
    'tag ‹#2024计划›',
    'tag ‹#тег›',
    'tag ‹#é›',
  ]],
  ['digits alone are no tag', '#1 #12/3 #2024', [
    'tag ‹#12/3›',
  ]],
  ['a tag ends before punctuation', '#a, #b。c #d：e (f) #g(h) #i!j', [
    'tag ‹#a›',
    'tag ‹#b›',
    'tag ‹#d›',
    'tag ‹#g›',
    'tag ‹#i›',
  ]],
  ['a space or the start of the text stands before', 'a#b (#c) #d#e\n#f\t#g\u3000#h', [
    'tag ‹#d›',
    'tag ‹#f›',
    'tag ‹#g›',
    'tag ‹#h›',
  ]],
  ['emoji are letters', '#👍 #a👨‍👩‍👧b', [
    'tag ‹#👍›',
    'tag ‹#a👨‍👩‍👧b›',
  ]],
  ['a tag may follow what is no text', '\\[\\[#Escaped Links\\]\\] <br>#a `x`#b [[c]]#d', [
    'tag ‹#Escaped›',
    'html inline ‹<br>›',
    'tag ‹#a›',
    'inlineCode ‹x›',
    'tag ‹#b›',
    'wikilink ‹c›',
    'tag ‹#d›',
  ]],
  ['marks that open something stand before a tag', '**#a** *#b* ==#c== *#d', [
    'strong ‹**#a**›',
    'tag ‹#a›',
    'tag ‹#b›',
    'highlight ‹==#c==›',
    'tag ‹#c›',
  ]],
  ['a tag in code, math, a URL or a link is none', '`#a` $#b$ https://x.y/#c [d](#e) [[#f]]', [
    'inlineCode ‹#a›',
    'inlineMath ‹#b›',
    'url bare ‹https://x.y/#c›',
    'link ‹d› to ‹#e›',
    'wikilink ‹#f›',
  ]],
  ['a heading is no tag, a tag no heading', '# a\n#b\n\n#c d', [
    'heading 1 ‹a›',
    'tag ‹#b›',
    'tag ‹#c›',
  ]],
  ['tags in lists, quotes and tables', '- #a\n> #b\n\n| #c |\n|---|', [
    'item ‹- #a› marker ‹- ›',
    'tag ‹#a›',
    'tag ‹#b›',
    'table ‹| #c |⏎|---|›',
    'tag ‹#c›',
  ]],
]

test.each(cases)('tags: %s', (_name, markdown, tokens) => {
  expect(seen(markdown)).toEqual(tokens)
})
