import { GAP } from './letters';

/** What a unit says, whether or not it begins a word. */
export const LETTER = GAP - 1;
const BASE = 0x01000193;

/** The hash of a window with one more letter at its end. */
export function grown(hash: number, unit: number): number {
  return (Math.imul(hash, BASE) + (unit & LETTER)) | 0;
}

/** The hash of the letters between two places. */
export function windowHash(units: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = grown(hash, units[at] ?? 0);
  return hash;
}

/** What a letter weighs in the hash of a window that it is about to leave, once the window has grown to `length` and one more. */
export function leavingWeight(length: number): number {
  let weight = 1;
  for (let count = 0; count < length; count += 1) weight = Math.imul(weight, BASE);
  return weight;
}
