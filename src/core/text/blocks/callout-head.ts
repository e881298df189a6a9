import * as Char from '../char';
import { skipBlanks } from '../char-class';

/** `[!type|meta]±` at the start of a block quote's first line. */
export interface CalloutHead {
  readonly type: string;
  readonly fold: '' | '+' | '-';
  readonly end: number;
  readonly titleStart: number;
}

export function calloutHead(text: string, at: number, end: number): CalloutHead | undefined {
  if (text.charCodeAt(at) !== Char.BracketOpen || text.charCodeAt(at + 1) !== Char.Bang) return undefined;
  let close = at + 2;
  let typeEnd = -1;
  for (; close < end; close++) {
    const code = text.charCodeAt(close);
    if (code === Char.BracketClose) break;
    if (code === Char.BracketOpen) return undefined;
    if (code === Char.Pipe && typeEnd < 0) typeEnd = close;
  }
  if (close >= end) return undefined;
  const type = text.slice(at + 2, typeEnd < 0 ? close : typeEnd).trim().toLowerCase();
  if (type === '') return undefined;
  const mark = text.charCodeAt(close + 1);
  const fold = close + 1 >= end ? '' : mark === Char.Plus ? '+' : mark === Char.Dash ? '-' : '';
  const headEnd = close + 1 + fold.length;
  // `[!a](b)` and `[!a][b]` are links.
  const next = text.charCodeAt(headEnd);
  if (headEnd < end && (next === Char.ParenOpen || next === Char.BracketOpen)) return undefined;
  return { type, fold, end: headEnd, titleStart: skipBlanks(text, headEnd, end) };
}
