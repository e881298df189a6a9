import type { Spread } from './rounds'
import type { Workshop } from './workshop'

/** One row of the table. */
export interface Figure {
  /** "cold export of 10,000 notes / `cp -r` of the vault" */
  readonly what: string
  /** A ratio, or a number with the unit that `unit` names. */
  readonly value: Spread
  readonly unit?: string
  readonly goal?: Goal
  /** What the ratio is made of: "1.62 s / 0.52 s, 5 rounds". */
  readonly detail: string
}

export interface Goal {
  readonly atMost?: number
  readonly atLeast?: number
}

/** What one name of `--only` measures. */
export interface Measurement {
  readonly name: string
  /** Whether it runs the program; the others read notes in this process. */
  readonly exports: boolean
  readonly figures: (workshop: Workshop) => readonly Figure[] | Promise<readonly Figure[]>
}

export function goalMet({ atMost = Infinity, atLeast = -Infinity }: Goal, { median }: Spread): boolean {
  return median <= atMost && median >= atLeast
}
