import type { KnownQuestion } from './known-question';
import type { AnySide, Pairing } from './pairing';

/** The nearest questions of a note, before and behind, that have been found: their places among those of now. */
interface Neighbours {
  readonly last: number | undefined;
  readonly next: number | undefined;
}

/** Between which others the questions of a note stand. */
export class Places {
  private readonly neighbours: ReadonlyMap<AnySide, Neighbours>;

  constructor(pairing: Pairing<KnownQuestion, KnownQuestion>, befores: readonly AnySide[], nows: readonly AnySide[]) {
    const ofBefore = befores.map((side) => pairing.nowFor(side)).map((now, at) => (now?.note === befores[at]?.note ? now?.at : undefined));
    const ofNow = nows.map((side) => (pairing.beforeFor(side)?.note === side.note ? side.at : undefined));
    this.neighbours = new Map([...between(befores, ofBefore), ...between(nows, ofNow)]);
  }

  /** Whether both stand between the same two, or where the note begins or ends. */
  areOne(before: AnySide, now: AnySide): boolean {
    const [was, is] = [this.neighbours.get(before), this.neighbours.get(now)];
    return was?.last === is?.last && was?.next === is?.next;
  }

  /** Whether both stand before the same one, or behind it. */
  areBeside(before: AnySide, now: AnySide): boolean {
    const [was, is] = [this.neighbours.get(before), this.neighbours.get(now)];
    return (was?.last !== undefined && was.last === is?.last) || (was?.next !== undefined && was.next === is?.next);
  }
}

function* between(sides: readonly AnySide[], found: readonly (number | undefined)[]): Generator<[AnySide, Neighbours]> {
  const following: (number | undefined)[] = [];
  for (let at = sides.length - 1, next: number | undefined; at >= 0; at -= 1) {
    following[at] = next;
    next = found[at] ?? next;
  }
  let last: number | undefined;
  for (const [at, side] of sides.entries()) {
    yield [side, { last, next: following[at] }];
    last = found[at] ?? last;
  }
}
