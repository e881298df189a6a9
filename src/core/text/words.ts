/** Cuts a run of Chinese characters into words of two and more. */
export type ChineseWords = (run: string) => readonly string[];

/** The words of a text that is `folded`: Latin ones, then Chinese ones, by pairs of characters where there is no segmenter. */
export function wordsIn(text: string, chineseWords: ChineseWords = segments): readonly string[] {
  return [...latinWords(text), ...(text.match(/\p{Script=Han}+/gu) ?? []).flatMap(chineseWords)];
}

/** The words of a text in scripts that put something between them. */
export function latinWords(text: string): readonly string[] {
  return text.match(LATIN_WORD) ?? [];
}

function segments(run: string): readonly string[] {
  if (SEGMENTER === undefined) return pairs(run);
  return Array.from(SEGMENTER.segment(run), ({ segment }) => segment).filter((word) => word.length > 1);
}

/** `机器学习` as `机器`, `器学`, `学习`. */
export function pairs(run: string): readonly string[] {
  return Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2));
}

/** A text as its words are compared: without case, with words of one's own choice for each link. */
export function folded(text: string, linkWords: (target: string, shown: string | undefined) => string): string {
  return text
    .replace(/!?\[\[([^[\]|]*?)(?:\\?\|([^[\]]*))?\]\]/g, (_, target: string, shown: string | undefined) => linkWords(target, shown))
    .replace(/\]\([^()]*\)/g, ' ')
    .normalize('NFKC')
    .toLowerCase();
}

export function isHan(word: string): boolean {
  return /\p{Script=Han}/u.test(word);
}

const SEGMENTER = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;
const LATIN_WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d]+/gu;
