import type { Span } from '../text/token';

/** A line of a cell: `看论文` of `看论文<br/>+ 写笔记`. */
export interface CellLine extends Span {
  /** As someone reads it: `\|` is `|`. */
  readonly text: string;
}

/** The lines of what is written in a cell, which begins at `from`; one that is empty has none. */
export function cellLines(written: string, from: number): readonly CellLine[] {
  if (written === '') return [];
  const lines: CellLine[] = [];
  let at = 0;
  for (const { 0: mark, index } of [...written.matchAll(LINE_BREAK), { 0: '', index: written.length }]) {
    const part = written.slice(at, index);
    const start = at + (part.length - part.trimStart().length);
    const end = Math.max(start, at + part.trimEnd().length);
    lines.push({ start: from + start, end: from + end, text: shownLine(written.slice(start, end)) });
    at = index + mark.length;
  }
  return lines;
}

/** What is written in a cell, as someone types it: a line break for each `<br>`, `|` for `\|`. */
export function shownCell(written: string): string {
  return cellLines(written, 0).map(({ text }) => text).join('\n');
}

/** What someone typed, as a cell has it; a bar that they have escaped stays so. */
export function writtenCell(typed: string, lineBreak: string): string {
  return typed.split(/\r\n|[\r\n]/).map((line) => writtenLine(line.trim())).join(lineBreak).trim();
}

/** How line breaks are written in a table: as its first one is. */
export function lineBreakIn(table: string): string {
  return /<br[ \t]*\/?>/i.exec(table)?.[0] ?? '<br/>';
}

function writtenLine(line: string): string {
  return line.replace(/(\\*)\|/g, (whole: string, slashes: string) => (slashes.length % 2 === 0 ? `${slashes}\\|` : whole));
}

function shownLine(written: string): string {
  return written.replace(/\\([^])/g, (whole: string, next: string) => (next === '|' ? next : whole));
}

const LINE_BREAK = /<br[ \t]*\/?>/gi;
