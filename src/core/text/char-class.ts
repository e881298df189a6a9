import * as Char from './char';

/** A space, a tab or a line ending. */
export function isSpace(code: number): boolean {
  return code === Char.Space || code === Char.LineFeed || code === Char.Tab || code === Char.Return;
}

/** A space or a tab. */
export function isBlank(code: number): boolean {
  return code === Char.Space || code === Char.Tab;
}

export function isDigit(code: number): boolean {
  return code >= Char.Zero && code <= Char.Nine;
}

export function isAsciiLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

export function isAsciiPunctuation(code: number): boolean {
  return (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126);
}

/** The first offset at or after `from` that is neither a space nor a tab, `end` at most. */
export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    if (!isBlank(text.charCodeAt(at))) break;
    at++;
  }
  return at;
}

/** The first offset at or after `from` that is not white space, `end` at most. */
export function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** `end` moved back over white space, `from` at least. */
export function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
