import { applyEdits, sortEdits, type Edit } from '../text/edit';
import { scan } from '../text/scan';

/**
 * A passage of a note as it can stand in an item of another: a heading becomes `**heading**` and block ids stay behind.
 * Of one line also its list marker, its box or its quote mark stays behind.
 */
export function excerpt(passage: string): string {
  const text = passage.trim().includes('\n') ? passage : passage.trim().replace(LINE_MARKS, '');
  const edits = scan(text).tokens.flatMap((token): readonly Edit[] => {
    if (token.kind === 'blockId') return [{ start: text.slice(0, token.start).trimEnd().length, end: token.end, text: '' }];
    if (token.kind !== 'heading') return [];
    const title = text.slice(token.text.start, token.text.end);
    return [{ start: token.start, end: token.end, text: title === '' ? '' : `**${title}**` }];
  });
  return applyEdits(text, sortEdits(edits));
}

const LINE_MARKS = /^(?:>[ \t]?)*[ \t]*(?:#{1,6}[ \t]+|(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[^\]]\][ \t]+)?(?:❓\uFE0F?[ \t]*)?)?/;
