import { secondsOfRun } from '../child-process'
import { coldRun } from '../export-run'
import type { Figure } from '../figure'
import { countText, took } from '../figure-text'
import { rounds, spread, spreadOf, type Round } from '../rounds'
import type { Workshop } from '../workshop'

/** What a note costs in a small vault and in a large one, and what the largest of them need of memory. */
export function growthFigures(workshop: Workshop): readonly Figure[] {
  const { growth: sizes, notes, rounds: count } = workshop.scale
  const peaks = new Map<number, number[]>(sizes.map(size => [size, []]))
  const cold = (size: number): number => {
    const { seconds, peak } = coldRun(workshop, workshop.vault(size))
    peaks.get(size)?.push(peak)
    return seconds
  }
  for (const size of sizes) workshop.vault(size)
  const measured = rounds(Math.min(3, count), [
    ['start', () => secondsOfRun(process.execPath, ['-e', '0'])],
    ...sizes.map(size => [String(size), () => cold(size)] as const),
  ])
  return [
    ...sizes.slice(1).map((size, index) => timeFigure(measured, size, sizes[index] ?? size)),
    ...sizes.map(size => memoryFigure(size, peaks.get(size) ?? [], size === notes)),
  ]
}

function timeFigure(measured: readonly Round<string>[], size: number, smaller: number): Figure {
  const each = (round: Round<string>, notes: number): number => (round(String(notes)) - round('start')) / notes
  return {
    what: `time for one note among ${countText(size)} / among ${countText(smaller)}`,
    value: spread(measured, round => each(round, size) / each(round, smaller)),
    goal: { atMost: 1.2 },
    detail: `${took(measured, String(size))} / ${took(measured, String(smaller))} for the whole, Node's own start taken from both`,
  }
}

function memoryFigure(size: number, peaks: readonly number[], isUsual: boolean): Figure {
  return {
    what: `peak memory of a cold export of ${countText(size)} notes`,
    value: spreadOf(peaks),
    unit: 'MB',
    ...(isUsual ? { goal: { atMost: 300 } } : {}),
    detail: 'resident, Node itself included',
  }
}
