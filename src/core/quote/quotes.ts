import type { LinkSyntax } from '../note/link-target';
import { plainWords, type LinkWords, type VisibleNote } from './plain-words';
import { sentenceSpan } from './sentence';
import type { Token } from '../text/token';

/** One sentence of a note with a link in it. */
export interface Quote {
  /** Plain text. */
  readonly text: string;
  /** The index, among the headings that readers see, of the one that it stands under. */
  readonly heading?: number;
}

/** The sentences of a note that link to something, in order, each once; lists of links say nothing about it. */
export function quotesIn(note: VisibleNote, leadsThere: (written: string, syntax: LinkSyntax) => boolean, wordsOf: LinkWords): readonly Quote[] {
  const quotes = new Map<string, Quote>();
  const { text } = note.scan;
  let heading = -1;
  for (const token of note.tokens) {
    if (token.kind === 'heading') heading++;
    const written = writtenTarget(token, text);
    if (written === undefined || !leadsThere(written.target, written.syntax)) continue;
    const span = sentenceSpan(note.scan, token.start);
    const words = plainWords(note, span, wordsOf);
    if (quotes.has(words) || !saysMore(plainWords(note, span, () => ''))) continue;
    quotes.set(words, { text: shortened(words), ...(heading >= 0 && { heading }) });
  }
  return [...quotes.values()];
}

function writtenTarget(token: Token, text: string): { readonly target: string; readonly syntax: LinkSyntax } | undefined {
  if (token.kind === 'wikilink' && !token.embed) return { target: text.slice(token.target.start, token.target.end), syntax: 'wikilink' };
  if (token.kind === 'link' && !token.embed) return { target: text.slice(token.destination.start, token.destination.end), syntax: 'markdown' };
  return undefined;
}

/** Whether words say something with their links taken away. */
function saysMore(words: string): boolean {
  return words.replace(/\b(?:see|also|cf|and|or)\b|[参见和与及]/gi, '').replace(/[^\p{L}\p{N}]/gu, '').length > 1;
}

function shortened(words: string): string {
  const letters = Array.from(words);
  return letters.length <= LONGEST ? words : `${letters.slice(0, LONGEST).join('')}…`;
}

const LONGEST = 300;
