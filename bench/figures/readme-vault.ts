import { coldExport } from '../export-run'
import type { Figure } from '../figure'
import { countText, took } from '../figure-text'
import { rounds, spread } from '../rounds'
import type { Workshop } from '../workshop'

/** A vault whose notes all have one name, so that only their paths tell them apart. */
export function readmeVaultFigures(workshop: Workshop): readonly Figure[] {
  const { notes } = workshop.scale
  const vaults = { usual: workshop.vault(notes), readme: workshop.vault(notes, true) }
  const measured = rounds(workshop.scale.rounds, [
    ['usual', () => coldExport(workshop, vaults.usual)],
    ['readme', () => coldExport(workshop, vaults.readme)],
  ])
  return [{
    what: `cold export of ${countText(notes)} notes all named README.md / with names of their own`,
    value: spread(measured, round => round('readme') / round('usual')),
    goal: { atMost: 3 },
    detail: `${took(measured, 'readme')} / ${took(measured, 'usual')}; each in a folder of its own`,
  }]
}
