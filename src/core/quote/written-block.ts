import { shortHash } from '../text/short-hash';
import type { NoteScan, Span } from '../text/token';

/** What the plugin wrote into a note between two marks of its own: `<!-- logbook:begin others 1a2b3c4d -->` … `<!-- logbook:end -->`. */
export interface WrittenBlock extends Span {
  readonly name: string;
  readonly content: Span;
  /** Nobody has changed it since. */
  readonly isUntouched: boolean;
}

const BEGIN = /^<!-- logbook:begin ([a-z-]+) ([\da-f]{8}) -->$/;
const END = '<!-- logbook:end -->';

/** The blocks of a note, in order. One that has lost its end goes on to the next, or to the end of its section. */
export function writtenBlocks({ text, tokens }: NoteScan): readonly WrittenBlock[] {
  const blocks: WrittenBlock[] = [];
  if (!text.includes('<!-- logbook:begin ')) return blocks;
  let open: OpenBlock | undefined;
  for (const token of tokens) {
    if (token.kind === 'heading' && open !== undefined) open.heading ??= token.start;
    if (token.kind !== 'comment' || token.syntax !== '<!--') continue;
    const mark = text.slice(token.start, token.end);
    const [, name, hash] = BEGIN.exec(mark) ?? [];
    if (name !== undefined && hash !== undefined) {
      if (open !== undefined) blocks.push(endless(open, token.start));
      open = { start: token.start, end: token.end, name, hash };
    }
    if (mark !== END || open === undefined) continue;
    const content = { start: open.end, end: token.start };
    blocks.push({ name: open.name, start: open.start, end: token.end, content, isUntouched: writtenHash(text.slice(content.start, content.end)) === open.hash });
    open = undefined;
  }
  if (open !== undefined) blocks.push(endless(open, text.length));
  return blocks;
}

interface OpenBlock extends Span {
  readonly name: string;
  readonly hash: string;
  /** Where the first heading below the mark begins. */
  heading?: number;
}

function endless({ name, start, end: from, heading }: OpenBlock, next: number): WrittenBlock {
  const end = heading ?? next;
  return { name, start, end, content: { start: from, end }, isUntouched: false };
}

/** A block with its marks, without a line end after it. */
export function writtenBlock(name: string, lines: readonly string[], eol: string): string {
  const content = `${eol}${lines.map((line) => `${line}${eol}`).join('')}`;
  return `<!-- logbook:begin ${name} ${writtenHash(content)} -->${content}${END}`;
}

/** Line ends may change on the way from one device to another. */
export function writtenHash(content: string): string {
  return shortHash(content.replace(/\r\n?/g, '\n'));
}
