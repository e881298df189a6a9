import fc from 'fast-check'
import { knownDifferences } from '../../support/differences'
import { lezerTokens, ownTokens } from '../../support/lezer-tokens'

/** The marks that CommonMark and GFM know; what Obsidian adds would differ in every document. */
const pieces = [
  'a', 'b c', '文', '。', ' ', '  ', '    ', '\t', '\n', '\n', '\n\n', 'a\n', '\\', '# ', '## ', '\n# a', '\n---\n', '\n===\n',
  '- ', '\n- ', '\n  - ', '* ', '1. ', '2) ', '\n10. ', '[ ] ', '> ', '\n> ', '>', '```', '~~~', '\n```js\n', '\n```\n', '`', '``',
  '<div>', '\n<div>\n', '</div>', '<br>', '<a b="', '<', '"', '<https://a.b>', '\n<pre>', '[', ']', '(', ')', '![', '|', '\\|',
  '[a](b)', '[a](<b c> "t")', '[r]', '\n\n[r]: /u "t"\n', '*', '**', '***', '_', '__', '~~', '\n| a | b |\n|---|---|\n', '|-|-|', '\n| ',
]
const documents = fc.array(fc.constantFrom(...pieces), { maxLength: 14, size: 'max' }).map(parts => `a\n\n${parts.join('')}`)
const known = Object.values(knownDifferences)
const isKnown = (text: string): boolean => known.some(pattern => pattern.test(text))

test('headings, fences, code spans and links are where lezer sees them, the listed differences aside', () => {
  let compared = 0
  fc.assert(fc.property(documents, text => {
    if (isKnown(text)) return
    compared++
    expect(ownTokens(text)).toEqual(lezerTokens(text))
  }), { numRuns: 2_000 })
  expect(compared).toBeGreaterThan(1_000)
})

test.each(Object.entries(knownDifferences))('%s', (_reason, pattern) => {
  const differing = examples.filter(example => pattern.test(example))
  expect(differing.some(example => String(ownTokens(example)) !== String(lezerTokens(example)))).toBe(true)
})

/** One document for each difference: the list above names nothing that does not exist. */
const examples = [
  '[r][a](b)', '- [ ] ```\n', '- a\n  - ', '> `|\\```x``', '* <\n10. # a', '| a | b |\n|---|---|\n。\n---\n', '[r]: /u "t"\n    x\n===\n',
  '``\n| a | b |\n|---|---|\n<br>\n# a', '| a | b |\n|---|---|\n\t[a](b)', 'x\n# a\n| `\n| a | b |\n|---|---|\n|`', '![[a](<b c> "t") a]]',
  '>\n    > [a](b)', ' >\t  [a](b)', '*  \n\n    [a](b)',
  '  -    >\tb ca\n文![\n===\n', 'a\n\n  - b\n1. \n|   \n---\n',
]
