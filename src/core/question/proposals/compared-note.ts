import type { NoteScan, Span } from '../../text/token';
import { headingsAbove } from '../../text/sections';
import type { NoteQuestions, Question, QuestionContext, Suggestion } from '../question';
import { linkedNotes, passagesIn, tokensIn, type LeadsTo, type Passage } from './passages-in';

/** A question, or a sentence that may ask something: that is open. */
export type Asking = Suggestion & Partial<Pick<Question, 'state'>>;

/** What asks, with the notes that are linked to where it stands. */
export interface Asked {
  readonly asking: Asking;
  /** Those of its line, of the lines that it stands below, and of its heading; each once. */
  readonly links: readonly string[];
  /** Those of the next line above, which it may be about: `- Read [[DeepMD]].`, `- [ ] ❓ Why …?` */
  readonly nearby: readonly string[];
  /** Where the first of the lines begins that it belongs to. */
  readonly from: number;
}

/** What of a note is held against other notes. */
export interface ComparedNote {
  /** Vault path. */
  readonly path: string;
  readonly day?: string;
  readonly isPaper: boolean;
  readonly asked: readonly Asked[];
  readonly passages: readonly Passage[];
}

export interface ComparedContext extends QuestionContext {
  /** It is the deep read of a paper. */
  readonly isPaper: boolean;
  readonly leadsTo: LeadsTo;
}

/** Finds in a note what may be proposed of it; `asks` is what it asks. */
export function comparedNote(note: NoteScan, { path, day, isPaper, leadsTo }: ComparedContext, asks: NoteQuestions): ComparedNote {
  const tokens = note.tokens.filter(({ hidden }) => hidden === undefined);
  const definitions = tokens.filter(({ kind }) => kind === 'definition');
  const all = [...asks.questions, ...asks.suggestions];
  const asked = all.map((asking): Asked => {
    const above = headingsAbove(tokens, asking.span.start).slice(-1);
    const linksOf = (spans: readonly Span[]): readonly string[] => linkedNotes(note.text, [...spans.flatMap((span) => tokensIn(tokens, span)), ...definitions], leadsTo);
    const { own, before } = linesAbove(note.text, asking.span);
    const spoken = before.find((line) => !all.some(({ span }) => span.start < line.end && span.end > line.start));
    return { asking, links: linksOf([...own, ...above]), nearby: spoken === undefined ? [] : linksOf([spoken]), from: own.at(-1)?.start ?? asking.span.start };
  });
  return { path, ...(day !== undefined && { day }), isPaper, asked, passages: passagesIn(note, path, asks, leadsTo) };
}

interface LinesAbove {
  /** The line that asks, and those that it belongs to: the items that hold its own, the line that announces it, its paragraph. */
  readonly own: readonly Span[];
  /** The other lines right above it, the nearest first. */
  readonly before: readonly Span[];
}

function linesAbove(text: string, { start, end }: Span): LinesAbove {
  const own: Span[] = [];
  const before: Span[] = [];
  let depth = Infinity;
  let lineEnd = endOfLine(text, Math.max(start, end - 1));
  for (let at = startOfLine(text, start), count = 0; count < MOST_LINES; count++) {
    const line = text.slice(at, lineEnd);
    if (count > 0 && (line.trim() === '' || /^ {0,3}#{1,6}\s/.test(line))) break;
    const indent = line.search(/[^\s>]|$/);
    const isOwn = indent < depth;
    (isOwn ? own : before).push({ start: at, end: lineEnd });
    if (isOwn && /^(?:[-+*]|\d{1,9}[.)])\s/.test(line.slice(indent))) depth = indent;
    if (at === 0) break;
    lineEnd = at - 1;
    at = startOfLine(text, lineEnd);
  }
  return { own, before };
}

function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function endOfLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed;
}

/** A longer paragraph says too much to tell what one of its lines is about. */
const MOST_LINES = 30;
