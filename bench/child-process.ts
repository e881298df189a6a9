import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What one run of a program took. */
export interface Run {
  readonly seconds: number
  /** Megabytes that it held at its worst. */
  readonly peak: number
}

/** Seconds from start to end of a program that must succeed. */
export function secondsOfRun(command: string, args: readonly string[]): number {
  const start = performance.now()
  const { status, stderr, error } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw failure(`${command} ${args.join(' ')}`, error?.message ?? `status ${status}`, stderr)
  return seconds
}

/**
 * A child inherits `maxRSS` from the process that forked it, which may be the larger one; Linux counts
 * the program alone in `VmHWM`.
 */
const tellPeak = `process.on('exit', () => {
  const fs = require('node:fs')
  const own = process.platform === 'linux' ? /VmHWM:\\s*(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))?.[1] : undefined
  fs.writeSync(3, String(own ?? process.resourceUsage().maxRSS))
})
`

/** A Node program that must succeed; `folder` is for what makes it tell its memory. */
export function runOfNode(args: readonly string[], folder: string): Run {
  const preload = join(folder, 'tell-peak.cjs')
  writeFileSync(preload, tellPeak)
  const start = performance.now()
  const { status, output } = spawnSync(process.execPath, ['--require', preload, ...args], { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
  const seconds = (performance.now() - start) / 1000
  const kilobytes = Number(output[3]?.toString())
  if (status !== 0 || !(kilobytes > 0)) throw failure(args.join(' '), `status ${status}`, output[2])
  return { seconds, peak: kilobytes / 1024 }
}

function failure(what: string, state: string, said: { toString(): string } | null | undefined): Error {
  return new Error(`Cannot measure "${what}": ${state}\n${said?.toString() ?? ''}`)
}
