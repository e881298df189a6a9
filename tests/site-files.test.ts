import { createHash } from 'node:crypto'
import { siteFiles } from 'site-files'

const text = (path: string): string => {
  const file = siteFiles.find(file => file.path === path)
  if (file === undefined) throw new Error(`Cannot read "${path}": not among the site files`)
  return new TextDecoder().decode(file.bytes())
}

test.each(siteFiles)('$path unpacks to the bytes that its hash promises', file => {
  const bytes = file.bytes()
  expect(bytes.length).toBe(file.size)
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256)
})

test('every site file lies under _logbook/, and no path is there twice', () => {
  const paths = siteFiles.map(file => file.path)
  expect(paths.filter(path => !path.startsWith('_logbook/'))).toEqual([])
  expect(new Set(paths).size).toBe(paths.length)
})

test('no stylesheet asks another host for anything', () => {
  for (const { path } of siteFiles.filter(file => file.path.endsWith('.css'))) {
    expect([path, text(path).match(/@import|https?:\/\/(?!www\.w3\.org\/)[^\s)"']*/g)]).toEqual([path, null])
  }
})

test('every font that KaTeX names is there', () => {
  const named = [...text('_logbook/katex.css').matchAll(/url\(([^)]*)\)/g)].map(match => `_logbook/${match[1]}`)
  expect(named.length).toBeGreaterThan(0)
  expect(new Set(named)).toEqual(new Set(siteFiles.map(file => file.path).filter(path => path.endsWith('.woff2'))))
})

test('no script refers to a source map that is not published', () => {
  const referring = siteFiles.filter(file => /\.(js|css)$/.test(file.path)).filter(file => text(file.path).includes('# sourceMappingURL='))
  expect(referring.map(file => file.path)).toEqual([])
})

test('the licences of all that is vendored are listed', () => {
  const listed = siteFiles.filter(file => file.path.includes('LICENSES')).map(file => text(file.path)).join('')
  for (const name of ['docsify', 'katex', 'marked', 'medium-zoom', 'mermaid', 'prismjs', 'd3-shape']) {
    expect(listed).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((MIT|ISC)\\)$`, 'm'))
  }
})
