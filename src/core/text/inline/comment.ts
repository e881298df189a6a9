import * as Char from '../char';
import type { CommentToken } from '../token';

/** The comment that opens at `at`, to its closing mark wherever that is; to the end of the note when there is none. */
export function commentAt(text: string, at: number, block: boolean): CommentToken | undefined {
  if (text.charCodeAt(at) === Char.Percent) {
    if (text.charCodeAt(at + 1) !== Char.Percent) return undefined;
    return comment(text, at, '%%', block, text.indexOf('%%', at + 2), 2);
  }
  if (!text.startsWith('<!--', at)) return undefined;
  // `<!-->` and `<!--->` are whole comments, in CommonMark as in every browser.
  if (text.charCodeAt(at + 4) === Char.Greater) return comment(text, at, '<!--', block, at + 4, 1);
  if (text.startsWith('->', at + 4)) return comment(text, at, '<!--', block, at + 4, 2);
  return comment(text, at, '<!--', block, text.indexOf('-->', at + 4), 3);
}

function comment(
  text: string, start: number, syntax: CommentToken['syntax'], block: boolean, close: number, length: number,
): CommentToken {
  const closed = close >= 0;
  return { kind: 'comment', start, end: closed ? close + length : text.length, syntax, block, closed };
}
