import { availableParallelism, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { firstExport } from './export-run'
import type { Figure } from './figure'
import { figureTable, readmeTable } from './figure-table'
import { countText, secondsText } from './figure-text'
import { measurements } from './measurements'
import { fullScale, quickScale, workshop, type Workshop } from './workshop'

const usage = `npm run bench -- [--quick] [--only NAME]...
NAME is one of: ${measurements.map(({ name }) => name).join(', ')}`

const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}`

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

async function measure(shop: Workshop, only: readonly string[]): Promise<readonly Figure[]> {
  const { notes } = shop.scale
  const wanted = measurements.filter(({ name }) => only.length === 0 || only.includes(name))
  if (wanted.some(({ exports }) => exports)) say(`vault of ${countText(notes)} notes: ${firstExport(shop, shop.vault(notes))}`)
  const found: Figure[] = []
  for (const { name, figures } of wanted) {
    const began = performance.now()
    found.push(...await figures(shop))
    say(`${name}: ${secondsText((performance.now() - began) / 1000)}`)
  }
  return found
}

async function main(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: { quick: { type: 'boolean' }, only: { type: 'string', multiple: true }, help: { type: 'boolean' } },
  })
  const only = values.only ?? []
  const unknown = only.filter(wanted => !measurements.some(({ name }) => name === wanted))
  if (values.help === true || unknown.length > 0) {
    say(usage)
    return unknown.length > 0 ? 2 : 0
  }
  const shop = workshop(values.quick === true ? quickScale : fullScale)
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
  process.once('exit', shop.close)
  say(machine)
  const figures = await measure(shop, only)
  if (values.quick === true) {
    const ungraded = figures.map(({ goal: _, ...figure }) => figure)
    process.stdout.write(`${figureTable(ungraded)}\n\nA quick run shows that everything runs; it is too small to judge by.\n`)
    return 0
  }
  process.stdout.write(`${figureTable(figures)}\n\nFor the README:\n\n${readmeTable(figures, machine)}\n`)
  return 0
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (failure) {
  say(failure instanceof Error ? failure.message : String(failure))
  process.exitCode = 1
}
