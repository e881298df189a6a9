import { BREAK, GAP } from './letters';

/** Letters that a passage has: four words, or twelve Chinese characters. */
const LENGTH = 24;
/** What lies between two breaks and is shorter than that is one passage, if it is as long as this. */
const SHORTEST = 12;
/** Of what is kept, only every eighth passage is remembered: whoever takes 31 letters of it takes one that is. */
const STEP = 8;
const BASE = 0x01000193;
const OUT = power(BASE, LENGTH);

/** The passages of a text that stay in the vault, as numbers, to be found again with `hasPassage`. */
export function keptPassages(units: Uint16Array): number[] {
  const kept: number[] = [];
  let last = -STEP;
  walk(units, undefined, (hash, start, end) => {
    const whole = end - start < LENGTH;
    const ends = end === units.length || units[end] === BREAK;
    if (!whole && !ends && start - last < STEP && start > last) return;
    last = start;
    kept.push(keyOf(units, hash, start, end));
  });
  return kept;
}

/** Calls `found` with every passage of a text that is among `wanted`, and where in the text it stands. */
export function findPassages(units: Uint16Array, wanted: PassageSet, found: (passage: number, start: number, end: number) => void): void {
  if (wanted.size === 0) return;
  walk(units, wanted.table, (hash, start, end) => {
    const key = keyOf(units, hash, start, end);
    if (wanted.has(key)) found(key, start, end);
  });
}

/** Many passages; most that are not among them are told by a glance at a table. */
export class PassageSet {
  /** One bit for each hash that a passage may have, or a few passages in each. */
  readonly table: Uint8Array;
  private readonly sorted: Float64Array;

  constructor(passages: Float64Array) {
    this.sorted = passages.slice().sort();
    let bytes = 1 << 10;
    while (bytes < passages.length * 4 && bytes < 1 << 25) bytes *= 2;
    this.table = new Uint8Array(bytes);
    for (const passage of passages) {
      const bit = spread(Math.floor(passage / 0x100000));
      const byte = (bit >>> 3) & (bytes - 1);
      this.table[byte] = (this.table[byte] ?? 0) | (1 << (bit & 7));
    }
  }

  get size(): number {
    return this.sorted.length;
  }

  has(passage: number): boolean {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] ?? Infinity) < passage) low = middle + 1;
      else high = middle;
    }
    return this.sorted[low] === passage;
  }
}

/**
 * Every window of `LENGTH` letters, and every shorter stretch between two breaks, with a hash that rolls along; with a
 * `table`, only those whose bit it has.
 */
function walk(units: Uint16Array, table: Uint8Array | undefined, visit: (hash: number, start: number, end: number) => void): void {
  const mask = table === undefined ? 0 : table.length - 1;
  let hash = 0;
  let from = 0;
  for (let at = 0; at <= units.length; at += 1) {
    const unit = at < units.length ? (units[at] ?? BREAK) : BREAK;
    if (unit === BREAK) {
      if (at - from >= SHORTEST && at - from < LENGTH) visit(hash, from, at);
      hash = 0;
      from = at + 1;
      continue;
    }
    hash = (Math.imul(hash, BASE) + (unit & ~GAP)) | 0;
    const start = at + 1 - LENGTH;
    if (start < from) continue;
    if (start > from) hash = (hash - Math.imul((units[start - 1] ?? 0) & ~GAP, OUT)) | 0;
    if (table !== undefined) {
      const bit = spread(hash);
      if (((table[(bit >>> 3) & mask] ?? 0) & (1 << (bit & 7))) === 0) continue;
    }
    visit(hash, start, at + 1);
  }
}

/** 52 bits: the rolling hash, and 20 bits of another, which is only made for what the first lets through. */
function keyOf(units: Uint16Array, hash: number, start: number, end: number): number {
  let other = end - start;
  for (let at = start; at < end; at += 1) {
    other = Math.imul(other ^ ((units[at] ?? 0) & ~GAP), 0x85ebca6b);
    other ^= other >>> 13;
  }
  return (hash >>> 0) * 0x100000 + ((other >>> 0) & 0xfffff);
}

function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let count = 0; count < exponent; count += 1) result = Math.imul(result, base);
  return result;
}
