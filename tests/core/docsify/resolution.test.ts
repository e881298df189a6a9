import fc from 'fast-check'
import { marked } from 'marked'
import { resolveHref, resolveHtmlHref, resolveImage, resolveSource } from '../../../src/core/docsify/resolution'
import { fileLink, fileUrl, imageLink, pageRoute, pageLink } from '../../../src/core/docsify/route'

const from = '目录/A.md'
const page = (file: string, anchor?: string): object => ({ kind: 'page', file, ...(anchor === undefined ? {} : { anchor }) })
const file = (path: string): object => ({ kind: 'file', path })
const external = { kind: 'external' }
const broken = (reason: string): object => {
  const matching: unknown = expect.stringContaining(reason)
  return { kind: 'broken', reason: matching }
}

test.each([
  ['/目录/B.md', page('目录/B.md')],
  ['/目录/B', page('目录/B.md')],
  ['/目录/', page('目录/README.md')],
  ['/目录', page('目录.md')],
  ['/', page('README.md')],
  ['', page('README.md')],
  ['README.md', page('README.md')],
  ['/目录/B.md?id=小节', page('目录/B.md', '小节')],
  ['/目录/B.md#小节', page('目录/B.md', '小节')],
  ['/目录/B.md?id=%E5%B0%8F', page('目录/B.md', '小')],
  ['/目录/B.md?id=AbC', page('目录/B.md', 'abc')],
  ['/目录/B.md?id=a+b', page('目录/B.md', 'a b')],
  ['#x', page('目录/A.md', 'x')],
  ['?id=x', page('README.md', 'x')],
  ['/a%23b%3Fc%25d.md', page('a#b?c%d.md')],
  ['/空%20格.md', page('空 格.md')],
  ['/a%2Fb.md', page('a/b.md')],
  ['B.md', page('B.md')],
  ['./B.md', page('B.md')],
  ['/目录/../B.md', page('B.md')],
  ['../B.md', broken('leads out of the site')],
  ['p.pdf', page('p.pdf.md')],
  ['/x.html.md', file('x.html')],
  ['/x.md.md', page('x.md')],
  ['/UP.MD', page('UP.MD.md')],
  ['B.md#50%', broken('blank')],
  ['/50%.md', broken('encodes nothing')],
  ['https://example.com', external],
  ['//example.com/a', external],
  ['mailto:a@b.c', external],
  ['/目录/1:2.md', broken('%3A')],
  ['note:1.md', broken('%3A')],
  ['/a//b.md', broken('"//"')],
  ['file:///home/a', broken('device')],
  ['javascript:alert(1)', broken('blocked')],
])('docsify reads the link (%s) as it is said here', (href, destination) => {
  expect(resolveHref(from, href)).toEqual(destination)
})

test.each([
  ['附件/p.pdf', file('附件/p.pdf')],
  ['附件/%231.pdf#page=3', file('附件/#1.pdf')],
  ['/附件/p.pdf', broken('root of the host')],
  ['./附件/p.pdf', broken('":ignore\'')],
  ['../p.pdf', broken('leads out of the site')],
  ['https://example.com/p.pdf', external],
])('docsify leaves the link (%s \':ignore\') to the browser', (href, destination) => {
  expect(resolveHref(from, href, ':ignore')).toEqual(href.startsWith('./') ? broken('./') : destination)
})

test.each([
  ['#/目录/B?id=X', page('目录/B.md', 'X')],
  ['#/目录/B#x', page('目录/B.md', 'x')],
  ['#footnote-1', page('footnote-1.md')],
  ['目录/B.md', broken('opens the Markdown')],
  ['附件/p.pdf', file('附件/p.pdf')],
  ['/附件/p.pdf', broken('root of the host')],
  ['https://example.com', external],
])('a browser reads <a href="%s"> as it is said here', (href, destination) => {
  expect(resolveHtmlHref(from, href)).toEqual(destination)
})

test.each([
  ['b.png', file('目录/b.png')],
  ['../img/图%201.png', file('img/图 1.png')],
  ['/img/a.png', file('目录/img/a.png')],
  ['../../a.png', broken('leads out of the site')],
  ['a#b.png', broken('"#"')],
  ['a.png?raw=1', file('目录/a.png')],
  ['a%.png', broken('encodes nothing')],
  ['1:2.png', broken('%3A')],
  ['https://example.com/a.png', external],
  ['data:image/png;base64,AA', external],
])('docsify reads the image (%s) as it is said here', (source, destination) => {
  expect(resolveImage(from, source)).toEqual(destination)
})

test.each([
  ['img/a.png', file('img/a.png')],
  ['附件/p.pdf#page=3', file('附件/p.pdf')],
  ['/img/a.png', broken('root of the host')],
  ['', broken('empty')],
  ['https://example.com/a.mp3', external],
])('a browser reads <img src="%s"> from the root of the site', (source, destination) => {
  expect(resolveSource(source)).toEqual(destination)
})

const name = fc.stringMatching(/^[-\w 中文。：!"#$%&'()*+,:;<=>?@[\]^`{|}~.]{1,12}$/)
  .filter(name => !/^\.+$/.test(name) && !/\.(md|html)$/i.test(name))
const folder = fc.array(name, { maxLength: 3 })
const sitePage = fc.tuple(folder, fc.oneof(name, fc.constant('README'))).map(([folder, name]) => [...folder, `${name}.md`].join('/'))
const siteFile = fc.tuple(folder, name).map(([folder, name]) => [...folder, `${name}.png`].join('/'))
const anchor = fc.option(fc.stringMatching(/^[-\w中文。：!'()*~+=&]{1,10}$/), { nil: undefined })

test('what pageLink writes, docsify reads back', () => {
  fc.assert(fc.property(sitePage, sitePage, anchor, (from, to, anchor) => {
    expect(resolveHref(from, pageLink(to, anchor))).toEqual(page(to, anchor?.toLowerCase()))
    expect(resolveHtmlHref(from, pageRoute(to, anchor))).toEqual(page(to, anchor))
  }), { numRuns: 2000 })
})

test('marked takes a written link whole, in running text and in a table', () => {
  const hrefs = (markdown: string): string[] => {
    const found: string[] = []
    void marked.walkTokens(marked.lexer(markdown), token => {
      if ('href' in token && typeof token.href === 'string') found.push(token.href)
    })
    return found
  }
  fc.assert(fc.property(sitePage, siteFile, anchor, (from, to, anchor) => {
    const links = [pageLink(from, anchor), imageLink(from, to), fileLink(to)]
    const text = `3~5 *a _b $c [t](${links[0]}) ![t](${links[1]} ':size=3') [t](${links[2]} ":ignore") ~ * _ $`
    expect(hrefs(text)).toEqual(links)
    expect(hrefs(`| a |\n|---|\n| ${text} |`)).toEqual(links)
  }), { numRuns: 500 })
})

test('what imageLink and fileLink write, docsify and the browser read back', () => {
  fc.assert(fc.property(sitePage, siteFile, (from, to) => {
    expect(resolveImage(from, imageLink(from, to))).toEqual(file(to))
    expect(resolveHref(from, fileLink(to), ':ignore')).toEqual(file(to))
    expect(resolveSource(fileUrl(to))).toEqual(file(to))
  }), { numRuns: 2000 })
})

test.each([
  ['目录/B.md', undefined, '/目录/B.md'],
  ['目录/README.md', undefined, '/目录/'],
  ['README.md', '小节', '/?id=小节'],
  ['目录/空 格.md', 'a', '/目录/空%20格.md?id=a'],
])('the link to %s at %s is %s', (path, anchor, link) => {
  expect(pageLink(path, anchor)).toBe(link)
})
