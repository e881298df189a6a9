import type { PlannedNote } from './planned-note'
import type { Random } from './random'
import { openPhrases, phrasesOf } from './phrases'

/** Where a link of one note may lead, and how it is written there. */
export interface LinkStyle {
  readonly notes: readonly PlannedNote[]
  /** All notes have one name, so that only a path tells them apart. */
  readonly byPath: boolean
}

/** A few notes are linked from everywhere and most hardly at all; a link in fifty leads nowhere. */
export function linkSource(from: PlannedNote, style: LinkStyle, dice: Random): () => string {
  return () => {
    if (dice.chance(0.02)) return `[[${dice.pick(openPhrases.en.sections)} to be written]]`
    const nearby = dice.chance(0.2) ? style.notes[from.index - 1 - dice.below(8)] : undefined
    const to = nearby ?? style.notes[dice.rank(style.notes.length)] ?? from
    return dice.chance(0.12) ? markdownLink(from, to) : wikilink(to, style.byPath || dice.chance(0.1), dice)
  }
}

function wikilink(to: PlannedNote, byPath: boolean, dice: Random): string {
  const path = byPath ? to.path.replace(/\.md$/, '') : to.title
  const part = dice.chance(0.08) ? `#${dice.pick(phrasesOf(to).sections)}` : dice.chance(0.03) ? `#^block-${dice.below(20)}` : ''
  const shown = dice.chance(0.25) ? `|${dice.pick(openPhrases[to.language].subjects)}` : byPath ? `|${to.title}` : ''
  return `[[${path}${part}${shown}]]`
}

/** `[Sparse Attention](../Water/Sparse%20Attention.md)`, from the note's own folder. */
function markdownLink(from: PlannedNote, to: PlannedNote): string {
  const up = '../'.repeat(from.path.split('/').length - 1)
  return `[${to.title}](${up}${to.path.replaceAll(' ', '%20')})`
}
