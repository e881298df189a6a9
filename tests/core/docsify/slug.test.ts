import fc from 'fast-check'
import { headingId } from '../../../src/core/docsify/slug'
import { slugify } from '../../../node_modules/docsify/src/core/render/slugify.js'
import { getAndRemoveConfig } from '../../../node_modules/docsify/src/core/render/utils.js'
import { titleOptions } from '../../../src/core/docsify/title-options'

const piece = fc.constantFrom(
  ...'[](){}<>*_`~!?#$%^&+=|\\/:;,.\'"@- 0189aZé中，。：（）「」…—“”👍🏽️\u200d\u3000\t\n',
  '重复', 'Same', 'same', '](', '[[双链]]', '[^1]', '<b>', '</b>', ' :id=', ' :id', ':id=x', '&amp;', '__proto__', 'constructor', '1️⃣', '\u0130',
)
const heading = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(''))

const docsifyId = (text: string): string => {
  const { id } = getAndRemoveConfig(text).config
  return slugify(id === undefined ? text : id)
}

test('a page of hostile headings gets the ids that docsify gives', () => {
  fc.assert(fc.property(fc.array(heading, { maxLength: 8 }), headings => {
    slugify.clear()
    const seen = new Map<string, number>()
    expect(headings.map(text => headingId(text, seen))).toEqual(headings.map(docsifyId))
  }), { numRuns: 3000 })
})

test('the options of a title are the ones that docsify reads', () => {
  const words = fc.array(fc.constantFrom(' ', ':', '=', '"', '\'', 'id', 'size', ':ignore', ':size=300', ':class=a', ':class=b', '标题', '50%', '-'), { maxLength: 10 })
  fc.assert(fc.property(words, pieces => {
    const { str, config } = getAndRemoveConfig(pieces.join(''))
    const { text, options } = titleOptions(pieces.join(''))
    expect([text, Object.fromEntries(options)]).toEqual([str, config])
  }), { numRuns: 2000 })
})

test.each([
  ['2024.4.3', '_202443'],
  ['1、绪论', '_1、绪论'],
  ['C++ & C#', 'c--c'],
  ['公式 $E=mc^2$', '公式-emc2'],
  ['👍', ''],
  ['脚注[^1]', '脚注1'],
  ['自定义 :id=my-id', 'my-id'],
])('%s becomes %s', (text, id) => {
  expect(headingId(text, new Map())).toBe(id)
})

test('the second of two equal headings is counted', () => {
  const seen = new Map<string, number>()
  expect(['重复', '重复', '重复-1'].map(text => headingId(text, seen))).toEqual(['重复', '重复-1', '重复-1'])
})

test('an id is looked for in the rendered heading when that is given', () => {
  expect(headingId('A `:id=b`', new Map(), 'A <code>:id=b</code>')).toBe('a-idb')
})

test.each(['[', '<', '[a](', '](', '<>'])('a long heading of %s takes linear time', mark => {
  const time = (count: number): number => {
    const text = mark.repeat(count)
    const start = performance.now()
    headingId(text, new Map())
    return performance.now() - start
  }
  time(1000)
  expect(time(200_000)).toBeLessThan(1000)
})
