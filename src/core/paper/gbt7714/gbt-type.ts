import type { ReferenceType } from '../reference-type';

/** `[J]`, `[EB/OL]`, and `[M]//` for what is part of a book. */
export function typeOfMark(letters: string, isPart: boolean): ReferenceType {
  const code = letters.split('/')[0] ?? '';
  if (code === 'C' && !isPart) return 'paper-conference';
  if (isPart && /^[MGA]$/.test(code)) return 'chapter';
  return MARKS.get(code) ?? 'document';
}

/** The letters of a type. */
export function markOfType(type: ReferenceType): string {
  return LETTERS.get(type) ?? 'Z';
}

const MARKS: ReadonlyMap<string, ReferenceType> = new Map<string, ReferenceType>([
  ['J', 'article-journal'], ['C', 'paper-conference'], ['M', 'book'], ['D', 'thesis'], ['R', 'report'], ['S', 'standard'], ['P', 'patent'],
  ['N', 'article-newspaper'], ['G', 'collection'], ['EB', 'webpage'], ['DB', 'dataset'], ['DS', 'dataset'], ['CP', 'software'], ['CM', 'map'],
]);

const LETTERS: ReadonlyMap<ReferenceType, string> = new Map<ReferenceType, string>([
  ['article-journal', 'J'], ['article-magazine', 'J'], ['review', 'J'], ['article', 'J'], ['paper-conference', 'C'], ['book', 'M'], ['chapter', 'M'],
  ['entry-encyclopedia', 'M'], ['entry-dictionary', 'M'], ['thesis', 'D'], ['report', 'R'], ['standard', 'S'], ['patent', 'P'],
  ['article-newspaper', 'N'], ['collection', 'G'], ['webpage', 'EB'], ['post', 'EB'], ['post-weblog', 'EB'], ['dataset', 'DS'], ['software', 'CP'], ['map', 'CM'],
]);
