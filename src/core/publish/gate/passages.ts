import { BloomFilter } from './bloom-filter';
import { BREAK } from './letters';
import { grown, leavingWeight, LETTER } from './window-hash';

type Visit = (passage: number, start: number, end: number) => void;

/** Letters that a passage has: four words, or twelve Chinese characters. */
const LENGTH = 24;
/** What lies between two breaks and is shorter than that is one passage, if it is as long as this. */
const SHORTEST = 12;
/** Of what is kept, only every eighth passage is remembered: whoever takes 31 letters of it takes one that is. */
const STEP = 8;
const LEAVING = leavingWeight(LENGTH);

/** The passages of a text that stay in the vault, as numbers, to be found again with `findPassages`. */
export function keptPassages(units: Uint16Array): number[] {
  const kept: number[] = [];
  let last = -STEP;
  walk(units, EVERY, (hash, start, end) => {
    const whole = end - start < LENGTH;
    const ends = end === units.length || units[end] === BREAK;
    if (!whole && !ends && start - last < STEP && start > last) return;
    last = start;
    kept.push(keyOf(units, hash, start, end));
  });
  return kept;
}

/** Calls `found` with every passage of a text that is among `wanted`, and where in the text it stands. */
export function findPassages(units: Uint16Array, wanted: PassageSet, found: Visit): void {
  if (wanted.size === 0) return;
  walk(units, wanted.hashes, (hash, start, end) => {
    const passage = keyOf(units, hash, start, end);
    if (wanted.has(passage)) found(passage, start, end);
  });
}

/** Every passage of a text, whatever is remembered of others. */
export function allPassages(units: Uint16Array): PassageSet {
  const all: number[] = [];
  walk(units, EVERY, (hash, start, end) => all.push(keyOf(units, hash, start, end)));
  return new PassageSet(all);
}

/** Many passages, each in its place of a table or in the next that was free; most others are told by their hash alone. */
export class PassageSet {
  readonly hashes: BloomFilter;
  readonly size: number;
  /** Each passage and one, for an empty place holds 0. */
  private readonly places: Float64Array;

  constructor(passages: readonly number[] | Float64Array) {
    this.size = passages.length;
    let places = 4;
    while (places < passages.length * 2) places *= 2;
    this.places = new Float64Array(places);
    this.hashes = new BloomFilter(passages.length);
    for (const passage of passages) {
      this.places[this.placeOf(passage)] = passage + 1;
      this.hashes.add(Math.floor(passage / KEY_BASE));
    }
  }

  has(passage: number): boolean {
    return this.places[this.placeOf(passage)] === passage + 1;
  }

  without(passages: ReadonlySet<number>): PassageSet {
    const all = this.places.filter((place) => place !== 0).map((place) => place - 1);
    return new PassageSet(all.filter((passage) => !passages.has(passage)));
  }

  private placeOf(passage: number): number {
    const last = this.places.length - 1;
    const hash = Math.floor(passage / KEY_BASE);
    let place = Math.imul(hash ^ (passage - hash * KEY_BASE), 0x9e3779b1) & last;
    while (this.places[place] !== 0 && this.places[place] !== passage + 1) place = (place + 1) & last;
    return place;
  }
}

const EVERY = BloomFilter.ofEverything();

/** Those of all windows of `LENGTH` letters, and of all shorter stretches between two breaks, whose hash is among `hashes`. */
function walk(units: Uint16Array, hashes: BloomFilter, visit: Visit): void {
  for (let from = 0, end = 0; from < units.length; from = end + 1) {
    let hash = 0;
    const full = Math.min(from + LENGTH, units.length);
    for (end = from; end < full && units[end] !== BREAK; end += 1) hash = grown(hash, units[end] ?? 0);
    if (end - from < SHORTEST) continue;
    if (hashes.mayHave(hash)) visit(hash, from, end);
    if (end - from < LENGTH) continue;
    for (; end < units.length && units[end] !== BREAK; end += 1) {
      hash = (grown(hash, units[end] ?? 0) - Math.imul((units[end - LENGTH] ?? 0) & LETTER, LEAVING)) | 0;
      if (hashes.mayHave(hash)) visit(hash, end + 1 - LENGTH, end + 1);
    }
  }
}

const KEY_BASE = 0x100000;

/** 52 bits: the rolling hash, and 20 bits of another, which is only made for what the first lets through. */
function keyOf(units: Uint16Array, hash: number, start: number, end: number): number {
  let other = end - start;
  for (let at = start; at < end; at += 1) {
    other = Math.imul(other ^ ((units[at] ?? 0) & LETTER), 0x85ebca6b);
    other ^= other >>> 13;
  }
  return (hash >>> 0) * KEY_BASE + ((other >>> 0) & (KEY_BASE - 1));
}
