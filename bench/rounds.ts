import { median } from './median'

/** Does something once and gives the seconds that it took. */
export type Work = () => number

/** Does something once, and waits for it. */
export type SlowWork = () => number | Promise<number>

/** What each work of one round took. */
export type Round<Name extends string> = (name: Name) => number

/**
 * Does every work once a round, in turn forwards and backwards, so that what slows the machine for a while
 * slows all of them: compare within a round, never between two.
 */
export function rounds<Name extends string>(count: number, works: readonly (readonly [Name, Work])[]): readonly Round<Name>[] {
  return Array.from({ length: count }, (_, number) => {
    const order = number % 2 === 0 ? works : works.toReversed()
    const taken = new Map(order.map(([name, work]) => [name, work()]))
    return name => taken.get(name) ?? Number.NaN
  })
}

/** The same for works that are waited for. */
export async function slowRounds<Name extends string>(count: number, works: readonly (readonly [Name, SlowWork])[]): Promise<readonly Round<Name>[]> {
  const measured: Round<Name>[] = []
  for (let number = 0; number < count; number += 1) {
    const taken = new Map<Name, number>()
    for (const [name, work] of number % 2 === 0 ? works : works.toReversed()) taken.set(name, await work())
    measured.push(name => taken.get(name) ?? Number.NaN)
  }
  return measured
}

/** The median of something over all rounds, and how far it went either way. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

export function spread<Name extends string>(measured: readonly Round<Name>[], value: (round: Round<Name>) => number): Spread {
  return spreadOf(measured.map(value))
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) }
}

/** How long something takes in this process. */
export function timed(work: () => void): number {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

/** How long the processor works on it: for what is so short that another process would count for more. */
export function worked(work: () => void): number {
  globalThis.gc?.({ type: 'minor', execution: 'sync' })
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}
