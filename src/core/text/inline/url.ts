import * as Char from '../char';
import { isAsciiLetter, isDigit } from '../char-class';

const schemes: ReadonlySet<string> = new Set(['https', 'http', 'ftp', 'file', 'obsidian']);

/** The start of a scheme that a bare URL may have and whose colon stands at `colon`, or -1. */
export function urlStart(text: string, colon: number, from: number): number {
  if (text.charCodeAt(colon + 1) !== Char.Slash || text.charCodeAt(colon + 2) !== Char.Slash) return -1;
  let start = colon;
  while (start > from && colon - start < 9 && isAsciiLetter(text.charCodeAt(start - 1))) start--;
  if (!schemes.has(text.slice(start, colon).toLowerCase())) return -1;
  const before = start > 0 ? text.charCodeAt(start - 1) : Char.Space;
  return isDigit(before) || before === Char.Underscore ? -1 : start;
}

/**
 * The end of the bare URL whose `://` begins at `colon`, or -1 when nothing follows.
 * `https://example.com。然后` ends before the Chinese full stop, `(https://example.com)` before the parenthesis,
 * and `==https://example.com==`, when `highlighted`, before the marks. A path on the author's computer may well be Chinese:
 * `file:///home/图.pdf` ends at the first white space.
 */
export function urlEnd(text: string, colon: number, limit: number, highlighted: boolean): number {
  const from = colon + 3;
  let end = from;
  const isLocal = /(?:file|obsidian)$/i.test(text.slice(Math.max(0, colon - 8), colon));
  let open = 0;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isLocal && code > 0x80 ? code === 0x3000 : endsUrl(code)) break;
    if (code === Char.ParenOpen) open++;
    if (code === Char.ParenClose) {
      if (open === 0) break;
      open--;
    }
    end++;
  }
  while (end > from && trails(text.charCodeAt(end - 1))) end--;
  if (highlighted && text.startsWith('==', end - 2)) end -= 2;
  return end > from ? end : -1;
}

function endsUrl(code: number): boolean {
  if (code >= 0x80) return endsUrlBeyondAscii(code);
  return code <= Char.Space || code === Char.Less || code === Char.Greater || code === Char.Quote || code === Char.Backtick
    || code === Char.BracketOpen || code === Char.BracketClose || code === Char.Pipe || code === Char.Backslash;
}

/** Ideographs, kana, hangul, full-width forms, and the punctuation and spaces that go with them. */
function endsUrlBeyondAscii(code: number): boolean {
  return code >= 0x2e80 || code === 0xa0 || (code >= 0x2000 && code <= 0x206f);
}

/** Marks that end a sentence rather than a URL. */
function trails(code: number): boolean {
  switch (code) {
    case Char.Bang: case Char.Question: case Char.Dot: case 44: case Char.Colon: case 59:
    case Char.Star: case Char.Underscore: case Char.Tilde: case Char.Apostrophe:
      return true;
    default:
      return false;
  }
}
