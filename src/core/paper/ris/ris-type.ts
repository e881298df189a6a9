import type { ReferenceType } from '../reference-type';

/** What a `TY` is called in CSL. */
export function typeOfRis(word: string): ReferenceType {
  return TYPES.find(([type]) => type === word)?.[1] ?? 'document';
}

/** The `TY` of a type. */
export function risOfType(type: ReferenceType): string {
  return TYPES.find(([, each]) => each === type)?.[0] ?? 'GEN';
}

/** Of several words for one type the first is written. */
const TYPES: readonly (readonly [string, ReferenceType])[] = [
  ['JOUR', 'article-journal'], ['EJOUR', 'article-journal'], ['INPR', 'article-journal'], ['ABST', 'article-journal'],
  ['MGZN', 'article-magazine'], ['NEWS', 'article-newspaper'], ['UNPB', 'manuscript'], ['PREPRINT', 'article'], ['MANSCPT', 'manuscript'],
  ['BOOK', 'book'], ['EBOOK', 'book'], ['EDBOOK', 'book'], ['SER', 'book'], ['CHAP', 'chapter'], ['ECHAP', 'chapter'],
  ['CPAPER', 'paper-conference'], ['CONF', 'paper-conference'], ['THES', 'thesis'], ['RPRT', 'report'], ['GOVDOC', 'report'],
  ['ELEC', 'webpage'], ['WEB', 'webpage'], ['BLOG', 'post-weblog'], ['DATA', 'dataset'], ['AGGR', 'dataset'], ['COMP', 'software'],
  ['PAT', 'patent'], ['STAND', 'standard'], ['PAMP', 'pamphlet'], ['ENCYC', 'entry-encyclopedia'], ['DICT', 'entry-dictionary'],
  ['CLSWK', 'classic'], ['SLIDE', 'speech'], ['MAP', 'map'], ['MUSIC', 'musical_score'], ['SOUND', 'song'], ['VIDEO', 'motion_picture'],
  ['MPCT', 'motion_picture'], ['ADVS', 'motion_picture'], ['FIGURE', 'figure'], ['ART', 'graphic'], ['CASE', 'legal_case'], ['STAT', 'legislation'],
  ['BILL', 'bill'], ['HEAR', 'hearing'], ['PCOMM', 'personal_communication'], ['ICOMM', 'personal_communication'],
];
