import { spread, type Round } from './rounds'

/** No more digits than the noise allows: 0.92, 3.1, 47. */
export function numberText(value: number): string {
  const size = Math.abs(value)
  return value.toFixed(size < 1 ? 2 : size < 10 ? 1 : 0)
}

export function secondsText(seconds: number): string {
  if (seconds >= 1) return `${seconds.toFixed(2)} s`
  return seconds >= 1e-3 ? `${numberText(seconds * 1e3)} ms` : `${numberText(seconds * 1e6)} µs`
}

/** 10000 is "10,000". */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** What one work usually took: "1.62 s". */
export function took<Name extends string>(measured: readonly Round<Name>[], name: Name): string {
  return secondsText(spread(measured, round => round(name)).median)
}
