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
  return joined(Array.from(SEGMENTER.segment(run), ({ segment }) => segment.replace(PARTICLE, '') || segment));
}

/**
 * The segmenter cuts terms that it does not know into single characters, `维里项` into `维`, `里`, `项`: such are told by
 * pairs of them. A particle between them is of no term.
 */
export function joined(segmented: readonly string[]): readonly string[] {
  const words: string[] = [];
  let single = '';
  for (const segment of segmented) {
    const isSingle = segment.length === 1 && !PARTICLES.has(segment);
    if (isSingle && single !== '') words.push(single + segment);
    if (segment.length > 1) words.push(segment);
    single = isSingle ? segment : '';
  }
  return words;
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
/** At the end of what the segmenter takes for a word: `它的`. */
const PARTICLE = /[的了着]$/;
const PARTICLES: ReadonlySet<string> = new Set('的了着是在和与及或也都就还又很太不没把被给让对从向到为由以之其这那哪我你他她它有要会能可再才只吗呢吧啊么几来');
