import { linkFacts } from '../../note/link-facts';
import { linkTarget } from '../../note/link-target';
import { visibleTokens, withheldSpans } from '../../note/withheld-spans';
import { noteLines, type NoteLine } from '../../plan/log-lines';
import { plainWords } from '../../quote/plain-words';
import { outlineOf } from '../../text/outline';
import { Positions } from '../../text/positions';
import type { NoteScan, Span, Token } from '../../text/token';
import type { NoteQuestions } from '../question';

/** A paragraph, or a list item with what is nested in it, that may answer a question. */
export interface Passage {
  /** The path of its note. */
  readonly note: string;
  /** The heading that it stands under, as written; absent above the first one. */
  readonly heading?: string;
  /** From 0; people are told it from 1. */
  readonly line: number;
  readonly span: Span;
  /** Plain words, with white space made single. */
  readonly text: string;
  /** The notes that it and its heading link to, each once. */
  readonly links: readonly string[];
}

/** The file that the path of a link leads to in the note that is read, if there is one. */
export type LeadsTo = (path: string) => string | undefined;

/**
 * The passages of a note, in order. Not among them: what asks, tasks that are not done, code, tables, properties, and
 * what is withheld.
 */
export function passagesIn(note: NoteScan, path: string, asks: NoteQuestions, leadsTo: LeadsTo): readonly Passage[] {
  const { text } = note;
  const withheld = withheldSpans(note);
  const tokens = visibleTokens(note, withheld);
  const definitions = tokens.filter(({ kind }) => kind === 'definition');
  const linksOf = (span: Span): readonly string[] => linkedNotes(text, [...tokensIn(tokens, span), ...definitions], leadsTo);
  const cut = asks.suggestions.map(({ span }) => span);
  const positions = new Positions(text);
  const { headings } = outlineOf(note);
  let below = -1;
  let underLinks: readonly string[] = [];
  const passages: Passage[] = [];
  for (const { start, end, lines } of blocks(text, said(noteLines(note), asks))) {
    const span = { start, end };
    for (let next = headings[below + 1]; next !== undefined && next.start <= span.start; next = headings[below + 1]) {
      below++;
      underLinks = linksOf(next);
    }
    const hidden = [...within(withheld, span), ...within(cut, span)];
    const visible = { scan: note, tokens: tokensIn(tokens, span), withheld: hidden };
    const words = lines.map((line) => plainWords(visible, line, (token) => nameShown(text, token)).replace(CALLOUT, '')).filter((line) => line !== '').join(' ');
    if (!/[\p{L}\p{N}]{2}/u.test(words)) continue;
    const heading = headings[below];
    passages.push({
      note: path,
      ...(heading !== undefined && { heading: text.slice(heading.text.start, heading.text.end) }),
      line: positions.place(span.start).line,
      span,
      text: words,
      links: [...new Set([...linksOf(span), ...underLinks])],
    });
  }
  return passages;
}

/** The notes that tokens link to, each once. */
export function linkedNotes(text: string, tokens: readonly Token[], leadsTo: LeadsTo): readonly string[] {
  const targets = linkFacts(text, tokens, {}).map(({ target, syntax }) => linkTarget(target, syntax));
  const files = targets.flatMap((target) => (target.kind === 'vault' && target.path !== '' ? (leadsTo(target.path) ?? []) : []));
  return [...new Set(files)].filter((path) => /\.md$/i.test(path));
}

/** `[[Folder/Note#Part]]` shows a reader where it leads. */
function nameShown(text: string, token: Token): string | undefined {
  if (token.kind !== 'wikilink' || token.text !== undefined) return undefined;
  const target = text.slice(token.target.start, token.target.end);
  return target.slice(target.lastIndexOf('/') + 1);
}

/** Of tokens in order, those that begin in a span. */
export function tokensIn(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  return tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end));
}

function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lines on which nothing is asked. */
function said(lines: readonly NoteLine[], { questions }: NoteQuestions): readonly NoteLine[] {
  const spans = questions.map(({ span }) => span).sort((a, b) => a.start - b.start);
  let next = 0;
  return lines.filter(({ start, end }) => {
    while ((spans[next]?.end ?? Infinity) <= start) next++;
    return (spans[next]?.start ?? Infinity) >= end;
  });
}

function within(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  return spans.filter((span) => span.start < end && span.end > start);
}

interface Block extends Span {
  /** Without the marks that they begin with. */
  readonly lines: readonly Span[];
}

/** Lines that belong together: a list item goes on to the next one that is no deeper, or, once it is long, to the next one. */
function blocks(text: string, lines: readonly NoteLine[]): readonly Block[] {
  const found: { readonly start: number; end: number; readonly depth: number; readonly lines: Span[] }[] = [];
  for (const { start, end } of lines) {
    const open = found.at(-1);
    const before = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, open?.end ?? 0), start);
    if (/\[ \]/.test(before)) continue;
    const depth = depthOf(before);
    const isNext = open !== undefined && /^(?:\r\n?|\n)$/.test(text.slice(open.end, start - before.length));
    const goesOn = isNext && (depth === undefined || (depth > open.depth && open.end - open.start < LONG));
    if (goesOn) {
      open.end = end;
      open.lines.push({ start, end });
    } else found.push({ start, end, depth: depth ?? Infinity, lines: [{ start, end }] });
  }
  return found;
}

/** How far in the marker of a list stands; undefined where there is none. */
function depthOf(before: string): number | undefined {
  const depth = before.replace(/\t/g, '    ').search(/[-+*\d]/);
  return depth < 0 ? undefined : depth;
}

/** In characters; an item with more than this is told by its parts. */
const LONG = 400;
const CALLOUT = /^\[![\w-]+\][-+]?\s*/;
