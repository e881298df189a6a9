import { percentDecoded } from '../../note/link-target';

/** Stands between texts that have nothing to do with each other. */
export const BREAK = 0;
/** Set on a letter that begins a word. */
export const GAP = 0x8000;
const HAN = 0x100;

/** Whether a unit is half of a Chinese character, which stands alone wherever it stands. */
export function isHan(unit: number): boolean {
  return (unit & ~GAP) >= HAN && (unit & ~GAP) < HAN * 3;
}

/**
 * A text as the gate compares it: letters and digits alone, whatever their case, so that marks, escapes and encodings
 * make no difference. A Chinese character counts as two, for it says as much as half a word. Lines, cells, tags,
 * quoted values and the addresses of links lie apart.
 */
export function letters(written: string): Uint16Array {
  const text = plain(written);
  if (room.length < text.length * 2 + 1) room = new Uint16Array(text.length * 3 + 1);
  const units = room;
  let length = 0;
  let gap = GAP;
  let inAddress = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const letter = unit < 0x80 ? (ASCII[unit] ?? 0) : beyondAscii(unit);
    if (letter > MARK) {
      if (letter < 0x2e80) units[length++] = letter | gap;
      else {
        units[length++] = (HAN + (letter >> 8)) | gap;
        units[length++] = HAN * 2 + (letter & 0xff);
      }
      gap = 0;
      continue;
    }
    gap = GAP;
    if (letter !== MARK) continue;
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    const opens = unit === 93 && next === 40;
    if (unit === 38) at = entityEnd(text, at);
    else if ((opens || breaks(unit, next) || (inAddress && unit === 41)) && length > 0 && units[length - 1] !== BREAK) units[length++] = BREAK;
    inAddress = opens || (inAddress && unit !== 41 && unit !== 10);
  }
  return units.slice(0, length);
}

/** What the last text was written into, to be used again: pages are many and short. */
let room = new Uint16Array(1 << 16);

/** Not a letter, and perhaps more than a gap. */
const MARK = 1;

/** What each character below 128 counts as: itself in lower case, a mark, or nothing. */
const ASCII = Uint16Array.from({ length: 0x80 }, (_, unit) => {
  if (/[a-z0-9]/i.test(String.fromCharCode(unit))) return String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  return /[\n"%&)<>[\]|]/.test(String.fromCharCode(unit)) ? MARK : 0;
});

function beyondAscii(unit: number): number {
  // By far the most of them: all of Chinese and Korean, and kana.
  if (unit > 0x3020 && unit < 0xd800) return unit;
  if (unit < 0xc0 || !isLetter(unit)) return 0;
  return unit < 0x2e80 ? unit + HAN * 3 : unit;
}

/** The words of a stretch, for a message: lower case, and without the marks. */
export function spelled(units: Uint16Array, start: number, end: number): string {
  let words = '';
  for (let at = start; at < end; at += 1) {
    const unit = (units[at] ?? 0) & ~GAP;
    if (((units[at] ?? 0) & GAP) !== 0 && words !== '') words += ' ';
    if (!isHan(unit)) words += String.fromCharCode(unit < HAN ? unit : unit - HAN * 3);
    else if (unit < HAN * 2 && at + 1 < end) words += String.fromCharCode(((unit - HAN) << 8) + ((units[at + 1] ?? 0) & 0xff));
  }
  return words;
}

/** Composed, without the percents of addresses and the numbers of HTML. */
function plain(text: string): string {
  const named = text.includes('&#') ? text.replace(/&#(\d{1,6}|x[\da-f]{1,5});/gi, numbered) : text;
  const decoded = /%[0-9A-Fa-f]{2}/.test(named) ? percentDecoded(named) : named;
  return /[\u0300-\u036f\u3099\u309a]/.test(decoded) ? decoded.normalize('NFC') : decoded;
}

function numbered(_: string, digits: string): string {
  return String.fromCodePoint(/^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits));
}

/** Line feed, `"`, `<`, `>`, `|`, `[[`, `]]` and `%%`. */
function breaks(unit: number, next: number): boolean {
  if (unit === 10 || unit === 34 || unit === 60 || unit === 62 || unit === 124) return true;
  return (unit === 91 || unit === 93 || unit === 37) && next === unit;
}

/** Letters of any script: not the punctuation of general use, of Chinese, or in full width, and no surrogate. */
function isLetter(unit: number): boolean {
  return (unit < 0x2000 || unit > 0x206f) && (unit < 0x3000 || unit > 0x3004) && (unit < 0x3008 || unit > 0x3020)
    && (unit < 0xd800 || unit > 0xf8ff) && (unit < 0xff00 || unit > 0xff0f) && (unit < 0xff1a || unit > 0xff20) && unit !== 0xfeff;
}

/** `&amp;` is a mark, not letters. */
function entityEnd(text: string, at: number): number {
  const name = /^&\w{2,8};/.exec(text.slice(at, at + 10));
  return name === null ? at : at + name[0].length - 1;
}
