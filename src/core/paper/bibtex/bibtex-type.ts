import type { ReferenceType } from '../reference-type';

/** What the kind of an entry is called in CSL: `inproceedings` is `paper-conference`. */
export function typeOfEntry(kind: string): ReferenceType {
  return TYPES.get(kind) ?? 'document';
}

/** The kind of entry for a type; what BibTeX has no word for is `misc`. */
export function entryOfType(type: ReferenceType): string {
  return KINDS.get(type) ?? 'misc';
}

const TYPES: ReadonlyMap<string, ReferenceType> = new Map<string, ReferenceType>([
  ['article', 'article-journal'], ['suppperiodical', 'article-journal'], ['review', 'review'],
  ['book', 'book'], ['mvbook', 'book'], ['collection', 'book'], ['mvcollection', 'book'], ['reference', 'book'], ['mvreference', 'book'],
  ['proceedings', 'book'], ['mvproceedings', 'book'], ['manual', 'book'],
  ['inbook', 'chapter'], ['incollection', 'chapter'], ['bookinbook', 'chapter'], ['suppbook', 'chapter'], ['suppcollection', 'chapter'],
  ['inreference', 'entry-encyclopedia'],
  ['inproceedings', 'paper-conference'], ['conference', 'paper-conference'],
  ['phdthesis', 'thesis'], ['mastersthesis', 'thesis'], ['thesis', 'thesis'], ['bachelorsthesis', 'thesis'],
  ['techreport', 'report'], ['report', 'report'],
  ['online', 'webpage'], ['electronic', 'webpage'], ['www', 'webpage'], ['webpage', 'webpage'],
  ['unpublished', 'manuscript'], ['booklet', 'pamphlet'], ['periodical', 'periodical'], ['patent', 'patent'], ['standard', 'standard'],
  ['dataset', 'dataset'], ['software', 'software'], ['preprint', 'article'], ['newspaper', 'article-newspaper'],
]);

const KINDS: ReadonlyMap<ReferenceType, string> = new Map<ReferenceType, string>([
  ['article-journal', 'article'], ['article-magazine', 'article'], ['article-newspaper', 'article'], ['review', 'review'],
  ['book', 'book'], ['chapter', 'incollection'], ['entry-encyclopedia', 'inreference'], ['paper-conference', 'inproceedings'],
  ['thesis', 'phdthesis'], ['report', 'techreport'], ['webpage', 'online'], ['manuscript', 'unpublished'], ['pamphlet', 'booklet'],
  ['periodical', 'periodical'], ['patent', 'patent'], ['standard', 'standard'], ['dataset', 'dataset'], ['software', 'software'],
]);
