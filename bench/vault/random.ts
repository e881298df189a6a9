/** A stream of numbers that one seed decides, so that two machines make the same vault. */
export interface Random {
  /** From 0 up to, not including, `limit`. */
  readonly below: (limit: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(choices: readonly T[]) => T
  /** A rank below `limit`: rank 0 comes about twice as often as rank 1, three times as often as rank 2. */
  readonly rank: (limit: number) => number
  /** Mostly near `middle`, rarely up to five times as much. */
  readonly size: (middle: number) => number
}

/** SplitMix32. */
export function random(seed: number): Random {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    chance: probability => next() < probability,
    pick(choices) {
      const choice = choices[below(choices.length)]
      if (choice === undefined) throw new Error('Cannot pick: there are no choices')
      return choice
    },
    rank: limit => Math.min(limit - 1, Math.floor((limit + 1) ** next()) - 1),
    size: middle => Math.round(middle * (0.4 + 0.5 * next() + (next() < 0.1 ? 4 * next() : 0.5 * next()))),
  }
}
