import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyEdits } from '../../src/core/text/edit'
import { scan } from '../../src/core/text/scan'
import { lezerTokens, ownTokens } from '../support/lezer-tokens'

const folder = join(process.env.LOGBOOK_CORPUS ?? '', 'obsidian-help-zh')
const notes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.md')).sort()
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

test('there are 173 notes', () => {
  expect(notes).toHaveLength(173)
})

test.each(notes)('%s is the same to the byte after a scan and a write that changes nothing', name => {
  const text = read(name)
  const { tokens, problems } = scan(text)
  const same = tokens.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
  expect(applyEdits(text, [])).toBe(text)
  expect(applyEdits(text, same)).toBe(text)
  expect(Buffer.from(applyEdits(text, same)).equals(readFileSync(join(folder, name)))).toBe(true)
  expect(problems).toEqual([])
})

/** Two things lezer does not know: properties, whose last `---` it takes for an underline, and wikilinks, which may hold backticks. */
function unknownToLezer(text: string, token: string): boolean {
  const [, start] = token.split(' ').map(Number)
  return scan(text).tokens.some(outer => (outer.kind === 'frontMatter' || outer.kind === 'wikilink')
    && start !== undefined && start >= outer.start && start < outer.end)
}

test.each(notes)('%s has its headings, fences, code and links where lezer sees them', name => {
  const text = read(name)
  expect(ownTokens(text)).toEqual(lezerTokens(text).filter(token => !unknownToLezer(text, token)))
})
