import { Lines } from '../text/lines';
import { lineStart } from '../text/outline';
import type { NoteScan, Span, Token } from '../text/token';

/** The sentence of a note that holds an offset: in its own list item, table cell, line of a quote, or paragraph. */
export function sentenceSpan(note: NoteScan, offset: number): Span {
  const block = blockAround(note, offset);
  const whole = note.tokens.filter((token) => token.start < block.end && token.end > block.start && WHOLE.has(token.kind));
  let { start } = block;
  for (const end of sentenceEnds(note.text, block)) {
    if (whole.some((token) => token.start < end && token.end > end)) continue;
    if (end > offset) return trimmed(note.text, { start, end });
    start = end;
  }
  return trimmed(note.text, { start, end: block.end });
}

/** What a sentence does not end in. */
const WHOLE: ReadonlySet<Token['kind']> = new Set(['wikilink', 'link', 'reference', 'inlineCode', 'inlineMath', 'blockMath', 'url', 'html', 'comment', 'inlineFootnote', 'footnoteReference']);

function blockAround({ text, tokens }: NoteScan, offset: number): Span {
  const lines = new Lines(text);
  let start = lineStart(text, offset);
  let end = lines.end(start);
  if (tokens.some((token) => token.kind === 'table' && token.start <= offset && token.end > offset)) return cellAround(text, { start, end }, offset);
  while (start > 0 && goesOn(text.slice(start, lines.end(start)))) {
    const above = lineStart(text, text[start - 1] === '\n' && text[start - 2] === '\r' ? start - 2 : start - 1);
    if (isEnd(text.slice(above, lines.end(above)))) break;
    start = above;
  }
  if (!HEADING.test(text.slice(start, end))) {
    for (let next = lines.next(end); next < text.length && goesOn(text.slice(next, lines.end(next))); next = lines.next(end)) end = lines.end(next);
  }
  return { start: start + (MARKS.exec(text.slice(start, end))?.[0].length ?? 0), end };
}

/** Whether a line is more of the text above it. */
function goesOn(line: string): boolean {
  return line.trim() !== '' && !BEGINS.test(line);
}

function isEnd(line: string): boolean {
  return line.trim() === '' || HEADING.test(line) || /^[ \t]*(?:-{3,}|\$\$|```|~~~|%%|<!--.*-->)[ \t]*$/.test(line);
}

const HEADING = /^ {0,3}#{1,6}[ \t]/;
const BEGINS = /^[ \t]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|>|```|~~~|\$\$|\||%%|<!--|-{3,}|\[\^[^\]]+\]:)|^ {0,3}#{1,6}[ \t]/;
const MARKS = /^(?:[ \t]*>)*[ \t]*(?:\[!\w+\][-+]?[ \t]*|#{1,6}[ \t]+|\[\^[^\]]+\]:[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[^\]]\][ \t]+)?)?/;

function cellAround(text: string, line: Span, offset: number): Span {
  const bars = [...text.slice(line.start, line.end).matchAll(/(?<!\\)\|/g)].map(({ index }) => line.start + index);
  const before = bars.findLast((bar) => bar < offset);
  return { start: before === undefined ? line.start : before + 1, end: bars.find((bar) => bar >= offset) ?? line.end };
}

function sentenceEnds(text: string, { start, end }: Span): readonly number[] {
  const block = text.slice(start, end);
  return [...block.matchAll(ENDS)].filter(({ index }) => !ABBREVIATED.test(block.slice(Math.max(0, index - 12), index + 1))).map((found) => start + found.index + found[0].length);
}

/** The dates and the answer of a task belong to what it asks. */
const ENDS = /(?:[。！？…]+["'”’」』）)*=]*|[.!?]+["'”’)*=]*(?=\s))(?!\s*(?:[✅❌➕⏳📅🛫↩→^]))/gu;
/** `et al.`, `Fig.`, `J. Behler`. */
const ABBREVIATED = /(?:^|[\s(])(?:al|e\.g|i\.e|cf|etc|vs|resp|approx|ca|[FE]igs?|Eqs?|eqs?|Refs?|Secs?|Tabs?|Nos?|Dr|Prof|Mr|Mrs|\p{Lu})\.$/u;

function trimmed(text: string, { start, end }: Span): Span {
  const sentence = text.slice(start, end);
  const from = start + sentence.length - sentence.trimStart().length;
  return { start: Math.min(from, end), end: Math.max(from, start + sentence.trimEnd().length) };
}
