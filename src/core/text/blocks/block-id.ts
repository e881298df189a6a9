import * as Char from '../char';
import { isAsciiLetter, isDigit, isSpace } from '../char-class';

/** Where the `^` of a block id at the end of `from`–`end` stands, or -1; `end` is already without trailing white space. */
export function blockIdStart(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isIdCharacter(text.charCodeAt(at - 1))) at--;
  if (at === end || at === from || text.charCodeAt(at - 1) !== Char.Caret) return -1;
  const caret = at - 1;
  return caret === from || isSpace(text.charCodeAt(caret - 1)) ? caret : -1;
}

function isIdCharacter(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === Char.Dash;
}
