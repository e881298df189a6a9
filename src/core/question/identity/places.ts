import type { KnownQuestion } from './known-question';
import type { AnySide, Pairing } from './pairing';

/** Between which two questions that have been found those of a note stand that have not. */
export class Places {
  private readonly places: ReadonlyMap<AnySide, string>;
  private readonly waiting = new Map<string, number>();

  constructor(pairing: Pairing<KnownQuestion, KnownQuestion>, befores: readonly AnySide[], nows: readonly AnySide[]) {
    const ofBefore = befores.map((side) => pairing.nowFor(side)).map((now, at) => (now?.note === befores[at]?.note ? now?.at : undefined));
    const ofNow = nows.map((side) => (pairing.beforeFor(side)?.note === side.note ? side.at : undefined));
    this.places = new Map([...between(befores, ofBefore), ...between(nows, ofNow)]);
    const left = [...befores.filter((side) => pairing.nowFor(side) === undefined), ...nows.filter((side) => pairing.beforeFor(side) === undefined)];
    for (const side of left) this.waiting.set(this.of(side), (this.waiting.get(this.of(side)) ?? 0) + 1);
  }

  areOne(before: AnySide, now: AnySide): boolean {
    return this.of(before) === this.of(now);
  }

  /** Whether no other is at their place, before or now. */
  areAlone(before: AnySide, now: AnySide): boolean {
    return this.areOne(before, now) && this.waiting.get(this.of(before)) === 2;
  }

  private of(side: AnySide): string {
    return this.places.get(side) ?? '';
  }
}

/** Each with the places, among those of now, of the nearest before and behind it that have been found. */
function* between(sides: readonly AnySide[], found: readonly (number | undefined)[]): Generator<[AnySide, string]> {
  const following: (number | undefined)[] = [];
  for (let at = sides.length - 1, next: number | undefined; at >= 0; at -= 1) {
    following[at] = next;
    next = found[at] ?? next;
  }
  let last: number | undefined;
  for (const [at, side] of sides.entries()) {
    yield [side, `${String(last)} ${String(following[at])}`];
    last = found[at] ?? last;
  }
}
