import type { NoteScan } from '../text/token';

/** The language of the code block that lists the papers that use a concept. */
export const PAPERS_BLOCK = 'papers-using';

/** `用到它的论文`, `Papers that use it`: the author's own section for them. */
export function isPapersHeading(heading: string): boolean {
  return /^[\s*_\d.、]*(?:(?:用到|使用|涉及|引用)了?(?:它|其|此概念|本概念|这个概念)的(?:论文|文献|文章)|papers (?:that use|that used|using) (?:it|this|this concept))[\s*_:：]*$/i.test(heading);
}

/** Whether a code block with this info string is one. */
export function isPapersBlock(info: string): boolean {
  return info.trim().toLowerCase() === PAPERS_BLOCK;
}

/** Whether a note says by such a block where the list is to stand. */
export function hasPapersBlock({ tokens }: NoteScan): boolean {
  return tokens.some((token) => token.kind === 'fence' && isPapersBlock(token.info));
}
