import * as Char from '../char';
import { trimEnd } from '../char-class';
import { runEnd } from '../inline/code-span';

/** How many marks open the fence at `at`; 0 when none does. The info string of a backtick fence holds no backtick. */
export function fenceLength(text: string, at: number, end: number): number {
  const length = runEnd(text, at, end) - at;
  if (length < 3) return 0;
  if (text.charCodeAt(at) === Char.Backtick) {
    for (let index = at + length; index < end; index++) if (text.charCodeAt(index) === Char.Backtick) return 0;
  }
  return length;
}

/** Whether the line from `at` on closes a fence of `length` marks `code`. */
export function closesFence(text: string, at: number, end: number, code: number, length: number): boolean {
  if (text.charCodeAt(at) !== code) return false;
  const last = runEnd(text, at, end);
  return last - at >= length && trimEnd(text, last, end) === last;
}
