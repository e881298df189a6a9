import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cachedMetadata, type CachedMetadata } from '../../src/core/note/cached-metadata'

/** What the app itself made of notes: `{ filePath, fileContents, cachedMetadata }` in each file. */
const folder = join(process.env.LOGBOOK_CORPUS ?? '', 'metadata')
const recordings = readdirSync(folder).filter(name => name.endsWith('.json'))

interface Recording {
  readonly filePath: string
  readonly fileContents: string
  readonly cachedMetadata: CachedMetadata
}

const fields = ['headings', 'links', 'embeds', 'tags', 'blocks', 'listItems', 'frontmatter', 'frontmatterPosition', 'frontmatterLinks'] as const

test('there are recordings to compare with', () => {
  expect(recordings.length).toBeGreaterThanOrEqual(69)
})

test.each(recordings)('%s agrees with the app in every field', name => {
  const recording = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Recording
  const ours = JSON.parse(JSON.stringify(cachedMetadata(recording.filePath, recording.fileContents))) as CachedMetadata
  const picked = (metadata: CachedMetadata): object => Object.fromEntries(fields.map(field => [field, metadata[field]]))
  expect(picked(ours)).toEqual(picked(recording.cachedMetadata))
})
