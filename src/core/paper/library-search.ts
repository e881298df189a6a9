import type { LibraryEntry } from './reference-library';

/** An entry of a library, ready to be searched. */
export interface SearchedEntry {
  readonly entry: LibraryEntry;
  /** Title, authors, year and citekey as one text, without capitals and accents. */
  readonly text: string;
  /** The words of it. */
  readonly words: readonly string[];
}

export function searchedEntry(entry: LibraryEntry): SearchedEntry {
  const text = folded([entry.title, ...entry.authors, entry.year ?? '', entry.id].join(' '));
  return { entry, text, words: wordsOf(text) };
}

/**
 * The entries that hold every word of a query, in any order: `vaswani attention`, `2017 vasw`. Where there are none,
 * those in which a word is only meant: letters left out, one too many, or two changed round. Best first, else as the file has them.
 */
export function searchLibrary(entries: readonly SearchedEntry[], query: string, most: number): readonly LibraryEntry[] {
  const wanted = wordsOf(folded(query));
  const exact = ranked(entries, (entry) => rank(wanted, (word) => exactRank(entry, word)));
  const found = exact.length > 0 ? exact : ranked(entries, (entry) => rank(wanted, (word) => exactRank(entry, word) || meantRank(entry, word)));
  return found.slice(0, most);
}

function ranked(entries: readonly SearchedEntry[], rankOf: (entry: SearchedEntry) => number): readonly LibraryEntry[] {
  return entries.map((entry) => ({ entry, rank: rankOf(entry) })).filter(({ rank: each }) => each > 0).sort((a, b) => b.rank - a.rank).map(({ entry: { entry } }) => entry);
}

/** 0 as soon as one word is not there. */
function rank(words: readonly string[], rankOf: (word: string) => number): number {
  let sum = 1;
  for (const word of words) {
    const each = rankOf(word);
    if (each === 0) return 0;
    sum += each;
  }
  return sum;
}

function exactRank({ text, words }: SearchedEntry, word: string): number {
  if (!text.includes(word)) return 0;
  return words.some((each) => each.startsWith(word)) ? 3 : 2;
}

/** Words are known by how they begin; shorter ones would be meant anywhere, and another number is another thing. */
function meantRank({ words }: SearchedEntry, word: string): number {
  if (!/^\p{L}{4,}$/u.test(word)) return 0;
  const [first = ''] = word;
  return words.some((each) => each.startsWith(first) && (isSpreadOver(word, each) || [...word].some((_, at) => at > 0 && isSpreadOver(word.slice(0, at) + word.slice(at + 1), each)))) ? 1 : 0;
}

/** The letters of one word stand in the other, in their order, and are more than half of it. */
function isSpreadOver(word: string, other: string): boolean {
  if (word.length * 2 <= other.length) return false;
  let at = 0;
  for (const letter of word) {
    at = other.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
