import * as Char from '../char';
import { isDigit } from '../char-class';

/** What marks an item: `-`, `*` or `+`, or a number and `.` or `)`. Items of one list have the same `type`. */
export interface ListMarker {
  readonly type: number;
  /** Without the white space after it. */
  readonly length: number;
  /** The number of an ordered item; only a list that begins with 1 may interrupt a paragraph. */
  readonly number: number | undefined;
}

export function listMarkerAt(text: string, at: number, end: number): ListMarker | undefined {
  const code = text.charCodeAt(at);
  if (code === Char.Dash || code === Char.Star || code === Char.Plus) {
    return endsMarker(text, at + 1, end) ? { type: code, length: 1, number: undefined } : undefined;
  }
  let digits = at;
  while (digits < end && digits - at < 10 && isDigit(text.charCodeAt(digits))) digits++;
  if (digits === at || digits - at > 9 || digits >= end) return undefined;
  const mark = text.charCodeAt(digits);
  if ((mark !== Char.Dot && mark !== Char.ParenClose) || !endsMarker(text, digits + 1, end)) return undefined;
  return { type: mark, length: digits - at + 1, number: Number(text.slice(at, digits)) };
}

function endsMarker(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  return code === Char.Space || code === Char.Tab;
}

/** The end of the box of a task, `[x]` followed by white space or the end of the line; -1 when there is none. */
export function taskBoxEnd(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== Char.BracketOpen || at + 2 >= end) return -1;
  const state = text.codePointAt(at + 1) ?? 0;
  const close = at + (state > 0xffff ? 3 : 2);
  if (state === Char.BracketClose || close >= end || text.charCodeAt(close) !== Char.BracketClose) return -1;
  return endsMarker(text, close + 1, end) ? close + 1 : -1;
}
