import { BREAK, GAP, isHan, letters } from './letters';

/** Finds which of many names stand in a text; the time hardly depends on how many names there are. */
export class Names {
  private readonly starts = new Uint8Array(1 << 17);
  private readonly byStart = new Map<number, { readonly name: string; readonly units: Uint16Array }[]>();

  /** Names that say too little to be told from other words are left to the compiler. */
  constructor(names: Iterable<string>) {
    for (const name of names) {
      const units = letters(name);
      if (units.length < SHORTEST || units.includes(BREAK)) continue;
      const key = startKey(units, 0);
      this.starts[key >> 3] = (this.starts[key >> 3] ?? 0) | (1 << (key & 7));
      const others = this.byStart.get(key);
      if (others === undefined) this.byStart.set(key, [{ name, units }]);
      else others.push({ name, units });
    }
  }

  in(text: Uint16Array): Set<string> {
    const found = new Set<string>();
    if (this.byStart.size === 0) return found;
    for (let at = 0; at + SHORTEST <= text.length; at += 1) {
      const first = text[at] ?? 0;
      if (first < GAP && !isHan(first) && !isHan(text[at - 1] ?? 0)) continue;
      const key = startKey(text, at);
      if (((this.starts[key >> 3] ?? 0) & (1 << (key & 7))) === 0) continue;
      for (const { name, units } of this.byStart.get(key) ?? []) if (!found.has(name) && standsAt(units, text, at)) found.add(name);
    }
    return found;
  }
}

/** Six letters, or three Chinese characters. */
const SHORTEST = 6;

function startKey(units: Uint16Array, at: number): number {
  let key = 0;
  for (let index = at; index < at + SHORTEST; index += 1) key = Math.imul(key ^ ((units[index] ?? 0) & ~GAP), 0x01000193);
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
