import type { Span } from './token';

/**
 * What a new line must begin with to stay in the block quotes and list items that hold `offset`:
 * `> - text` gives `>   `. Spans in `taken` (quote marks that an edit removes) count as gone.
 */
export function continuationPrefix(text: string, offset: number, taken: readonly Span[] = []): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  let prefix = '';
  let at = lineStart;
  while (at < offset) {
    const gone = taken.find((span) => span.start <= at && at < span.end);
    if (gone !== undefined) {
      at = gone.end;
      continue;
    }
    const mark = containerMark(text, at, offset);
    if (mark === undefined) break;
    prefix += mark.startsWith('>') || mark.trim() === '' ? mark : ' '.repeat(mark.length);
    at += mark.length;
  }
  return prefix;
}

/** Whether nothing but container marks stands between the start of the line and `offset`. */
export function opensLine(text: string, offset: number): boolean {
  let at = text.lastIndexOf('\n', offset - 1) + 1;
  while (at < offset) {
    const mark = containerMark(text, at, offset);
    if (mark === undefined) return false;
    at += mark.length;
  }
  return true;
}

const MARK = /(?:>[ \t]?|[ \t]+|(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[[^\]]\][ \t]+)?)/y;

function containerMark(text: string, at: number, end: number): string | undefined {
  MARK.lastIndex = at;
  const found = MARK.exec(text);
  const mark = found?.[0];
  return mark === undefined || mark === '' || at + mark.length > end ? undefined : mark;
}
