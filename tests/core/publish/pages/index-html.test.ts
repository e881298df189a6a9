import { indexHtml, type IndexPage } from '../../../../src/core/publish/pages/index-html'

const page: IndexPage = { title: '我的"日志" <1> & 其他', language: 'zh', uses: { math: true, mermaid: false } }
const all: IndexPage = { ...page, uses: { math: true, mermaid: true, code: true }, description: '描述', cover: true }

const policy = (html: string): string => /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
const files = (html: string): string[] => [...html.matchAll(/(?:src|href)="(?!data:)([^"]*)"/g)].map(match => match[1] ?? '')

test('everything that the page asks for lies in its own _logbook/', () => {
  expect(files(indexHtml(all)).filter(file => !/^_logbook\/[\w-]+\.(js|css)$/.test(file))).toEqual([])
})

test('a site without math, code and diagrams asks for none of their files', () => {
  const html = indexHtml({ ...page, uses: { math: false, mermaid: false } })
  expect(files(html)).toEqual(['_logbook/core.css', '_logbook/site.css', '_logbook/docsify.js', '_logbook/site.js'])
  expect(files(indexHtml(all))).toEqual(expect.arrayContaining(['_logbook/katex.js', '_logbook/katex.css', '_logbook/highlighting.js']))
})

test('the title and the settings survive quotes and angle brackets', () => {
  const html = indexHtml(page)
  expect(html).toContain('<title>我的&quot;日志&quot; &lt;1&gt; &amp; 其他</title>')
  const settings = /name="research-logbook" content="([^"]*)"/.exec(html)?.[1] ?? ''
  const plain = settings.replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
  expect(JSON.parse(plain)).toEqual({ title: page.title, language: 'zh', cover: false })
})

test('the policy allows no inline script, no evaluation and no other host for scripts, styles and connections', () => {
  const rules = policy(indexHtml(all)).split('; ')
  expect(rules).toContain(`default-src 'none'`)
  expect(rules).toContain(`script-src 'self'`)
  expect(rules).toContain(`connect-src 'self'`)
  expect(rules.filter(rule => /https?:/.test(rule))).toEqual([`img-src 'self' data: blob: https:`])
  expect(indexHtml(all)).not.toMatch(/<script(?! src="_logbook\/)|\son\w+=|<style/)
})

test('a style element is allowed only where Mermaid draws', () => {
  expect(policy(indexHtml(page))).toContain(`style-src-elem 'self';`)
  expect(policy(indexHtml(all))).toContain(`style-src-elem 'self' 'unsafe-inline';`)
})

test('the page says its language', () => {
  expect(indexHtml(page)).toContain('<html lang="zh-Hans">')
  expect(indexHtml({ ...page, language: 'en' })).toContain('<html lang="en">')
})
