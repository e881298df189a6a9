import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Seconds from start to end of a program that must succeed. */
export function secondsOfRun(command: string, args: readonly string[]): number {
  const start = performance.now()
  const { status, stderr, error } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`Cannot run ${command} ${args.join(' ')}: ${error?.message ?? `status ${status}`}\n${stderr.toString()}`)
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

/** Megabytes that a Node program held at its worst. */
export function peakOfRun(args: readonly string[], folder: string): number {
  const preload = join(folder, 'tell-peak.cjs')
  writeFileSync(preload, tellPeak)
  const { status, output } = spawnSync(process.execPath, ['--require', preload, ...args], { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
  const kilobytes = Number(output[3]?.toString())
  if (status !== 0 || !(kilobytes > 0)) throw new Error(`Cannot measure ${args.join(' ')}: status ${status}\n${output[2]?.toString() ?? ''}`)
  return kilobytes / 1024
}
