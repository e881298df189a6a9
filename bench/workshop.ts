import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { researchVault } from './research-vault'

/** How much is measured. */
export interface Scale {
  /** Notes of the vault that most figures are about. */
  readonly notes: number
  /** Notes of the vaults that growth is measured with, smallest first. */
  readonly growth: readonly number[]
  readonly rounds: number
  /** Notes that are given to parsers too slow for all of them. */
  readonly sample: number
  /** Characters of a pathological note before it is doubled four times. */
  readonly hardship: number
}

export const fullScale: Scale = { notes: 10_000, growth: [1_000, 10_000, 50_000], rounds: 5, sample: 300, hardship: 10_000 }
export const quickScale: Scale = { notes: 200, growth: [100, 200, 400], rounds: 2, sample: 20, hardship: 3_000 }

/** A folder in memory, where there is one, for vaults and sites; it goes when the run ends. */
export interface Workshop {
  readonly scale: Scale
  readonly root: string
  /** A copy of the program, so that a build beside the run changes nothing. */
  readonly program: string
  /** Path of a folder that does not exist yet. */
  readonly fresh: (name: string) => string
  /** A vault of so many notes, made once. */
  readonly vault: (notes: number, allReadme?: boolean) => string
  /** A vault of so many notes, for one measurement to change. */
  readonly newVault: (notes: number) => string
  readonly remove: (folder: string) => void
  readonly close: () => void
}

export function workshop(scale: Scale): Workshop {
  const memory = '/dev/shm'
  const root = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'research-logbook-bench-'))
  const program = copiedProgram(join(root, 'program'))
  const vaults = new Map<string, string>()
  let count = 0
  const fresh = (name: string): string => join(root, `${name}-${count += 1}`)
  const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true })
  return {
    scale,
    root,
    program,
    fresh,
    remove,
    vault(notes, allReadme = false) {
      const key = `${allReadme ? 'readme' : 'vault'}-${notes}`
      const folder = vaults.get(key) ?? fresh(key)
      if (!vaults.has(key)) writeVault(folder, notes, allReadme)
      vaults.set(key, folder)
      return folder
    },
    newVault(notes) {
      const folder = fresh('changing')
      writeVault(folder, notes, false)
      return folder
    },
    close: () => remove(root),
  }
}

/** The program and the parts that it loads. */
function copiedProgram(folder: string): string {
  const built = dirname(fileURLToPath(import.meta.url))
  for (const path of ['cli.js', 'cli']) {
    if (existsSync(join(built, path))) cpSync(join(built, path), join(folder, path), { recursive: true })
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  return join(folder, 'cli.js')
}

function writeVault(folder: string, notes: number, allReadme: boolean): void {
  const made = new Set<string>()
  for (const { path, content } of researchVault({ notes, allReadme })) {
    const file = join(folder, path)
    const parent = dirname(file)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeFileSync(file, content)
  }
}
