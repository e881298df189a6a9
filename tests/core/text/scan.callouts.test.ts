import { seen, type SeenCase } from '../../support/token-text'

const cases: readonly SeenCase[] = [
  ['a callout has a type, a fold, a title and marks', '> [!Note]- Title **x**\n> body\n>\n> more\n\nend', [
    'callout note- ‹[!Note]-› title ‹Title **x**› marks ‹> ›‹> ›‹>›‹> ›',
    'strong ‹**x**›',
  ]],
  ['the type is in lower case, what follows a bar is left out', '>[!FAQ|right wide]+\n> a', [
    'callout faq+ ‹[!FAQ|right wide]+› title ‹› marks ‹>›‹> ›',
  ]],
  ['a callout without title', '> [!note]\n> a', [
    'callout note ‹[!note]› title ‹› marks ‹> ›‹> ›',
  ]],
  ['nested callouts have their own marks', ' > [!a]+ A\n >> [!b] B\n >>> c\n > d', [
    'callout a+ ‹[!a]+› title ‹A› marks ‹> ›‹>›‹>›‹> ›',
    'callout b ‹[!b]› title ‹B› marks ‹> ›‹>›',
  ]],
  ['a callout goes on lazily, without a mark', '> [!note] A\nb `c`\n> d', [
    'callout note ‹[!note]› title ‹A› marks ‹> ›‹> ›',
    'inlineCode ‹c›',
  ]],
  ['any list may follow the first line', '> [!note]\n> 2. a\n>     b', [
    'callout note ‹[!note]› title ‹› marks ‹> ›‹> ›‹> ›',
    'item ‹2. a⏎>     b› marker ‹2. ›',
  ]],
  ['an underline makes no heading of the first line', '> [!note] A\n> ===\n\n> [!note] B\n> ---', [
    'callout note ‹[!note]› title ‹A› marks ‹> ›‹> ›',
    'callout note ‹[!note]› title ‹B› marks ‹> ›‹> ›',
  ]],
  ['a link or an escape is no callout', '> [!a](b)\n\n> \\[!note] c\n\n> [!] d\n\n> [!note\n\n> a\n> [!note]', [
    'link ‹!a› to ‹b›',
  ]],
  ['a callout in a list item', '- > [!tip] A\n  > b\n- c', [
    'item ‹- > [!tip] A⏎  > b› marker ‹- ›',
    'callout tip ‹[!tip]› title ‹A› marks ‹> ›‹> ›',
    'item ‹- c› marker ‹- ›',
  ]],
  ['a quote without callout makes no token', '> a\n> b', []],
  ['tags and links of a title are seen', '> [!note] #t [[a|b]] $x$', [
    'callout note ‹[!note]› title ‹#t [[a|b]] $x$› marks ‹> ›',
    'tag ‹#t›',
    'wikilink ‹a› as ‹b›',
    'inlineMath ‹x›',
  ]],
  ['a fence in a callout', '> [!note]\n> ```js\n> x\n> ```\n> y', [
    'callout note ‹[!note]› title ‹› marks ‹> ›‹> ›‹> ›‹> ›‹> ›',
    'fence ‹js› ‹> x⏎›',
  ]],
  ['a quote in a callout takes no part of its marks', '> [!a]\n> > b\n> c', [
    'callout a ‹[!a]› title ‹› marks ‹> ›‹> ›‹> ›',
  ]],
]

test.each(cases)('callouts: %s', (_name, markdown, tokens) => {
  expect(seen(markdown)).toEqual(tokens)
})
