import * as Char from '../char';
import { isAsciiLetter, isDigit } from '../char-class';

/** The end of the `<https://…>` or `<a@b.c>` at `open`, after its `>`; -1 when it is none. */
export function autolinkEnd(text: string, open: number, limit: number): number {
  let at = open + 1;
  if (!isAsciiLetter(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) return -1;
  while (at < limit && isAddressCharacter(text.charCodeAt(at))) at++;
  const mark = text.charCodeAt(at);
  const length = at - open - 1;
  if (at >= limit) return -1;
  if (mark === Char.Colon) return length >= 2 && length <= 32 ? closingAngle(text, at + 1, limit) : -1;
  return mark === 64 ? closingAngle(text, at + 1, limit) : -1;
}

/** Whether the autolink at `open` is an address for mail, not a URL. */
export function isMail(text: string, open: number, end: number): boolean {
  for (let at = open + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === Char.Colon) return false;
    if (code === 64) return true;
  }
  return false;
}

function closingAngle(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === Char.Greater) return at + 1;
    if (code <= Char.Space || code === Char.Less) return -1;
  }
  return -1;
}

function isAddressCharacter(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === Char.Plus || code === Char.Dash || code === Char.Dot || code === Char.Underscore;
}
