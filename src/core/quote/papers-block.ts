/** The language of the code block that lists the papers that use a concept. */
export const PAPERS_BLOCK = 'papers-using';

/** Whether a code block with this info string is one. */
export function isPapersBlock(info: string): boolean {
  return info.trim().toLowerCase() === PAPERS_BLOCK;
}
