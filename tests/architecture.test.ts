import { hastyImports, hiddenInputs, importCircles, misdirectedImports, overlongFiles, strayNodeGlobals, strayTests, unprovenTypes } from './support/architecture'
import { sourcesUnder, type Sources } from './support/sources'

const src = sourcesUnder('src')
const tests = sourcesUnder('tests')
const bad = (files: Record<string, string>): Sources => new Map(Object.entries(files))
const lines = (count: number): string => 'export {}\n'.repeat(count)

test('obsidian, node and site import core; core imports none of them', () => {
  expect(misdirectedImports(src)).toEqual([])
})

test.each([
  ['src/core/a.ts', `import { App } from 'obsidian'`],
  ['src/node/a.ts', `import type { App } from 'obsidian'`],
  ['src/core/a.ts', `import { join } from 'node:path'`],
  ['src/core/a.ts', `export * from 'fs'`],
  ['src/obsidian/a.ts', `const fs = await import('node:fs')`],
  ['src/site/a.ts', `const fs = require('fs')`],
  ['src/core/a.ts', `import { siteFiles } from 'site-files'`],
  ['src/core/a.ts', `import { page } from '../site/page'`],
  ['src/node/a.ts', `import { page } from '../site/page'`],
  ['src/site/a.ts', `import '../main'`],
  ['src/obsidian/a.ts', `import '../main'`],
  ['src/core/a.ts', `import { missing } from './missing'`],
  ['src/elsewhere/a.ts', `import '../site/page'`],
])('%s may not hold %s', (path, text) => {
  const found = misdirectedImports(bad({ [path]: `\n${text}`, 'src/site/page.ts': '', 'src/main.ts': '' }))
  expect(found).toEqual([expect.stringContaining(`${path}:2 imports `)])
})

test('the app loads Node, and what needs it, on a computer alone', () => {
  expect(hastyImports(src)).toEqual([])
  expect(strayNodeGlobals(src)).toEqual([])
})

test.each([
  ['src/obsidian/desktop/a.ts', `import { readFile } from 'node:fs/promises'`],
  ['src/obsidian/desktop/a.ts', `const fs = require('node:fs')`],
  ['src/obsidian/desktop/a.ts', `import { lock } from '../../node/lock'`],
  ['src/obsidian/a.ts', `import { disk } from './desktop/disk'`],
  ['src/main.ts', `export * from './obsidian/desktop/disk'`],
])('a phone would load too much if %s held %s', (path, text) => {
  const files = { 'src/node/lock.ts': '', 'src/obsidian/desktop/disk.ts': '' }
  expect(hastyImports(bad({ ...files, [path]: `\n${text}` }))).toEqual([expect.stringContaining(`${path}:2 imports `)])
})

test('the desktop side may import Node and its program later, and their types at once', () => {
  const files = {
    'src/node/lock.ts': '',
    'src/obsidian/desktop/disk.ts': `import type { Lock } from '../../node/lock'\nconst fs = await import('node:fs/promises')\nawait import('../../node/lock')\nimport './words'`,
    'src/obsidian/desktop/words.ts': '',
    'src/obsidian/site.ts': `await import('./desktop/disk')`,
  }
  expect([...misdirectedImports(bad(files)), ...hastyImports(bad(files))]).toEqual([])
})

test.each(['process.pid', 'Buffer.from(bytes)', `const fs = require(name)`, 'const here = { at: __dirname }', 'global.app'])('the app may not say %s, but for its desktop side', text => {
  expect(strayNodeGlobals(bad({ 'src/obsidian/a.ts': `\n${text}` }))).toEqual([expect.stringContaining('src/obsidian/a.ts:2 ')])
  expect(strayNodeGlobals(bad({ 'src/obsidian/desktop/a.ts': text }))).toEqual([])
})

test('the app may call `vault.process`', () => {
  expect(strayNodeGlobals(bad({ 'src/obsidian/a.ts': `vault.process(file, change)\nconst own = { process: 1 }` }))).toEqual([])
})

test('no files import each other in a circle', () => {
  expect(importCircles(src)).toEqual([])
})

test('a circle of values is found, a circle of types is not', () => {
  const circle = (from: string): Sources => bad({
    'src/core/a.ts': `import { b } from './log'`,
    'src/core/log/index.ts': `export { c } from './c'`,
    'src/core/log/c.ts': from,
  })
  expect(importCircles(circle(`import { a, type A } from '../a'`))).toEqual([
    'src/core/a.ts -> src/core/log/index.ts -> src/core/log/c.ts -> src/core/a.ts',
  ])
  expect(importCircles(circle(`import type { A } from '../a'\nimport { type B } from '../a'`))).toEqual([])
})

test('core reads no clock and rolls no dice', () => {
  expect(hiddenInputs(src)).toEqual([])
})

test.each([
  'new Date()', 'new Date', 'Date()', 'Date.now()', 'performance.now()', 'Math.random()',
  'crypto.getRandomValues(bytes)', 'globalThis.crypto.randomUUID()', 'const { length } = [Date.now]',
])('core may not hold %s, the node side may', text => {
  expect(hiddenInputs(bad({ 'src/core/a.ts': `\n${text}` }))).toEqual([expect.stringContaining('src/core/a.ts:2 ')])
  expect(hiddenInputs(bad({ 'src/node/a.ts': text }))).toEqual([])
})

test('core may make a date of a value, and speak of a clock', () => {
  expect(hiddenInputs(bad({ 'src/core/a.ts': `new Date(2026, 0, 1) // not Date.now()\nconst text = 'Math.random'` }))).toEqual([])
})

test('core asks the compiler to believe nothing', () => {
  expect(unprovenTypes(src)).toEqual([])
})

test.each(['value as Note', '<Note>value', 'value!', 'value!.path', 'let value: any', 'value as unknown as Note[]'])('core may not hold %s', text => {
  expect(unprovenTypes(bad({ 'src/core/a.ts': text }))).not.toEqual([])
})

test('core may hold `as const`, a renamed import and a negation', () => {
  expect(unprovenTypes(bad({ 'src/core/a.ts': `import { a as b } from './a'\nconst c = ['any'] as const\nif (!b) throw c` }))).toEqual([])
})

test('the entries stay under 60 lines and every other file within 250', () => {
  expect(overlongFiles(src)).toEqual([])
})

test('a file that is too long is found', () => {
  const files = { 'src/main.ts': lines(60), 'src/cli.ts': lines(59), 'src/core/a.ts': lines(251), 'src/core/b.ts': lines(250) }
  expect(overlongFiles(bad(files))).toEqual(['src/main.ts has 60 lines, the limit is 59', 'src/core/a.ts has 251 lines, the limit is 250'])
})

test('every test of a zone has a file or a folder of src that it is about', () => {
  expect(strayTests(tests, src)).toEqual([])
})

test('a test about nothing is found', () => {
  const about = bad({ 'src/core/log/day.ts': '' })
  const paths = { 'tests/core/log/day.test.ts': '', 'tests/core/log.test.ts': '', 'tests/core/log/day.laws.test.ts': '', 'tests/browser/page.test.ts': '' }
  expect(strayTests(bad({ ...paths, 'tests/core/log/week.test.ts': '' }), about)).toEqual(['tests/core/log/week.test.ts'])
})
