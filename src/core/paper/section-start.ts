import { sectionSpan } from '../text/sections';
import type { NoteScan, Span, Token, TokenKind } from '../text/token';
import { paperSection, type PaperSection } from './sections';

const MOST_ITEMS = 4;

/**
 * The first paragraph of the first section of a kind, or the first items of the list that it opens with, each without its
 * marker. `tokens` are those of the note that may be shown; what a paragraph cannot hold, such as a figure, is passed over.
 */
export function sectionStart(note: NoteScan, tokens: readonly Token[], section: PaperSection): readonly Span[] {
  let index = -1;
  for (const token of tokens) {
    if (token.kind !== 'heading') continue;
    index += 1;
    if (paperSection(note.text.slice(token.text.start, token.text.end)) !== section) continue;
    const span = sectionSpan(note, tokens, index);
    const start = span === undefined ? [] : startOf(note, tokens, { start: token.end, end: nextHeading(tokens, token.end, span.end) });
    if (start.length > 0) return start;
  }
  return [];
}

function nextHeading(tokens: readonly Token[], from: number, end: number): number {
  return Math.min(end, tokens.find((token) => token.kind === 'heading' && token.start >= from)?.start ?? end);
}

function startOf(note: NoteScan, tokens: readonly Token[], section: Span): readonly Span[] {
  const spans: Span[] = [];
  const blocks = note.tokens.filter(({ kind, start, end }) => BLOCKS.has(kind) && end > section.start && start < section.end);
  const items = new Map(tokens.flatMap((token) => (token.kind === 'listItem' && token.parent === undefined ? [[token.start, token.marker.end] as const] : [])));
  for (const { start, end } of paragraphs(note.text, section)) {
    if (blocks.some((one) => one.start < end && one.end > start && !isWithin(one, { start, end }))) continue;
    for (const line of linesOf(note.text, { start, end })) {
      const marker = items.get(line.start);
      if (marker !== undefined) spans.push({ start: marker, end: line.end });
    }
    if (spans.length > 0) return spans.slice(0, MOST_ITEMS);
    if (!/!\[|^[ \t]*(?:>|[-*+][ \t])/m.test(note.text.slice(start, end))) return [{ start, end }];
  }
  return spans;
}

/** A comment or a tag among the words of a paragraph, which is no block of its own. */
function isWithin(token: Token, paragraph: Span): boolean {
  return (token.kind === 'comment' || (token.kind === 'html' && !token.block)) && token.start > paragraph.start && token.end <= paragraph.end;
}

function* paragraphs(text: string, section: Span): Generator<Span> {
  let start: number | undefined;
  let end = section.start;
  for (const line of linesOf(text, section)) {
    const isBlank = text.slice(line.start, line.end).trim() === '';
    if (!isBlank) {
      start ??= line.start;
      end = line.end;
    } else if (start !== undefined) {
      yield { start, end };
      start = undefined;
    }
  }
  if (start !== undefined) yield { start, end };
}

/** Each line without the white space around it. */
function linesOf(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)].map(({ index, 1: line = '' }) => {
    const from = start + index + (line.length - line.trimStart().length);
    return { start: from, end: from + line.trim().length };
  });
}

const BLOCKS: ReadonlySet<TokenKind> = new Set<TokenKind>(['fence', 'indentedCode', 'html', 'comment', 'blockMath', 'table', 'callout', 'definition', 'footnoteDefinition']);
