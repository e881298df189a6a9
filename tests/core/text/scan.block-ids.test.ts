import { seen, type SeenCase } from '../../support/token-text'

const cases: readonly SeenCase[] = [
  ['an id at the end of a paragraph names it', 'a\nb ^id-1\n\nc', [
    'blockId ‹id-1› names ‹a⏎b›',
  ]],
  ['an id on a line of its own in a paragraph names it too', 'a\n^id', [
    'blockId ‹id› names ‹a›',
  ]],
  ['an id after a blank line names the block before', '- a\n- b\n\n^list\n\n| a |\n|---|\n\n^table\n\n> q\n\n^quote\n\n```\nx\n```\n\n^code', [
    'item ‹- a› marker ‹- ›',
    'item ‹- b› marker ‹- ›',
    'blockId ‹list› names ‹- a⏎- b›',
    'table ‹| a |⏎|---|›',
    'blockId ‹table› names ‹| a |⏎|---|›',
    'blockId ‹quote› names ‹> q›',
    'fence ‹› ‹x⏎›',
    'blockId ‹code› names ‹```⏎x⏎```›',
  ]],
  ['an id names the list item with what is nested in it', '- a ^one\n  - b\n- c ^two', [
    'item ‹- a ^one⏎  - b› marker ‹- ›',
    'blockId ‹one› names ‹- a ^one⏎  - b›',
    'item ‹- b› marker ‹- › in ‹- a ^one⏎  - b›',
    'item ‹- c ^two› marker ‹- ›',
    'blockId ‹two› names ‹- c›',
  ]],
  ['an id names a task', '- [x] a ^t', [
    'item ‹- [x] a ^t› marker ‹- › task ‹x› ‹[x]›',
    'blockId ‹t› names ‹- [x] a›',
  ]],
  ['an id at the end of a quote names the quote', '> a\n> b ^q', [
    'blockId ‹q› names ‹> a⏎> b›',
  ]],
  ['an id inside a quote names its paragraph', '> a ^p\n>\n> b', [
    'blockId ‹p› names ‹a›',
  ]],
  ['an id names a heading', '# A ^h\n\nB\n=== ', [
    'heading 1 ‹A ^h›',
    'blockId ‹h› names ‹# A›',
    'heading 1 ‹B›',
  ]],
  ['Latin letters, digits and dashes make an id', 'a ^b_c\n\na ^标\n\na^b\n\na ^b c\n\na ^', []],
  ['an id in code or a comment is none', '`a ^b`\n\n    c ^d\n\ne %% ^f %%', [
    'inlineCode ‹a ^b›',
    'indentedCode ‹    c ^d›',
    'comment inline ‹%% ^f %%›',
  ]],
  ['an id with nothing before it names nothing', '^id', [
    'blockId ‹id› names ‹›',
  ]],
]

test.each(cases)('block ids: %s', (_name, markdown, tokens) => {
  expect(seen(markdown)).toEqual(tokens)
})
