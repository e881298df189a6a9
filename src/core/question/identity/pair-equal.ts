import type { KnownQuestion } from './known-question';
import { isSameClosure, type AnySide, type Pairing, type Side } from './pairing';

/** Pairs those that have the same key and may be one, in their order; those whose answers are the same too come first. */
export function pairEqual<P extends KnownQuestion, Q extends KnownQuestion>(
  pairing: Pairing<P, Q>,
  keyOf: (side: AnySide) => string | undefined,
  may: (before: AnySide, now: AnySide) => boolean = () => true,
): void {
  const nows = grouped(pairing.leftNow(), keyOf);
  if (nows.size === 0) return;
  const befores = grouped(pairing.leftBefore(), keyOf);
  for (const isFit of [(before: AnySide, now: AnySide) => isSameClosure(before, now) && may(before, now), may]) {
    for (const [key, sides] of befores) {
      for (const before of sides) nows.get(key)?.some((now) => isFit(before, now) && pairing.pair(before, now));
    }
  }
}

/** Those that have a key, by their keys, in their order. */
export function grouped<Q extends KnownQuestion>(sides: readonly Side<Q>[], keyOf: (side: AnySide) => string | undefined): ReadonlyMap<string, readonly Side<Q>[]> {
  const groups = new Map<string, Side<Q>[]>();
  for (const side of sides) {
    const key = keyOf(side);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [side]);
    else group.push(side);
  }
  return groups;
}
