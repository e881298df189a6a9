import { displayMathEnd, inlineMathEnd } from '../../../src/core/text/inline-math'

/** The math that begins at the first `$` of the text. */
const math = (text: string): string | undefined => {
  const start = text.indexOf('$')
  const end = inlineMathEnd(text, start)
  return end < 0 ? undefined : text.slice(start, end)
}

test.each([
  ['质能 $E=mc^2$ 方程', '$E=mc^2$'],
  ['$x$，$y$', '$x$'],
  ['$a\\$b$', '$a\\$b$'],
  ['$a\nb$', '$a\nb$'],
  ['中文$x$中文', '$x$'],
  ['行内 $$x$$ 展示', '$$x$$'],
])('%s holds math', (text, found) => {
  expect(math(text)).toBe(found)
})

test.each(['$5 和 $6', '$5$6', '$ x$', '$x $', '$', '$$', '$$$$', '$$ $$', '$x\\$', 'no end $x'])('%s holds none', text => {
  expect(math(text)).toBeUndefined()
})

test('the end of a cell ends the search', () => {
  expect(inlineMathEnd('$a | b$', 0, 3)).toBe(-1)
  expect(displayMathEnd('$$a$$', 0, 4)).toBe(-1)
})

test('display math runs over lines and blank lines', () => {
  expect(displayMathEnd('$$\na\n\nb\n$$\nafter', 0)).toBe(10)
})
