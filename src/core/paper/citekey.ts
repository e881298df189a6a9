import { isOthers, type Reference } from './reference';

/** What a citekey is made of. */
export type CitekeySource = Pick<Reference, 'title' | 'author' | 'editor' | 'issued'>;

/** `vaswani2017attention`: the first family name, the year, the first word of the title that says something. */
export function citekey({ title, author, editor, issued }: CitekeySource): string {
  const [first] = (author ?? editor ?? []).filter((name) => !isOthers(name));
  const name = first === undefined ? '' : 'literal' in first ? clipped(firstWord(first.literal)) : plain(first.family).replace(/[^\p{L}\p{N}]+/gu, '');
  return `${name}${issued?.year ?? ''}${clipped(firstWord(title))}` || 'untitled';
}

/** The same with `a`, `b` … where the key is taken already. */
export function freeCitekey(source: CitekeySource, taken: ReadonlySet<string>): string {
  const key = citekey(source);
  for (let count = 0, free = key; ; count++) {
    if (!taken.has(free)) return free;
    free = key + (count < 26 ? String.fromCharCode(97 + count) : `-${count}`);
  }
}

/** The first word that says something. */
function firstWord(text: string): string {
  return plain(text).split(/[^\p{L}\p{N}]+/u).find((each) => each !== '' && !EMPTY_WORDS.has(each)) ?? '';
}

/** Chinese has no word breaks: a few characters of a title tell enough. */
function clipped(word: string): string {
  return /\p{Script=Han}/u.test(word) ? [...word].slice(0, 4).join('') : word;
}

/** In lower case, without accents. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').normalize('NFC').toLowerCase();
}

const EMPTY_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'on', 'of', 'in', 'to', 'for', 'and', 'with', 'from', 'by', 'at', 'is', 'are', 'how', 'what', 'why']);
