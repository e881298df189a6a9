import { htmlTags } from '../../../src/core/verify/html-tags'

const tags = (html: string): string[] => [...htmlTags(html)].map(({ name, attributes }) => (
  [name, ...[...attributes].map(([key, value]) => `${key}=${value}`)].join(' ')
))

test.each([
  ['<a href="x">', ['a href=x']],
  ['<IMG SRC=\'a b\' Alt=c>', ['img src=a b alt=c']],
  ['<img src=a/b.png hidden/>', ['img src=a/b.png hidden=']],
  ['<a\n href = "x">y</a><b>', ['a href=x', 'b']],
  ['<a href="?a=1&amp;b=2&#65;&#x42;&nbsp;">', ['a href=?a=1&b=2AB\u00A0']],
  ['<a href="x" href="y">', ['a href=x']],
  ['a < b <c>', ['c']],
  ['<!-- <a> --><b>', ['b']],
  ['<!-- <a>', []],
  ['<script>"<a>"</script><b>', ['script', 'b']],
  ['<a title="x > y" href="z"><b>', ['a title=x > y href=z', 'b']],
  ['<a href="never closed <b>', []],
  ['<b><a href="x"', ['b']],
])('%j holds %j', (html, found) => {
  expect(tags(html)).toEqual(found)
})

test.each(['<', '<a ', '<a href="', '<script></script>', '<!--', '<a b='])('HTML of many %j takes linear time', piece => {
  const start = performance.now()
  tags(piece.repeat(20_000))
  expect(performance.now() - start).toBeLessThan(1000)
})
