import { appendFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { exportAgain } from '../export-run'
import type { Figure } from '../figure'
import { countText, took } from '../figure-text'
import { rounds, spread } from '../rounds'
import type { Workshop } from '../workshop'

/** An export after a sentence was added to one note, beside one when nothing changed. */
export function oneNoteFigures(workshop: Workshop): readonly Figure[] {
  const { notes } = workshop.scale
  const folders = { vault: workshop.newVault(notes), site: workshop.fresh('site'), state: workshop.fresh('state') }
  exportAgain(workshop, folders)
  const files = readdirSync(folders.vault, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.md')).sort()
  const after = (folder: string): (() => number) => {
    const edited = files.filter(path => path.startsWith(folder))
    let next = 0
    return () => {
      next = (next + 17) % edited.length
      appendFileSync(join(folders.vault, edited[next] ?? 'README.md'), '\nOne more sentence.\n')
      return exportAgain(workshop, folders)
    }
  }
  const measured = rounds(workshop.scale.rounds, [
    ['none', () => exportAgain(workshop, folders)],
    ['paper', after('Papers')],
    ['entry', after('Log')],
  ])
  for (const folder of Object.values(folders)) workshop.remove(folder)
  return [
    {
      what: `export of ${countText(notes)} notes after one changed / with no change`,
      value: spread(measured, round => round('paper') / round('none')),
      goal: { atMost: 1.1 },
      detail: `${took(measured, 'paper')} / ${took(measured, 'none')}, a paper changed`,
    },
    {
      what: 'the same after a log entry changed',
      value: spread(measured, round => round('entry') / round('none')),
      detail: `${took(measured, 'entry')} / ${took(measured, 'none')}, the log page is composed again`,
    },
  ]
}
