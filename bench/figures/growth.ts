import { secondsOfRun } from '../child-process'
import { coldExport, coldPeak } from '../export-run'
import type { Figure } from '../figure'
import { countText, took } from '../figure-text'
import { rounds, spread } from '../rounds'
import type { Workshop } from '../workshop'

/** What a note costs in a small vault and in a large one. */
export function growthFigures(workshop: Workshop): readonly Figure[] {
  const sizes = workshop.scale.growth
  const measured = rounds(Math.min(3, workshop.scale.rounds), [
    ['start', () => secondsOfRun(process.execPath, ['-e', '0'])],
    ...sizes.map(size => [String(size), () => coldExport(workshop, workshop.vault(size))] as const),
  ])
  return sizes.slice(1).map((size, index) => {
    const smaller = sizes[index] ?? size
    return {
      what: `time for one note among ${countText(size)} / among ${countText(smaller)}`,
      value: spread(measured, round =>
        (round(String(size)) - round('start')) / size / ((round(String(smaller)) - round('start')) / smaller)),
      goal: { atMost: 1.2 },
      detail: `${took(measured, String(size))} / ${took(measured, String(smaller))} for the whole, Node's own start taken from both`,
    }
  })
}

/** Megabytes at the worst moment of a first export, for each size of vault. */
export function memoryFigures(workshop: Workshop): readonly Figure[] {
  const { notes, growth } = workshop.scale
  return growth.map(size => {
    const measured = rounds(Math.min(3, workshop.scale.rounds), [['peak', () => coldPeak(workshop, workshop.vault(size))]])
    return {
      what: `peak memory of a cold export of ${countText(size)} notes`,
      value: spread(measured, round => round('peak')),
      unit: 'MB',
      ...(size === notes ? { goal: { atMost: 300 } } : {}),
      detail: 'resident, Node itself included',
    }
  })
}
