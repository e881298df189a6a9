import { spawnSync } from 'node:child_process'
import { runOfNode, secondsOfRun, type Run } from './child-process'
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

/** The same, with what it needed. */
export function coldRun(workshop: Workshop, vault: string): Run {
  return withNewSite(workshop, vault, folders => runOfNode(exportArguments(workshop.program, folders), workshop.root))
}

function withNewSite<T>(workshop: Workshop, vault: string, work: (folders: ExportFolders) => T): T {
  const folders = { vault, site: workshop.fresh('site'), state: workshop.fresh('state') }
  try {
    return work(folders)
  } finally {
    workshop.remove(folders.site)
    workshop.remove(folders.state)
  }
}

/** A figure of an export that wrote nothing would mean nothing: how much a first export publishes, said before any is measured. */
export function firstExport(workshop: Workshop, vault: string): string {
  const folders = { vault, site: workshop.fresh('site'), state: workshop.fresh('state') }
  const { status, stdout, stderr } = spawnSync(process.execPath, [...exportArguments(workshop.program, folders), '--json'], { maxBuffer: 2 ** 28 })
  workshop.remove(folders.site)
  workshop.remove(folders.state)
  const said = stdout.toString()
  const report: unknown = said.startsWith('{') ? JSON.parse(said) : {}
  const errors = listOf(report, 'findings').filter(finding => valueOf(finding, 'severity') === 'error')
  const withheld = listOf(report, 'withheld').length
  const pages = listOf(report, 'pages').filter(page => valueOf(page, 'note') !== '').length
  if (status === 0 && pages > withheld) return `${pages} notes published, ${withheld} withheld`
  const [first] = errors
  throw new Error(`Cannot measure: the export ended with ${status}, ${pages} notes published, ${withheld} withheld, ${errors.length} errors. `
    + `${first === undefined ? stderr.toString() : String(valueOf(first, 'message'))}`)
}

function valueOf(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null ? Reflect.get(object, key) : undefined
}

function listOf(object: unknown, key: string): readonly unknown[] {
  const list = valueOf(object, key)
  return Array.isArray(list) ? list : []
}
