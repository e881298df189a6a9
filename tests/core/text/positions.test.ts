import fc from 'fast-check'
import { Positions } from '../../../src/core/text/positions'

test('lines and columns are counted from 0', () => {
  const positions = new Positions('ab\ncd\n\ne')
  expect(positions.of({ start: 1, end: 4 })).toEqual({
    start: { line: 0, col: 1, offset: 1 },
    end: { line: 1, col: 1, offset: 4 },
  })
  expect(positions.place(6)).toEqual({ line: 2, col: 0, offset: 6 })
  expect(positions.place(8)).toEqual({ line: 3, col: 1, offset: 8 })
})

test('a place is where splitting the text at its line endings puts it', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a', '文', '\n', '\r\n'), { size: 'max', maxLength: 30 }), parts => {
    const text = parts.join('')
    const positions = new Positions(text)
    for (let offset = 0; offset <= text.length; offset++) {
      if (text[offset] === '\n' && text[offset - 1] === '\r') continue
      const before = text.slice(0, offset).split('\n')
      expect(positions.place(offset)).toEqual({ line: before.length - 1, col: before.at(-1)?.length, offset })
    }
  }))
})
