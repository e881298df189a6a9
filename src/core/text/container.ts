import type { Span } from './token';

/** Which quote marks count as gone, because an edit takes them away. */
export type Taken = (offset: number) => Span | undefined;

/**
 * What a new line must begin with to stay in the block quotes and list items that hold `offset`: `> - text` gives
 * `>   `. The line of `offset` begins at `lineStart`; a task's box belongs to its text.
 */
export function continuationPrefix(text: string, lineStart: number, offset: number, taken: Taken): string {
  let prefix = '';
  for (let at = lineStart; at < offset;) {
    const gone = taken(at);
    if (gone !== undefined) {
      at = gone.end;
      continue;
    }
    const mark = matchAt(MARK, text, at, offset);
    if (mark === undefined) break;
    prefix += mark.startsWith('>') || mark.trim() === '' ? mark : ' '.repeat(mark.length);
    at += mark.length;
  }
  return prefix;
}

/** What stands between the start of the line and `offset`: nothing but container marks (`line`), a task's box too, or text. */
export function lineOpening(text: string, lineStart: number, offset: number): 'line' | 'task' | 'text' {
  let opening: 'line' | 'task' = 'line';
  for (let at = lineStart; at < offset;) {
    const mark = matchAt(MARK, text, at, offset);
    const box = mark === undefined ? matchAt(BOX, text, at, offset) : undefined;
    if (box !== undefined) opening = 'task';
    const found = mark ?? box;
    if (found === undefined) return 'text';
    at += found.length;
  }
  return opening;
}

/** Takes the prefix off every line but the first, as far as a line has it: the text then stands in no container. */
export function withoutPrefix(text: string, prefix: string): string {
  if (prefix === '') return text;
  const [first = '', ...rest] = text.split('\n');
  return [first, ...rest.map((line) => line.slice(prefixEnd(line, prefix)))].join('\n');
}

function prefixEnd(line: string, prefix: string): number {
  let at = 0;
  for (const mark of prefix) {
    if (mark === '>') {
      const quote = /^ {0,3}>/.exec(line.slice(at, at + 4));
      if (quote === null) return at;
      at += quote[0].length;
    } else if (line[at] === ' ' || line[at] === '\t') at += 1;
  }
  return at;
}

const MARK = />[ \t]?|[ \t]+|(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/y;
const BOX = /\[[^\]]\][ \t]+/y;

function matchAt(pattern: RegExp, text: string, at: number, end: number): string | undefined {
  pattern.lastIndex = at;
  const mark = pattern.exec(text)?.[0];
  return mark === undefined || mark === '' || at + mark.length > end ? undefined : mark;
}
