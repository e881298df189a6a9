import { inflateSync } from 'node:zlib'
import { researchVault, type ResearchVault } from '../../bench/research-vault'
import { smallPng } from '../../bench/vault/small-png'

const filesOf = (options: ResearchVault): ReadonlyMap<string, string | Uint8Array> =>
  new Map([...researchVault(options)].map(file => [file.path, file.content]))

const notesOf = (options: ResearchVault): [string, string][] =>
  [...filesOf(options)].flatMap(([path, content]): [string, string][] => typeof content === 'string' && path.endsWith('.md') ? [[path, content]] : [])

const share = (notes: readonly [string, string][], pattern: RegExp): number =>
  notes.filter(([, text]) => pattern.test(text)).length / notes.length

const usual = notesOf({ notes: 2000 })

test('the same seed makes the same vault and another seed another', () => {
  expect(filesOf({ notes: 120, seed: 7 })).toEqual(filesOf({ notes: 120, seed: 7 }))
  expect(filesOf({ notes: 120, seed: 7 })).not.toEqual(filesOf({ notes: 120, seed: 8 }))
})

test('a vault has as many notes as are asked for, no two with one name in lower case', () => {
  const paths = notesOf({ notes: 3000 }).map(([path]) => path.toLowerCase())
  expect(new Set(paths).size).toBe(3000)
  expect(paths.length).toBe(3000)
})

test('a note is about 2 kB long on average', () => {
  const bytes = usual.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0)
  expect(bytes / usual.length).toBeGreaterThan(1600)
  expect(bytes / usual.length).toBeLessThan(2400)
})

test('a log grows to 1,500 entries and no further', () => {
  const entries = (notes: number): number => notesOf({ notes }).filter(([path]) => path.startsWith('Log/')).length
  expect(entries(1000)).toBe(150)
  expect(entries(12_000)).toBe(1500)
})

test.each([
  ['front matter', /^---\n/, 0.7, 0.95],
  ['Chinese', /第 \d+ 次/, 0.45, 0.75],
  ['wikilinks', /\[\[/, 0.8, 1],
  ['Markdown links', /\]\((?:\.\.\/)*[A-Z][^)]*\.md\)/, 0.2, 0.7],
  ['headings', /^## /m, 0.5, 0.95],
  ['lists', /^- /m, 0.5, 1],
  ['tasks', /^- \[[ x>/-]\] /m, 0.2, 0.8],
  ['tables', /^\|---\|/m, 0.1, 0.5],
  ['code', /^(?:```|~~~)/m, 0.1, 0.5],
  ['math', /^\$\$/m, 0.1, 0.5],
  ['callouts', /^> \[!/m, 0.1, 0.5],
  ['tags', / #\p{L}/u, 0.1, 0.5],
  ['block ids', / \^block-\d+$/m, 0.1, 0.5],
  ['comments', /^%%/m, 0.05, 0.5],
  ['figures', /!\[\[[^\]]*\.png/, 0.05, 0.2],
  ['embedded notes', /!\[\[[^\].]*\]\]/, 0.01, 0.08],
])('%s stand in a believable share of the notes', (_, pattern, least, most) => {
  const found = share(usual, pattern)
  expect(found).toBeGreaterThan(least)
  expect(found).toBeLessThan(most)
})

test('about one note in ten is private', () => {
  const hidden = usual.filter(([path, text]) => path.startsWith('Private/') || /^(?:publish: (?:false|"unreadable)|private: true)$/m.test(text))
  expect(hidden.length / usual.length).toBeGreaterThan(0.08)
  expect(hidden.length / usual.length).toBeLessThan(0.14)
})

test('a few notes are linked from everywhere and most hardly at all', () => {
  const counts = new Map<string, number>()
  for (const [, text] of usual) {
    for (const [, name = ''] of text.matchAll(/\[\[([^\]|#/]+)/g)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const sorted = [...counts.values()].sort((a, b) => b - a)
  expect(sorted[0]).toBeGreaterThan(300)
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(8)
})

test('every note can be a README.md, and links then go by the path', () => {
  const notes = notesOf({ notes: 500, allReadme: true })
  expect(notes.every(([path]) => path.endsWith('README.md'))).toBe(true)
  expect(share(notes, /\[\[[^\]]*\/README(?:#[^|\]]*)?\|/)).toBeGreaterThan(0.7)
})

test('a figure is a picture that unpacks to its colour', () => {
  const png = Buffer.from(smallPng(24, 1, 2, 3))
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  const start = png.indexOf('IDAT')
  const pixels = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)))
  expect(pixels.length).toBe(24 * (1 + 24 * 3))
  expect([...pixels.subarray(0, 4)]).toEqual([0, 1, 2, 3])
})
