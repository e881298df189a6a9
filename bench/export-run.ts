import { spawnSync } from 'node:child_process'
import { peakOfRun, secondsOfRun } from './child-process'
import type { Workshop } from './workshop'

/** Where one export reads and writes; its state lies outside both folders. */
export interface ExportFolders {
  readonly vault: string
  readonly site: string
  readonly state: string
}

export function exportArguments(program: string, { vault, site, state }: ExportFolders): readonly string[] {
  return [program, 'export', '--vault', vault, '--site', site, '--state', state, '--include', '/', '--today', '2026-08-30']
}

/** Another export of the same vault to the same site. */
export function exportAgain(workshop: Workshop, folders: ExportFolders): number {
  return secondsOfRun(process.execPath, exportArguments(workshop.program, folders))
}

/** A first export to a new folder, which is removed again. */
export function coldExport(workshop: Workshop, vault: string): number {
  return withNewSite(workshop, vault, folders => exportAgain(workshop, folders))
}

/** Megabytes that a first export holds at its worst. */
export function coldPeak(workshop: Workshop, vault: string): number {
  return withNewSite(workshop, vault, folders => peakOfRun(exportArguments(workshop.program, folders), workshop.root))
}

function withNewSite(workshop: Workshop, vault: string, work: (folders: ExportFolders) => number): number {
  const folders = { vault, site: workshop.fresh('site'), state: workshop.fresh('state') }
  try {
    return work(folders)
  } finally {
    workshop.remove(folders.site)
    workshop.remove(folders.state)
  }
}

/** Pages and withheld notes of a first export: a figure of an export that wrote nothing would mean nothing. */
export function countPages(workshop: Workshop, vault: string): { readonly pages: number, readonly withheld: number } {
  const folders = { vault, site: workshop.fresh('site'), state: workshop.fresh('state') }
  const { stdout } = spawnSync(process.execPath, [...exportArguments(workshop.program, folders), '--json'], { maxBuffer: 2 ** 28 })
  workshop.remove(folders.site)
  workshop.remove(folders.state)
  const report: unknown = JSON.parse(stdout.toString())
  return { pages: lengthOf(report, 'pages'), withheld: lengthOf(report, 'withheld') }
}

function lengthOf(report: unknown, key: string): number {
  if (typeof report !== 'object' || report === null) return 0
  const list: unknown = Reflect.get(report, key)
  return Array.isArray(list) ? list.length : 0
}
