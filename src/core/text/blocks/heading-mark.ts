import * as Char from '../char';
import { isSpace, trimEnd } from '../char-class';

/** The level of the ATX heading whose first `#` stands at `at`, 0 when it is none: `#tag` is no heading. */
export function atxLevel(text: string, at: number, end: number): number {
  let level = 0;
  while (at + level < end && level < 7 && text.charCodeAt(at + level) === Char.Hash) level++;
  if (level === 0 || level > 6) return 0;
  return at + level === end || isSpace(text.charCodeAt(at + level)) ? level : 0;
}

/** The end of a heading's text: without white space and without closing `#`s that have a space before them. */
export function atxTextEnd(text: string, from: number, end: number): number {
  const trimmed = trimEnd(text, from, end);
  let at = trimmed;
  while (at > from && text.charCodeAt(at - 1) === Char.Hash) at--;
  if (at === trimmed || (at > from && !isSpace(text.charCodeAt(at - 1)))) return trimmed;
  return trimEnd(text, from, at);
}

/** The level that a setext underline gives to the paragraph above, 0 when the line is none. */
export function setextLevel(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code !== Char.Equals && code !== Char.Dash) return 0;
  let last = at;
  while (last < end && text.charCodeAt(last) === code) last++;
  if (trimEnd(text, last, end) !== last) return 0;
  return code === Char.Equals ? 1 : 2;
}
