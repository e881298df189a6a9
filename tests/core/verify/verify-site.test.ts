import fc from 'fast-check'
import { fileLink, fileUrl, imageLink, pageLink, pageRoute } from '../../../src/core/docsify/route'
import { verifySite, type Verification } from '../../../src/core/verify/verify-site'

type Site = Readonly<Record<string, string>>

const verify = (site: Site): Promise<Verification> => verifySite({
  names: () => Object.keys(site),
  read: path => new TextEncoder().encode(site[path]),
})

/** A small site without a fault. */
const whole: Site = {
  'index.html': '<html><link rel="icon" href="data:,"><link rel="stylesheet" href="_logbook/site.css"><script src="_logbook/site.js"></script></html>',
  '_logbook/site.css': '',
  '_logbook/site.js': '',
  '_navbar.md': '* [首页](/)\n',
  '_sidebar.md': '* [首页](/)\n* [甲](/目录/甲.md)\n',
  'README.md': '# 首页\n\n[甲](/目录/甲.md?id=小节)\n',
  '目录/_sidebar.md': '* [甲](/目录/甲.md)\n',
  '目录/README.md': '# 目录\n',
  '目录/甲.md': '# 甲\n\n## 小节\n\n<a id="b-1"></a>\n',
  '附件/p.pdf': '',
  '附件/a.mp3': '',
  'img/图 1.png': '',
}

const withPage = (text: string): Site => ({ ...whole, '目录/乙.md': `# 乙\n\n${text}\n` })

test('a site without a fault is counted and has nothing broken', async () => {
  const text = [
    '[甲](/目录/甲.md) [首页](/) [目录](/目录/) ![图](../img/图%201.png) <img src="img/图%201.png">',
    '[小节](/目录/甲.md#小节) [块](/目录/甲.md?id=b-1) [乙](#乙) <a href="#/目录/甲?id=b-1">块</a>',
    '[文](附件/p.pdf \':ignore\') <audio controls src="附件/a.mp3"></audio> <iframe class="pdf" src="附件/p.pdf#page=3"></iframe>',
    'https://example.com ![远](https://example.com/a.png) [信](mailto:a@b.c)',
  ].join('\n')
  expect(await verify(withPage(text))).toEqual({ pages: 4, links: 13, anchors: 5, images: 4, external: 3, broken: [] })
})

test.each([
  ['a missing page', '[无](/目录/无.md)', 'there is no page "目录/无.md"'],
  ['a page in other letters', '[x](/Readme.md)', '"README.md" differs in upper and lower case'],
  ['an image in other letters', '![](../IMG/图%201.png)', '"img/图 1.png" differs in upper and lower case'],
  ['a folder without its slash', '[x](/目录)', 'ends with "/"'],
  ['a path counted from the page', '[x](甲.md)', 'begin the link with "/目录/"'],
  ['a path out of the site', '[x](../../甲.md)', 'leads out of the site'],
  ['a file without :ignore', '[x](/附件/p.pdf)', '\':ignore\''],
  ['a file from the root of the host', '[x](/附件/p.pdf \':ignore\')', 'root of the host'],
  ['a missing file', '[x](附件/无.pdf \':ignore\')', 'there is no file "附件/无.pdf"'],
  ['a raw colon', '[x](/目录/甲:1.md)', '%3A'],
  ['a malformed %', '[x](/目录/甲.md#50%)', 'blank'],
  ['two slashes in a path', '[x](/目录//甲.md)', '"//"'],
  ['a missing anchor', '[x](/目录/甲.md?id=无)', 'the page "目录/甲.md" has no place "无"'],
  ['a raw heading for an anchor', '[x](/目录/甲.md#2024.4.3)', 'no place "2024.4.3"'],
  ['an anchor in capitals', '<a id="B-2"></a> [x](#B-2)', 'no place "b-2"'],
  ['a missing anchor on the page itself', '[x](#无)', 'the page "目录/乙.md" has no place "无"'],
  ['a query alone, which is the home page', '[x](?id=乙)', 'the page "README.md" has no place "乙"'],
  ['a missing image', '![](无.png)', 'there is no file "目录/无.png"'],
  ['an image counted from the root', '![](/img/图%201.png)', 'there is no file "目录/img/图 1.png"'],
  ['an image with a raw #', '![](../img/图#1.png)', '"#"'],
  ['an HTML image counted from the page', '<img src="../img/图%201.png">', 'leads out of the site'],
  ['an HTML image from the root of the host', '<img src="/img/图%201.png">', 'root of the host'],
  ['a missing sound', '<audio src="附件/无.mp3"></audio>', 'there is no file "附件/无.mp3"'],
  ['a missing film', '<video><source src="附件/无.mp4"></video>', 'there is no file "附件/无.mp4"'],
  ['a missing frame', '<iframe src="附件/无.pdf"></iframe>', 'there is no file "附件/无.pdf"'],
  ['an HTML link to Markdown', '<a href="目录/甲.md">x</a>', 'opens the Markdown'],
  ['an HTML link to a place', '<a href="#小节">x</a>', 'there is no page "小节.md"'],
  ['an HTML link to a missing page', '<a href="#/目录/无">x</a>', 'there is no page "目录/无.md"'],
  ['a script as a link', '[x](javascript:alert%281%29)', 'blocked'],
  ['a file of the author\'s device', '[x](file:///home/a.pdf)', 'device'],
  ['a missing page by reference', '[x][y]\n\n[y]: /目录/无.md', 'there is no page'],
  ['a missing page in a table', '| a |\n|---|\n| [x](/无.md) |', 'there is no page'],
  ['a missing page in a list in a quote', '> - a\n>   - [x](/无.md)', 'there is no page'],
  ['a missing page in a heading', '## [x](/无.md)', 'there is no page'],
  ['a missing image inside a link', '[![](无.png)](https://example.com)', 'there is no file'],
])('%s is found', async (_, text, reason) => {
  const { broken } = await verify(withPage(text))
  const matching: unknown = expect.stringContaining(reason)
  expect(broken).toEqual([{ page: '目录/乙.md', line: expect.any(Number) as unknown, target: expect.any(String) as unknown, reason: matching }])
})

test.each([
  ['code', '`[x](/无.md)`\n\n```\n[x](/无.md)\n```\n\n    ![](无.png)'],
  ['math', '$[x](/无.md)$\n\n$$\n![](无.png)\n$$'],
  ['a comment', '<!-- <img src="无.png"> [x](/无.md) -->'],
  ['a script', '<script>"<img src=无.png>"</script>'],
])('%s holds no links', async (_, text) => {
  expect((await verify(withPage(text))).broken).toEqual([])
})

test.each(['_sidebar.md', '_navbar.md', '_coverpage.md', '_404.md'])('a missing page in %s is found', async file => {
  const { broken } = await verify({ ...whole, [file]: '* [x](/无.md)\n' })
  expect(broken).toEqual([{ page: file, line: 1, target: '/无.md', reason: 'there is no page "无.md"' }])
})

test('an image of the navbar is found, since docsify reads it from the page that is open', async () => {
  const { broken } = await verify({ ...whole, '_navbar.md': '![](img/图%201.png)' })
  expect(broken.map(({ reason }) => reason)).toEqual([expect.stringContaining('navbar')])
})

test('a file that index.html asks for in vain is found', async () => {
  const { '_logbook/site.js': _, ...rest } = whole
  expect((await verify(rest)).broken).toEqual([{ page: 'index.html', line: 1, target: '_logbook/site.js', reason: 'there is no file "_logbook/site.js"' }])
})

test('a site without index.html is broken', async () => {
  const { 'index.html': _, ...rest } = whole
  expect((await verify(rest)).broken.map(({ target }) => target)).toEqual(['index.html'])
})

test('a link has the line on which it stands', async () => {
  const text = '文字\n[好](/)\n\n- 一\n- 二 [x](/无.md)\n\n> 引\n> [x](/无.md)\n\n<div>\n<img src="无.png">\n</div>\n\n| a |\n|---|\n| ![](无.png) |\n\n```\n[x](/无.md)\n```\n[x](/无.md)'
  const { broken } = await verify(withPage(text.replace(/\n/g, '\r\n')))
  expect(broken.map(({ line }) => line)).toEqual([7, 10, 13, 18, 23])
})

test('a heading is found by the id that docsify gives it', async () => {
  const headings = ['## 1、绪论', '## Same', '## Same', '## 定 :id=own', '## 式 $a_b$', '## A `:id=x`', '> ### In a quote', '- ## In a list']
  const ids = ['_1、绪论', 'same', 'same-1', 'own', '式-a_b', 'a-idx', 'in-a-quote', 'in-a-list']
  const { broken, anchors } = await verify(withPage([...headings, ...ids.map(id => `[x](#${id})`)].join('\n\n')))
  expect(broken).toEqual([])
  expect(anchors).toBe(1 + ids.length)
})

test('a page that cannot be read is broken, and the others are still looked at', async () => {
  const { broken } = await verify({ ...withPage('>'.repeat(20_000)), '目录/丙.md': '[x](/无.md)' })
  expect(broken.map(({ page }) => page)).toEqual(['目录/丙.md', '目录/乙.md'])
})

const name = fc.stringMatching(/^[-\w 中文。：!"#$%&'()*+,:;<=>?@[\]^`{|}~]{1,8}$/)

test('what the export writes is never broken', async () => {
  await fc.assert(fc.asyncProperty(name, name, name, async (folder, page, file) => {
    const target = `${folder}/${page}.md`
    const image = `${folder}/${file}.png`
    const text = [
      `[x](${pageLink(target, '小节')})`, `![](${imageLink(target, image)} ':size=30')`, `[x](${fileLink(image)} ':ignore')`,
      `<img src="${fileUrl(image)}">`, `<a href="${pageRoute(target, '小节')}">x</a>`,
    ].join('\n\n')
    const { broken, links, images } = await verify({ ...whole, [image]: '', [target]: `## 小节\n\n${text}` })
    expect([broken, links - 5, images]).toEqual([[], 3, 2])
  }), { numRuns: 300 })
})
