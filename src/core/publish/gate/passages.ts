import { BREAK, GAP } from './letters';

type Visit = (hash: number, start: number, end: number) => void;

const LETTER = GAP - 1;

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

/** Every passage of a text, whatever is remembered of others. */
export function allPassages(units: Uint16Array): PassageSet {
  const all: number[] = [];
  walk(units, undefined, (hash, start, end) => all.push(keyOf(units, hash, start, end)));
  return new PassageSet(Float64Array.from(all));
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
function walk(units: Uint16Array, table: Uint8Array | undefined, visit: Visit): void {
  for (let from = 0; from < units.length; ) {
    const found = units.indexOf(BREAK, from);
    const to = found === -1 ? units.length : found;
    if (to - from >= LENGTH) walkRun(units, from, to, table, visit);
    else if (to - from >= SHORTEST) {
      let hash = 0;
      for (let at = from; at < to; at += 1) hash = (Math.imul(hash, BASE) + ((units[at] ?? 0) & LETTER)) | 0;
      if (table === undefined || isMarked(table, hash)) visit(hash, from, to);
    }
    from = to + 1;
  }
}

function walkRun(units: Uint16Array, from: number, to: number, table: Uint8Array | undefined, visit: Visit): void {
  let hash = 0;
  for (let at = from; at < from + LENGTH; at += 1) hash = (Math.imul(hash, BASE) + ((units[at] ?? 0) & LETTER)) | 0;
  for (let start = from; ; start += 1) {
    if (table === undefined || isMarked(table, hash)) visit(hash, start, start + LENGTH);
    if (start + LENGTH === to) return;
    const next = (units[start + LENGTH] ?? 0) & LETTER;
    hash = (Math.imul(hash, BASE) + next - Math.imul((units[start] ?? 0) & LETTER, OUT)) | 0;
  }
}

function isMarked(table: Uint8Array, hash: number): boolean {
  const bit = spread(hash);
  return ((table[(bit >>> 3) & (table.length - 1)] ?? 0) & (1 << (bit & 7))) !== 0;
}

/** 52 bits: the rolling hash, and 20 bits of another, which is only made for what the first lets through. */
function keyOf(units: Uint16Array, hash: number, start: number, end: number): number {
  let other = end - start;
  for (let at = start; at < end; at += 1) {
    other = Math.imul(other ^ ((units[at] ?? 0) & LETTER), 0x85ebca6b);
    other ^= other >>> 13;
  }
  return (hash >>> 0) * 0x100000 + ((other >>> 0) & 0xfffff);
}

function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) | 0;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let count = 0; count < exponent; count += 1) result = Math.imul(result, base);
  return result;
}
