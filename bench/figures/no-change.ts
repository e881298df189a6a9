import { secondsOfRun } from '../child-process'
import { exportAgain } from '../export-run'
import type { Figure } from '../figure'
import { countText, took } from '../figure-text'
import { rounds, spread } from '../rounds'
import { statWalk } from '../stat-walk'
import type { Workshop } from '../workshop'

/** An export when nothing changed, beside a look at every file; Node's own start is taken from both. */
export function noChangeFigures(workshop: Workshop): readonly Figure[] {
  const { notes } = workshop.scale
  const folders = { vault: workshop.vault(notes), site: workshop.fresh('site'), state: workshop.fresh('state') }
  exportAgain(workshop, folders)
  const node = (...args: readonly string[]): number => secondsOfRun(process.execPath, args)
  const measured = rounds(workshop.scale.rounds * 2 + 1, [
    ['start', () => node('-e', '0')],
    ['walk', () => node('-e', statWalk, folders.vault)],
    ['walkBoth', () => node('-e', statWalk, folders.vault, folders.site)],
    ['export', () => exportAgain(workshop, folders)],
  ])
  workshop.remove(folders.site)
  workshop.remove(folders.state)
  return [
    {
      what: `export of ${countText(notes)} notes with no change / a stat walk of the vault in Node`,
      value: spread(measured, round => (round('export') - round('start')) / (round('walk') - round('start'))),
      goal: { atMost: 1.5 },
      detail: `${took(measured, 'export')} / ${took(measured, 'walk')}, Node's own start of ${took(measured, 'start')} taken from both`,
    },
    {
      what: 'the same / a stat walk of vault and site',
      value: spread(measured, round => (round('export') - round('start')) / (round('walkBoth') - round('start'))),
      detail: `${took(measured, 'export')} / ${took(measured, 'walkBoth')}, Node's own start of ${took(measured, 'start')} taken from both`,
    },
  ]
}
