import { cpSync } from 'node:fs'
import { secondsOfRun } from '../child-process'
import { coldExport } from '../export-run'
import type { Figure } from '../figure'
import { countText, took } from '../figure-text'
import { sampleNotes } from '../sample-notes'
import { remarkPrint } from '../peers'
import { rounds, spread, timed } from '../rounds'
import type { Workshop } from '../workshop'

/** The first export, beside the least that writing a tree can cost and beside a parser that prints. */
export function coldExportFigures(workshop: Workshop): readonly Figure[] {
  const { notes, sample } = workshop.scale
  const vault = workshop.vault(notes)
  const sampled = sampleNotes(notes, sample)
  remarkPrint(sampled.slice(0, 20))
  const measured = rounds(workshop.scale.rounds, [
    ['copy', () => secondsOfCopy(workshop, vault)],
    ['export', () => coldExport(workshop, vault)],
    ['remark', () => timed(() => remarkPrint(sampled)) * notes / sampled.length],
  ])
  return [
    {
      what: `cold export of ${countText(notes)} notes / \`cp -r\` of the vault`,
      value: spread(measured, round => round('export') / round('copy')),
      goal: { atMost: 4 },
      detail: `${took(measured, 'export')} / ${took(measured, 'copy')}`,
    },
    {
      what: `remark parse and print of ${countText(notes)} notes / our cold export`,
      value: spread(measured, round => round('remark') / round('export')),
      goal: { atLeast: 20 },
      detail: `${took(measured, 'remark')} / ${took(measured, 'export')}; remark measured on ${sampled.length} notes and scaled`,
    },
  ]
}

function secondsOfCopy(workshop: Workshop, vault: string): number {
  const target = workshop.fresh('copy')
  const seconds = process.platform === 'win32'
    ? timed(() => cpSync(vault, target, { recursive: true }))
    : secondsOfRun('cp', ['-r', vault, target])
  workshop.remove(target)
  return seconds
}
