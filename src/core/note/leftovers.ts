import { Lines } from '../text/lines';
import { lineStart } from '../text/outline';
import type { HeadingToken, NoteScan, Span, Token } from '../text/token';

/**
 * What a template left behind and nobody filled in: `- `, `- [ ] ❓ `, and a heading with nothing but such items below it.
 * A heading with nothing below it at all is the author's, and so is the first level. Of `tokens`; sorted, and none inside
 * another.
 */
export function leftovers({ text }: NoteScan, tokens: readonly Token[]): readonly Span[] {
  const items = emptyItems(text, tokens);
  if (items.length === 0) return [];
  const sections = emptySections(text, tokens, items);
  const alone = apart(items.filter((item) => !sections.some(({ start, end }) => item.start >= start && item.end <= end)), text);
  return [...sections, ...alone.map((item) => withLineBreak(item, text))].sort((a, b) => a.start - b.start);
}

function emptyItems(text: string, tokens: readonly Token[]): readonly Span[] {
  const items: Span[] = [];
  for (const token of tokens) {
    if (token.kind !== 'listItem' || token.start < (items.at(-1)?.end ?? 0) || !beginsEmpty(text, token.marker.end)) continue;
    const written = text.slice(token.start, token.end).trimEnd();
    if (EMPTY.test(written) && /^[ \t]*$/.test(text.slice(lineStart(text, token.start), token.start))) items.push({ start: token.start, end: new Lines(text).end(token.start + written.length) });
  }
  return items;
}

function beginsEmpty(text: string, at: number): boolean {
  return at >= text.length || ' \t\r\n[❓'.includes(text.charAt(at));
}

/** The item, and those in it. */
const EMPTY = /^(?:\s*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|(?=\s|$))(?:\[ \][ \t]*)?(?:❓\uFE0F?[ \t]*)?(?=\r?\n|$))+$/;

/** Each from its heading to its last item. */
function emptySections(text: string, tokens: readonly Token[], items: readonly Span[]): readonly Span[] {
  const headings = tokens.filter((token) => token.kind === 'heading');
  const sections: Span[] = [];
  for (const [at, heading] of headings.entries()) {
    if (heading.level === 1 || !isMarked(heading, text) || heading.start < (sections.at(-1)?.end ?? 0)) continue;
    const last = lastItemOf(heading, headings.slice(at + 1), text, items);
    if (last !== undefined) sections.push({ start: heading.start, end: last });
  }
  return sections;
}

/** `## Read` on a line of its own; a line that an empty item underlines is no heading to its author. */
function isMarked({ start }: HeadingToken, text: string): boolean {
  return text.charAt(start) === '#' && /^ *$/.test(text.slice(lineStart(text, start), start));
}

/** Where the last item of a section ends that holds items, deeper headings and nothing else. */
function lastItemOf(heading: HeadingToken, later: readonly HeadingToken[], text: string, items: readonly Span[]): number | undefined {
  const end = later.find(({ level }) => level <= heading.level)?.start ?? text.length;
  const inside = [...items, ...later.filter((each) => isMarked(each, text))].filter((span) => span.start >= heading.end && span.start < end).sort((a, b) => a.start - b.start);
  let from = heading.end;
  for (const span of inside) {
    if (text.slice(from, span.start).trim() !== '') return undefined;
    from = span.end;
  }
  const last = items.findLast((item) => item.start >= heading.end && item.end <= end);
  return text.slice(from, end).trim() === '' ? last?.end : undefined;
}

/**
 * Those that can go and nothing else changes: before an empty line, a heading, or an item of the same list that stays
 * one. Other lines might be taken into a quotation or a paragraph above, and a dash that is left alone would underline it.
 */
function apart(items: readonly Span[], text: string): readonly Span[] {
  const going: Span[] = [];
  for (const item of items.slice().reverse()) {
    const next = /^(?:\r\n|[\r\n])([^\r\n]*)/.exec(text.slice(item.end, item.end + 1000));
    const [line, words = ''] = next ?? [''];
    const goesToo = going.at(-1)?.start;
    const nextStart = item.end + line.length - words.trimStart().length;
    if (/^\s*$|^#{1,6} /.test(words) || nextStart === goesToo || isSameList(text.charAt(item.start), words.trimStart())) going.push(item);
  }
  return going;
}

function isSameList(mark: string, line: string): boolean {
  return '-*+'.includes(mark) && line.startsWith(`${mark} `) && line.slice(2).trim() !== '';
}

/** With the break before it: a blank line in its place would part the list. */
function withLineBreak({ start, end }: Span, text: string): Span {
  const line = lineStart(text, start);
  const before = text.endsWith('\r\n', line) ? line - 2 : line - 1;
  return line === 0 ? { start, end } : { start: before, end };
}
