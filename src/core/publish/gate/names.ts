import { BREAK, GAP, isHan, letters } from './letters';

/** Finds which of many names stand in a text; the time hardly depends on how many names there are. */
export class Names {
  private readonly starts = new Uint8Array(1 << 17);
  /** By their first letters; many names may begin alike, so the longer ones by more of them. */
  private readonly byStart = new Map<number, Name[]>();
  private readonly byLongStart = new Map<number, Name[]>();

  /** Names that say too little to be told from other words are left to the compiler. */
  constructor(names: Iterable<string>) {
    for (const name of names) {
      const units = letters(name);
      if (units.length < SHORTEST || units.includes(BREAK)) continue;
      const key = startKey(units, 0);
      this.starts[key >> 3] = (this.starts[key >> 3] ?? 0) | (1 << (key & 7));
      if (units.length < LONG) add(this.byStart, key, { name, units });
      else add(this.byLongStart, startKey(units, 0, LONG), { name, units });
    }
  }

  in(text: Uint16Array): Set<string> {
    const found = new Set<string>();
    if (this.byStart.size + this.byLongStart.size === 0) return found;
    const look = (names: readonly Name[] | undefined, at: number): void => {
      for (const { name, units } of names ?? []) if (!found.has(name) && standsAt(units, text, at)) found.add(name);
    };
    for (let at = 0; at + SHORTEST <= text.length; at += 1) {
      const first = text[at] ?? 0;
      if (first < GAP && !isHan(first) && !isHan(text[at - 1] ?? 0)) continue;
      const key = startKey(text, at);
      if (((this.starts[key >> 3] ?? 0) & (1 << (key & 7))) === 0) continue;
      look(this.byStart.get(key), at);
      if (at + LONG <= text.length) look(this.byLongStart.get(startKey(text, at, LONG)), at);
    }
    return found;
  }
}

/** Six letters, or three Chinese characters. */
const SHORTEST = 6;
const LONG = 14;

interface Name {
  readonly name: string;
  readonly units: Uint16Array;
}

function add(names: Map<number, Name[]>, key: number, name: Name): void {
  const others = names.get(key);
  if (others === undefined) names.set(key, [name]);
  else others.push(name);
}

function startKey(units: Uint16Array, at: number, length = SHORTEST): number {
  let key = 0;
  for (let index = at; index < at + length; index += 1) key = Math.imul(key ^ ((units[index] ?? 0) & ~GAP), 0x01000193);
  return (key ^ (key >>> 15)) & 0xfffff;
}

/** `Planner` does not stand in `Planners`; Chinese has no such bounds. */
function standsAt(name: Uint16Array, text: Uint16Array, at: number): boolean {
  for (let index = 0; index < name.length; index += 1) if ((((name[index] ?? 0) ^ (text[at + index] ?? 0)) & ~GAP) !== 0) return false;
  return isBound(text[at + name.length - 1], text[at + name.length]);
}

function isBound(before: number | undefined, after: number | undefined): boolean {
  if (before === undefined || after === undefined || before === BREAK || after === BREAK) return true;
  return (after & GAP) !== 0 || isHan(before) || isHan(after);
}
