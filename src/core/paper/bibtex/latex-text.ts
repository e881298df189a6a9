import { braceEnd } from './brace-end';
import { ACCENTS, ESCAPES, SILENT, SYMBOLS } from './latex-symbols';
import { scriptText } from './script-text';

/**
 * `Schr{\"o}dinger--Newton~equation` is `Schrödinger–Newton equation`. Gives the text that TeX would print: commands and
 * braces are gone, math stays as it is, white space is one space. A command that is not known leaves its arguments.
 */
export function latexText(source: string): string {
  const text = MARKED.test(source) ? printed(source, 0) : source;
  return text.replace(/\s+/g, ' ').trim();
}

/** The same for an address or a number, where dashes and tildes mean themselves. */
export function verbatimText(source: string): string {
  return source.replace(/\\url\b/g, '').replace(/\\([&%$#_{}~^])|[{}]/g, '$1').replace(/\\textasciitilde\s*|\$\\sim\$/g, '~').trim();
}

/** Anything that means something to TeX. */
const MARKED = /[\\{}$~`]|''|--/;

/** Arguments in arguments: nobody means as many, and a broken text may have any number. */
const DEEPEST = 50;

function printed(source: string, depth: number): string {
  let out = '';
  let at = 0;
  MARKUP.lastIndex = 0;
  while (at < source.length) {
    MARKUP.lastIndex = at;
    const found = MARKUP.exec(source);
    if (found === null) return out + source.slice(at);
    out += source.slice(at, found.index);
    const [mark] = found;
    at = found.index + mark.length;
    const ligature = LIGATURES.get(mark);
    if (ligature !== undefined) {
      out += ligature;
    } else if (mark === '$') {
      const end = mathEnd(source, at);
      out += end < 0 ? '$' : source.slice(found.index, end);
      if (end >= 0) at = end;
    } else if (mark.startsWith('\\')) {
      const [text, next] = command(source, mark.slice(1), at, depth);
      out += text;
      at = next;
    }
  }
  return out;
}

const MARKUP = /\\(?:[A-Za-z]+|[^A-Za-z]|$)|[{}$~]|---?|``|''|[?!]?`/gs;

const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['{', ''], ['}', ''], ['~', ' '], ['--', '–'], ['---', '—'], ['``', '“'], ['\'\'', '”'], ['`', '‘'], ['?`', '¿'], ['!`', '¡'],
]);

/** What a command prints, and where the text after it begins. */
function command(source: string, name: string, at: number, depth: number): readonly [string, number] {
  const letters = /^[A-Za-z]/.test(name);
  const accent = ACCENTS.get(name);
  if (accent !== undefined) {
    const [base, next] = argument(source, letters ? skipped(source, at) : at, depth);
    return [accented(base, accent), next];
  }
  if (!letters) return name === '(' ? inlineMath(source, at) : [ESCAPES.get(name) ?? name, at];
  const symbol = SYMBOLS.get(name);
  const after = skipped(source, at);
  if (symbol !== undefined) return [symbol, source.startsWith('{}', after) ? after + 2 : after];
  if (source[after] !== '{' || depth >= DEEPEST) return ['', after];
  const end = braceEnd(source, after);
  const inside = groupText(source, after, end);
  if (SILENT.has(name)) return ['', end];
  switch (name) {
    case 'href':
      return source[end] === '{' ? argument(source, end, depth) : [printed(inside, depth + 1), end];
    case 'url':
      return [verbatimText(inside), end];
    case 'ensuremath':
      return [`$${inside}$`, end];
    case 'enquote':
    case 'mkbibquote':
      return [`“${printed(inside, depth + 1)}”`, end];
    case 'textsuperscript':
    case 'textsubscript':
      return [scriptText(printed(inside, depth + 1), name === 'textsuperscript'), end];
    default:
      return [printed(inside, depth + 1), end];
  }
}

/** A group, a command, or one letter. */
function argument(source: string, at: number, depth: number): readonly [string, number] {
  if (source[at] === '{' && depth < DEEPEST) {
    const end = braceEnd(source, at);
    return [printed(groupText(source, at, end), depth + 1), end];
  }
  const [name] = /^\\(?:[A-Za-z]+|[^A-Za-z])/s.exec(source.slice(at, at + 40)) ?? [];
  if (name !== undefined && depth < DEEPEST) return command(source, name.slice(1), at + name.length, depth + 1);
  const letter = String.fromCodePoint(source.codePointAt(at) ?? 0x20);
  return /[\s}$]/.test(letter) ? ['', at] : [letter, Math.min(at + letter.length, source.length)];
}

/** What stands in a group, which may lack its last brace. */
function groupText(source: string, open: number, end: number): string {
  return source.slice(open + 1, source[end - 1] === '}' ? end - 1 : end);
}

function accented(base: string, accent: string): string {
  const [first = ''] = base;
  const letter = first === 'ı' ? 'i' : first === 'ȷ' ? 'j' : first;
  return letter === '' ? '' : (letter + accent).normalize('NFC') + base.slice(first.length);
}

function inlineMath(source: string, at: number): readonly [string, number] {
  const end = source.indexOf('\\)', at);
  return end < 0 ? ['(', at] : [`$${source.slice(at, end)}$`, end + 2];
}

/** After the dollar that ends the math that begins before `from`; -1 without. */
function mathEnd(source: string, from: number): number {
  const display = source[from] === '$';
  for (let at = display ? from + 1 : from; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '$') return display && source[at + 1] === '$' ? at + 2 : at + 1;
  }
  return -1;
}

function skipped(source: string, from: number): number {
  let at = from;
  while (at < source.length && /\s/.test(source[at] ?? '')) at++;
  return at;
}
