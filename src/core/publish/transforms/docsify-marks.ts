import { insideCode } from '../compile/inside-code';
import type { Transform } from '../compile/part';

const MARK = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*([?!])(?=>)/gm;

/** A paragraph that begins with `?>` or `!>` is a paragraph, not one of docsify's own boxes. */
export const docsifyMarks: Transform = function* (part) {
  const { text } = part.scan;
  if (!text.includes('?>') && !text.includes('!>')) return;
  for (const found of text.matchAll(MARK)) {
    const at = found.index + found[0].length - 1;
    if (!insideCode(part.scan, at)) yield { start: at, end: at + 1, text: text[at] === '?' ? '&#63;' : '&#33;' };
  }
};
