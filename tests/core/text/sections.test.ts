import { scan } from '../../../src/core/text/scan'
import { headingsAbove, sectionSpan } from '../../../src/core/text/sections'

const note = '# A\n\na\n\n## B\n\nb\n\n### C\n\nc\n\n## D\n\nd\n\n# E\n'

function section(text: string, index: number): string | undefined {
  const source = scan(text)
  const span = sectionSpan(source, source.tokens, index)
  return span && text.slice(span.start, span.end)
}

test.each([
  [0, '# A\n\na\n\n## B\n\nb\n\n### C\n\nc\n\n## D\n\nd\n\n'],
  [1, '## B\n\nb\n\n### C\n\nc\n\n'],
  [2, '### C\n\nc\n\n'],
  [3, '## D\n\nd\n\n'],
  [4, '# E\n'],
])('section %d goes on to the next heading of its level or above', (index, expected) => {
  expect(section(note, index)).toBe(expected)
})

test('there is no section of a heading that does not exist', () => {
  expect(section(note, 5)).toBeUndefined()
  expect(section('a', 0)).toBeUndefined()
})

test('headings in a fence or a comment count for nothing', () => {
  expect(section('# A\n\n```\n# b\n```\n\n%%\n# c\n%%\n\n# D', 0)).toBe('# A\n\n```\n# b\n```\n\n%%\n# c\n%%\n\n')
})

test('a section ends with the callout or item that holds its heading', () => {
  expect(section('> [!note]\n> # A\n> a\n\nb', 0)).toBe('# A\n> a')
  expect(section('- # A\n  a\n- b', 0)).toBe('# A\n  a')
})

test('only the given tokens count', () => {
  const source = scan('# A\n\n## B\n\n# C')
  const shown = source.tokens.filter(token => token.kind === 'heading' && token.level === 1)
  expect(sectionSpan(source, shown, 1)?.start).toBe(source.text.indexOf('# C'))
})

test('the headings above an offset are those whose sections hold it', () => {
  const { tokens } = scan(note)
  const above = (mark: string): readonly string[] =>
    headingsAbove(tokens, note.indexOf(mark)).map(({ text }) => note.slice(text.start, text.end))
  expect(above('a\n')).toEqual(['A'])
  expect(above('c\n')).toEqual(['A', 'B', 'C'])
  expect(above('d\n')).toEqual(['A', 'D'])
  expect(headingsAbove(scan('a\n# B').tokens, 0)).toEqual([])
})
