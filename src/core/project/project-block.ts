import type { NoteScan } from '../text/token';

/** The language of the code block in a project's note that shows what other notes say of it. */
export const PROJECT_BLOCK = 'project';

/** Whether a code block with this info string is one. */
export function isProjectBlock(info: string): boolean {
  return info.trim().toLowerCase() === PROJECT_BLOCK;
}

/** Whether a note says by such a block where that is to stand. */
export function hasProjectBlock({ tokens }: NoteScan): boolean {
  return tokens.some((token) => token.kind === 'fence' && token.hidden === undefined && isProjectBlock(token.info));
}
