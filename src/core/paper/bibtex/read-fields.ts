import { braceEnd } from './brace-end';

/** What `name = value, …` says, names in lower case and values as they are written, without their outer braces. */
export interface RawFields {
  readonly fields: ReadonlyMap<string, string>;
  /** Names that no `@string` gives a text. */
  readonly unknown: readonly string[];
  /** Where something else stands than a field, or a value never ends: the first such place. */
  readonly brokenAt?: number;
}

/**
 * Reads the fields between two offsets. The first of two fields of one name holds, a forgotten comma is forgiven. After
 * something broken it goes on at the next line that begins a field. Where a brace is missing, no value is believed to
 * hold fields: it ends before the first.
 */
export function readFields(text: string, from: number, to: number, strings: ReadonlyMap<string, string>, closed = true): RawFields {
  const fields = new Map<string, string>();
  const unknown: string[] = [];
  let broken: number | undefined;
  let chances = MOST_BROKEN;
  let at = from;
  while ((at = after(SEPARATORS, text, at)) < to) {
    NAME.lastIndex = at;
    const [mark = '', name = ''] = NAME.exec(text) ?? [];
    const value = mark === '' ? undefined : readValue(text, at + mark.length, to, strings, unknown);
    if (value === undefined) {
      broken ??= at;
      FIELD_LINE.lastIndex = at;
      if (chances-- === 0 || !FIELD_LINE.test(text) || FIELD_LINE.lastIndex > to) break;
      at = text.lastIndexOf('\n', FIELD_LINE.lastIndex - 1) + 1;
      continue;
    }
    const swallowed = closed ? -1 : value.text.search(SWALLOWED);
    if (swallowed >= 0) broken ??= at;
    const key = name.toLowerCase();
    if (!fields.has(key)) fields.set(key, swallowed < 0 ? value.text : value.text.slice(0, swallowed));
    const inside = swallowed < 0 ? -1 : text.indexOf(value.text.slice(swallowed, swallowed + 40), at + mark.length);
    at = inside < 0 ? value.next : inside;
  }
  return { fields, unknown, ...(broken === undefined ? {} : { brokenAt: broken }) };
}

/** `"a" # jan # {b}` */
function readValue(text: string, from: number, to: number, strings: ReadonlyMap<string, string>, unknown: string[]): { text: string; next: number } | undefined {
  let said = '';
  let at = from;
  for (;;) {
    at = after(SPACE, text, at);
    const open = text[at];
    if (at >= to) return undefined;
    if (open === '{') {
      const end = braceEnd(text, at, to + 1);
      if (end > to) return undefined;
      said += text.slice(at + 1, end - 1);
      at = end;
    } else if (open === '"') {
      const end = quoteEnd(text, at + 1, to);
      if (end === undefined) return undefined;
      said += text.slice(at + 1, end);
      at = end + 1;
    } else {
      WORD.lastIndex = at;
      const [word] = WORD.exec(text) ?? [];
      if (word === undefined) return undefined;
      const meaning = /^\d/.test(word) ? word : strings.get(word.toLowerCase());
      if (meaning === undefined) unknown.push(word);
      said += meaning ?? word;
      at += word.length;
    }
    at = after(SPACE, text, at);
    if (text[at] !== '#' || at >= to) return { text: said, next: at };
    at++;
  }
}

/** Where the quote stands that ends a text: one outside braces, and, as many forget the braces, none of `M\"uller`. */
function quoteEnd(text: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    if (text[at] === '{') at = braceEnd(text, at, to) - 1;
    else if (text[at] === '"' && !(text[at - 1] === '\\' && /[A-Za-z{\\]/.test(text[at + 1] ?? ''))) return at;
  }
  return undefined;
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return Math.max(at, pattern.lastIndex);
}

/** Each may make it look through the whole entry once. */
const MOST_BROKEN = 20;

const FIELD_LINE = /\n[ \t]*[A-Za-z][\w+:-]*[ \t]*=[ \t]*[{"\w]/g;
const SWALLOWED = /\s*,\s*[A-Za-z][\w+:-]*\s*=\s*[{"\d]|\n[ \t]*[A-Za-z][\w+:-]*[ \t]*=[ \t]*[{"]/;
const SEPARATORS = /[\s,]*/y;
const SPACE = /\s*/y;
const NAME = /([^\s{}(),="#%'@]+)\s*=/y;
const WORD = /[^\s{}(),="#%']+/y;
