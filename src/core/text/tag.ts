import * as Char from './char';
import { isAsciiLetter, isDigit } from './char-class';

/**
 * The end of the tag whose `#` stands at `hash`, or -1: `#机器学习/势函数`, `#a-b_c`, `#2024-w1`; `#12` is no tag.
 * What stands before the `#` is for the caller to judge.
 */
export function tagEnd(text: string, hash: number, limit: number): number {
  let at = hash + 1;
  let named = false;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if (!isDigit(code)) {
        if (!isAsciiLetter(code) && code !== Char.Dash && code !== Char.Underscore && code !== Char.Slash) break;
        named = true;
      }
      at++;
    } else {
      const length = tagCharacter(text, at, code);
      if (length === 0) break;
      named = true;
      at += length;
    }
  }
  return named ? at : -1;
}

/** How many code units the tag character at `at` has; 0 when it is none. */
function tagCharacter(text: string, at: number, code: number): number {
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xac00 && code <= 0xd7a3)) return 1;
  const point = text.codePointAt(at) ?? code;
  // An emoji may be several code points, held together by a joiner and varied by a selector.
  const joins = point === 0x200d || point === 0xfe0f;
  if (!joins && !/[\p{L}\p{N}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u.test(String.fromCodePoint(point))) return 0;
  return point > 0xffff ? 2 : 1;
}
