import { seen, type SeenCase } from '../../support/token-text'

const cases: readonly SeenCase[] = [
  ['a header and a delimiter row make a table', '| a | b |\n|---|:-:|\n| `c` | d |\n\ne', [
    'table ‹| a | b |⏎|---|:-:|⏎| `c` | d |›',
    'inlineCode ‹c›',
  ]],
  ['bars at the ends may be left out', 'a | b\n-|-\nc', [
    'table ‹a | b⏎-|-⏎c›',
  ]],
  ['the number of cells must fit', '| a | b |\n|---|\n| c |', []],
  ['the header may be the last line of a paragraph', 'x `y`\n| a |\n|---|\n| b |', [
    'inlineCode ‹y›',
    'table ‹| a |⏎|---|⏎| b |›',
  ]],
  ['another block ends a table', '| a |\n|---|\n| b |\n> c\n\n| a |\n|---|\n# d', [
    'table ‹| a |⏎|---|⏎| b |›',
    'table ‹| a |⏎|---|›',
    'heading 1 ‹d›',
  ]],
  ['a bar with a backslash ends no cell', '| a |\n|---|\n| `b\\|c` $d\\|e$ [[f\\|g]] ![[h\\|100]] |', [
    'table ‹| a |⏎|---|⏎| `b\\|c` $d\\|e$ [[f\\|g]] ![[h\\|100]] |›',
    'inlineCode ‹b\\|c›',
    'inlineMath ‹d\\|e›',
    'wikilink ‹f› as ‹g›',
    'embed ‹h› as ‹100›',
  ]],
  ['code and emphasis do not reach beyond their cell', '| a | b |\n|---|---|\n| `x | y` **z | w** |', [
    'table ‹| a | b |⏎|---|---|⏎| `x | y` **z | w** |›',
  ]],
  ['a wikilink with a bar is kept whole', '| a | b |\n|---|---|\n| [[x|y]] | z |', [
    'table ‹| a | b |⏎|---|---|⏎| [[x|y]] | z |›',
    'wikilink ‹x› as ‹y›',
  ]],
  ['but code with brackets is not a wikilink', '| a | b |\n|---|---|\n| `[[` | `]]` |', [
    'table ‹| a | b |⏎|---|---|⏎| `[[` | `]]` |›',
    'inlineCode ‹[[›',
    'inlineCode ‹]]›',
  ]],
  ['brackets that are no wikilink keep no bar', '| a | b |\n|---|---|\n| [x **c | d** ]] |', [
    'table ‹| a | b |⏎|---|---|⏎| [x **c | d** ]] |›',
  ]],
  ['one dash is enough', '|a|\n|-|\n\nb\n- |', [
    'table ‹|a|⏎|-|›',
    'item ‹- |› marker ‹- ›',
  ]],
  ['a table in a list item', '- a\n\n  | b | c |\n  |---|---|\n  | `d` | |\n- e', [
    'item ‹- a⏎⏎  | b | c |⏎  |---|---|⏎  | `d` | |› marker ‹- ›',
    'table ‹| b | c |⏎  |---|---|⏎  | `d` | |›',
    'inlineCode ‹d›',
    'item ‹- e› marker ‹- ›',
  ]],
  ['a table in a quote', '> | a |\n> |---|\n> | [[b]] |\n> \n> c', [
    'table ‹| a |⏎> |---|⏎> | [[b]] |›',
    'wikilink ‹b›',
  ]],
  ['a delimiter row needs a bar', 'a\n:-:\n\nb\n---', [
    'heading 2 ‹b›',
  ]],
]

test.each(cases)('tables: %s', (_name, markdown, tokens) => {
  expect(seen(markdown)).toEqual(tokens)
})
