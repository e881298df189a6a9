import { scan } from '../../src/core/text/scan'
import { pathologicalNotes } from '../../tests/support/pathological-notes'
import type { Figure } from '../figure'
import { countText, secondsText } from '../figure-text'
import { spreadOf, worked, type Spread } from '../rounds'
import { sampleNotes } from '../sample-notes'
import type { Workshop } from '../workshop'

interface Growth {
  readonly name: string
  /** What the note costs when it is twice as long, at each doubling. */
  readonly doublings: Spread
  /** Seconds for one character of the longest note. */
  readonly each: number
}

const sizes = [1, 2, 4, 8, 16]
const mostGrowth = 2.5

/**
 * What doubling a note costs, for notes made to be slow to read: 2 when time grows with the size. So short a work is
 * compared by its best run, for whatever else the machine does can only make it longer; and of four doublings the
 * median counts, for at one of them the note may outgrow the young part of the heap.
 */
export function scannerGrowthFigures(workshop: Workshop): readonly Figure[] {
  const { hardship, notes, sample, rounds } = workshop.scale
  const growths = Object.entries(pathologicalNotes).map(([name, write]) => steadyGrowth(name, write, hardship, rounds))
  const worst = growths.reduce((slow, next) => next.doublings.median > slow.doublings.median ? next : slow)
  const slowest = growths.reduce((slow, next) => next.each > slow.each ? next : slow)
  const usual = sampleNotes(notes, sample).join('\n')
  const each = best(usual, rounds) / usual.length
  const longest = countText(hardship * Math.max(...sizes))
  return [
    {
      what: `doubling the worst of ${growths.length} pathological notes`,
      value: worst.doublings,
      goal: { atMost: mostGrowth },
      detail: `${worst.name}, from ${countText(hardship)} to ${longest} characters`,
    },
    {
      what: `doubling the middle one of ${growths.length} pathological notes`,
      value: spreadOf(growths.map(({ doublings }) => doublings.median)),
      detail: `the range is over all ${growths.length}`,
    },
    {
      what: 'one character of the slowest pathological note / of a usual note',
      value: spreadOf([slowest.each / each]),
      detail: `${slowest.name}, ${longest} characters: ${secondsText(slowest.each * 1e6)} / ${secondsText(each * 1e6)} for a million`,
    },
  ]
}

/** Of so many notes one is always disturbed; what truly grows too fast does so every time. */
function steadyGrowth(name: string, write: (size: number) => string, hardship: number, tries: number): Growth {
  const texts = sizes.map(size => write(size * hardship))
  let least = growth(name, texts, tries)
  for (let again = 0; again < 3 && least.doublings.median > mostGrowth; again += 1) {
    const next = growth(name, texts, tries)
    if (next.doublings.median < least.doublings.median) least = next
  }
  return least
}

function growth(name: string, texts: readonly string[], tries: number): Growth {
  const runs = texts.map(text => ({ length: text.length, seconds: best(text, tries) }))
  const doublings = runs.slice(1).map((run, index) => {
    const before = runs[index] ?? run
    // Some notes are not quite twice as long.
    return run.seconds / before.seconds * 2 * before.length / run.length
  })
  const last = runs.at(-1)
  return { name, doublings: spreadOf(doublings), each: last === undefined ? 0 : last.seconds / last.length }
}

function best(text: string, tries: number): number {
  return Math.min(...Array.from({ length: tries }, () => worked(() => scan(text))))
}
