import { seen, type SeenCase } from '../../support/token-text'

const cases: readonly SeenCase[] = [
  ['properties stand between two lines of dashes', '---\na: 1\nb: [x]\n---\n# c', [
    'frontMatter ‹a: 1⏎b: [x]⏎›',
    'heading 1 ‹c›',
  ]],
  ['a byte order mark may stand before', '\uFEFF---\na: 1\n---\nb', [
    'frontMatter ‹a: 1⏎›',
  ]],
  ['carriage returns may end the lines', '---\r\na: 1\r\n---\r\nb', [
    'frontMatter ‹a: 1⏎›',
  ]],
  ['there may be no properties', '---\n---\n# a', [
    'frontMatter ‹›',
    'heading 1 ‹a›',
  ]],
  ['blanks after the dashes do not matter', '---  \na: 1\n--- \t\nb', [
    'frontMatter ‹a: 1⏎›',
  ]],
  ['dashes that are not the first line are none', '\n---\na: 1\n---', [
    'heading 2 ‹a: 1›',
  ]],
  ['four dashes are none', '----\na: 1\n----', [
    'heading 2 ‹a: 1›',
  ]],
  ['a line that only begins with dashes does not end them', '---\na: |\n  ---\n---b\n---\nc', [
    'frontMatter ‹a: |⏎  ---⏎---b⏎›',
  ]],
]

test.each(cases)('front matter: %s', (_name, markdown, tokens) => {
  expect(seen(markdown)).toEqual(tokens)
})
