import { escapeMarkdownLine } from '../text/markdown-escape';
import { LineStarts } from '../text/line';
import { scan } from '../text/scan';
import type { Token } from '../text/token';

/** What is captured, as lines: without control characters, blank lines at the ends, and the indentation that all share. */
export function capturedLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => line.replace(CONTROL, '')).map((line) => (line.trim() === '' ? '' : line));
  const from = lines.findIndex((line) => line !== '');
  if (from < 0) return [];
  const kept = lines.slice(from, lines.findLastIndex((line) => line !== '') + 1);
  const shared = kept.reduce((least, line) => (line === '' ? least : Math.min(least, /^[ \t]*/.exec(line)?.[0].length ?? 0)), Infinity);
  return kept.map((line) => line.slice(shared));
}

/**
 * The lines with something at the end of the text that they begin with, as a link in brackets; where they begin with a
 * block, as code or a list, it comes below `lead`. An empty lead leaves such lines as they are.
 */
export function linesWithEnd(lines: readonly string[], end: string, lead: string): readonly string[] {
  const { starts, first } = blockLines(lines);
  if (first !== undefined) return lead === '' ? lines : [lead, ...(APART.has(first) ? [''] : []), ...lines];
  const textEnd = lines.findIndex((line, index) => line === '' || starts.has(index));
  const last = textEnd < 0 ? lines.length - 1 : textEnd - 1;
  return lines.map((line, index) => (index === last ? line.trimEnd() + end : line));
}

/** The lines as nothing but text. */
export function escapedLines(lines: readonly string[]): readonly string[] {
  return lines.map((line) => escapeMarkdownLine(line.trim()).replace(/%%/g, '%&#37;').replace(/\^/g, '\\^'));
}

function blockLines(lines: readonly string[]): { readonly starts: ReadonlySet<number>; readonly first?: Token['kind'] | undefined } {
  const text = lines.join('\n');
  const positions = new LineStarts(text);
  const blocks = scan(text).tokens.filter((token) => BLOCKS.has(token.kind) && !(token.kind === 'comment' && !token.block) && !(token.kind === 'html' && !token.block));
  const quotes = lines.flatMap((line, index) => (/^ {0,3}>/.test(line) ? [index] : []));
  const starts = new Set([...blocks.map(({ start }) => positions.lineOf(start) - 1), ...quotes]);
  return { starts, first: starts.has(0) ? (blocks.find(({ start }) => positions.lineOf(start) === 1)?.kind ?? 'callout') : undefined };
}

const BLOCKS: ReadonlySet<Token['kind']> = new Set(['frontMatter', 'heading', 'fence', 'indentedCode', 'html', 'comment', 'blockMath', 'table', 'callout', 'listItem', 'footnoteDefinition', 'definition']);
/** What would go on as text right below a line of text, or take it along. */
const APART: ReadonlySet<Token['kind']> = new Set(['frontMatter', 'heading', 'indentedCode', 'html', 'comment', 'blockMath', 'table', 'definition', 'footnoteDefinition']);
const CONTROL = /[^\P{Cc}\t]/gu;
