import { applyEdits, sortEdits, type Edit } from '../text/edit';
import { lineAt } from '../text/line';
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

/** The lines of text around an offset: a list item's own, a heading's one, else those up to what is no text. */
export function paragraphAt(note: string, offset: number): string {
  const lines = note.split(/\r\n|\r|\n/);
  const at = lineAt(note.slice(0, offset).replace(/\r\n?/g, '\n'), offset) - 1;
  let [from, to] = [at, at + 1];
  const goesOn = (line = ''): boolean => line.trim() !== '' && !BEGINS.test(line);
  while (from > 0 && goesOn(lines[from]) && (lines[from - 1] ?? '').trim() !== '' && !/^ {0,3}#{1,6}[ \t]/.test(lines[from - 1] ?? '')) from--;
  while (!/^ {0,3}#{1,6}[ \t]/.test(lines[at] ?? '') && (lines[at] ?? '').trim() !== '' && to < lines.length && goesOn(lines[to])) to++;
  return lines.slice(from, to).join('\n');
}

const BEGINS = /^[ \t]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|>|```|~~~|\$\$)|^ {0,3}#{1,6}[ \t]/;
const LINE_MARKS = /^(?:>[ \t]?)*[ \t]*(?:#{1,6}[ \t]+|(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[^\]]\][ \t]+)?(?:❓\uFE0F?[ \t]*)?)?/;
