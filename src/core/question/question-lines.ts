import { readHeading } from '../log/heading-grammar';
import { Lines } from '../text/lines';
import type { CalloutToken, HeadingToken, ListItemToken, NoteScan, Span, Token } from '../text/token';
import { plainProse, wordsBetween, type PlacedWords } from './plain-prose';
import { isAnswersHeading, isQuestionsHeading } from './questions-heading';

/** A line of a note as it is read for questions: with what stands around it. */
export interface AskedLine extends Span {
  /** From 0. */
  readonly index: number;
  /** Without the marks of quotes, lists and boxes, and without what is no prose. */
  readonly words: PlacedWords;
  readonly isQuoted: boolean;
  /** The list item that begins on it, the innermost. */
  readonly item?: PlacedItem;
  /** The callout that begins on it. */
  readonly callout?: CalloutToken;
  readonly isHeading: boolean;
  /** What begins on it, in its order. */
  readonly tokens: readonly Token[];
  readonly section: Section;
}

/** A list item, and its place among the tokens of the note. */
export interface PlacedItem {
  readonly token: ListItemToken;
  readonly index: number;
}

/** What the headings above a line say of it. */
export interface Section {
  /** The nearest heading, as written. */
  readonly heading?: string;
  /** The last day that the nearest heading names which names one. */
  readonly day?: string;
  readonly isQuestions: boolean;
}

/** The lines of a note, from its first to its last. */
export function* questionLines(note: NoteScan): Generator<AskedLine> {
  const { text, tokens } = note;
  const prose = plainProse(note);
  const lines = new Lines(text);
  const above: { readonly level: number; readonly section: Section }[] = [];
  let next = 0;
  let headingUntil = 0;
  for (let start = 0, index = 0; start < text.length || index === 0; index += 1) {
    const end = lines.end(start);
    let item: PlacedItem | undefined;
    let callout: CalloutToken | undefined;
    const firstToken = next;
    for (let token = tokens[next]; token !== undefined && token.start < Math.max(end, start + 1); next += 1, token = tokens[next]) {
      if (token.hidden === true) continue;
      if (token.kind === 'listItem') item = { token, index: next };
      if (token.kind === 'callout') callout = token;
      if (token.kind !== 'heading') continue;
      enter(above, token, text);
      headingUntil = token.end;
    }
    const quotes = /^[ \t\uFEFF]*(?:>[ \t]?)*/.exec(prose.slice(start, end))?.[0] ?? '';
    const from = Math.max(start + quotes.length, item === undefined ? 0 : (item.token.box?.end ?? item.token.marker.end));
    const section = above.at(-1)?.section ?? NO_SECTION;
    yield { start, end, index, words: wordsBetween(prose, from, end), isQuoted: /^\s*>/.test(quotes), isHeading: headingUntil > start, tokens: tokens.slice(firstToken, next), section, ...(item === undefined ? {} : { item }), ...(callout === undefined ? {} : { callout }) };
    const following = lines.next(end);
    if (following <= start || end >= text.length) return;
    start = following;
  }
}

function enter(above: { readonly level: number; readonly section: Section }[], { level, text: { start, end } }: HeadingToken, text: string): void {
  while ((above.at(-1)?.level ?? 0) >= level) above.pop();
  const heading = text.slice(start, end);
  const outer = above.at(-1)?.section ?? NO_SECTION;
  const days = readHeading(heading);
  const day = days === undefined ? outer.day : (days.end ?? days.start);
  const isQuestions = isQuestionsHeading(heading) || (outer.isQuestions && !isAnswersHeading(heading));
  above.push({ level, section: { heading, isQuestions, ...(day === undefined ? {} : { day }) } });
}

const NO_SECTION: Section = { isQuestions: false };
