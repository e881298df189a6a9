import { isAsciiPunctuation, isSpace } from '../char-class';

/** How a run of `*` or `_` may serve: by CommonMark's rule, and by the one that is fair to Chinese, Japanese and Korean. */
export interface Flanking {
  /** CommonMark: white space and punctuation around the run decide. */
  readonly strict: { readonly open: boolean; readonly close: boolean };
  /**
   * The same, but beside wide characters, which no spaces set apart, punctuation decides nothing by itself:
   * `**粗体：**后文` closes after the colon, since no opening bracket or quote stands there.
   */
  readonly fair: { readonly open: boolean; readonly close: boolean };
}

/** `before` and `after` are the characters around the run, as code points; 0 stands for the ends of the text. */
export function flanking(before: number, after: number, underscore: boolean): Flanking {
  const spaceBefore = isWhiteSpace(before);
  const spaceAfter = isWhiteSpace(after);
  const punctuationBefore = isPunctuation(before);
  const punctuationAfter = isPunctuation(after);
  const left = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore);
  const right = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter);
  if (underscore) {
    const strict = { open: left && (!right || punctuationBefore), close: right && (!left || punctuationAfter) };
    return { strict, fair: strict };
  }
  const strict = { open: left, close: right };
  if (left && right) return { strict, fair: strict };
  const wideBefore = isWide(before);
  const wideAfter = isWide(after);
  if (!wideBefore && !wideAfter) return { strict, fair: strict };
  return {
    strict,
    fair: { open: left || (!spaceAfter && !isClosing(after)), close: right || (!spaceBefore && !isOpening(before)) },
  };
}

function isWhiteSpace(point: number): boolean {
  if (point < 0x80) return point === 0 || isSpace(point) || point === 12;
  return point === 0xa0 || point === 0x1680 || (point >= 0x2000 && point <= 0x200a) || point === 0x202f || point === 0x205f || point === 0x3000;
}

/** Punctuation and symbols of Unicode, as CommonMark 0.31 and marked count them. */
function isPunctuation(point: number): boolean {
  if (point < 0x80) return isAsciiPunctuation(point);
  if ((point >= 0x3400 && point <= 0x9fff) || (point >= 0xac00 && point <= 0xd7a3)) return false;
  return /[\p{P}\p{S}]/u.test(String.fromCodePoint(point));
}

function isOpening(point: number): boolean {
  return /[\p{Ps}\p{Pi}]/u.test(String.fromCodePoint(point));
}

function isClosing(point: number): boolean {
  return /[\p{Pe}\p{Pf}]/u.test(String.fromCodePoint(point));
}

/** Ideographs, kana, hangul, and the punctuation and full-width forms written among them. */
function isWide(point: number): boolean {
  return (point >= 0x2e80 && point <= 0xd7ff) || (point >= 0xf900 && point <= 0xfaff) || (point >= 0xfe30 && point <= 0xfe4f)
    || (point >= 0xff00 && point <= 0xffee) || (point >= 0x20000 && point <= 0x3ffff);
}

/** The same for `==`, where only white space decides. */
export function highlightFlanking(open: boolean, close: boolean): Flanking {
  const both = { open, close };
  return { strict: both, fair: both };
}
