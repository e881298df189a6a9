import { noteText } from './vault/note-text'
import { plannedNotes } from './vault/planned-notes'
import { smallPng } from './vault/small-png'

export interface ResearchVault {
  readonly notes: number
  /** Another seed, another vault; the same seed, the same bytes. */
  readonly seed?: number
  /** Every note is the README.md of a folder of its own, as in a vault that was a website before. */
  readonly allReadme?: boolean
}

export interface VaultFile {
  readonly path: string
  readonly content: string | Uint8Array
}

const settings = { rules: [{ folder: 'Private', visibility: 'private' }] }

/**
 * A believable research vault: Chinese and English notes of about 2 kB, of which about one in ten is private,
 * linked so that a few concepts and papers are known to all; figures; settings. One file at a time.
 */
export function* researchVault({ notes, seed = 1, allReadme = false }: ResearchVault): Generator<VaultFile> {
  const planned = plannedNotes(notes - 1, seed)
    .map(note => allReadme ? { ...note, path: note.path.replace(/\.md$/, '/README.md') } : note)
  const figures = Array.from({ length: Math.ceil(notes / 25) }, (_, index) => `figure-${index + 1}.png`)

  yield { path: '.obsidian/plugins/research-logbook/data.json', content: `${JSON.stringify(settings, null, 2)}\n` }
  yield { path: 'README.md', content: '# A research vault\n\nMade for measuring; see [[Papers]] and the log.\n' }
  for (const [index, figure] of figures.entries()) {
    yield { path: `Attachments/${figure}`, content: smallPng(24, index % 256, (index * 7) % 256, 160) }
  }
  for (const note of planned) {
    yield { path: note.path, content: noteText(note, { notes: planned, byPath: allReadme }, figures, seed) }
  }
}
