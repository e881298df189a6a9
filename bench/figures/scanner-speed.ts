import { scan } from '../../src/core/text/scan'
import type { Figure } from '../figure'
import { secondsText } from '../figure-text'
import { lezerParse, markedLex } from '../peers'
import { rounds, spread, worked } from '../rounds'
import { sampleNotes } from '../sample-notes'
import type { Workshop } from '../workshop'

/** One reading of a note, beside the two fastest parsers that read the same Markdown. */
export function scannerSpeedFigures(workshop: Workshop): readonly Figure[] {
  const { notes, sample } = workshop.scale
  const texts = sampleNotes(notes, sample * 3)
  const works = [
    ['ours', () => worked(() => texts.forEach(scan))],
    ['lezer', () => worked(() => lezerParse(texts))],
    ['marked', () => worked(() => markedLex(texts))],
  ] as const
  // What runs first is not compiled yet.
  rounds(3, works)
  const measured = rounds(workshop.scale.rounds * 2 - 1, works)
  const each = (name: typeof works[number][0]): string =>
    secondsText(spread(measured, round => round(name)).median / texts.length)
  return [
    {
      what: '@lezer/markdown / our scanner, for one note',
      value: spread(measured, round => round('lezer') / round('ours')),
      detail: `${each('lezer')} / ${each('ours')}, notes of 2 kB`,
    },
    {
      what: 'marked lexer / our scanner, for one note',
      value: spread(measured, round => round('marked') / round('ours')),
      detail: `${each('marked')} / ${each('ours')}, notes of 2 kB`,
    },
  ]
}
