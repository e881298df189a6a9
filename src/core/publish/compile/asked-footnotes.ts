import type { FootnoteDefinitionToken, FootnoteReferenceToken, InlineFootnoteToken, Span, Token } from '../../text/token';
import { surrounds } from './shown-tokens';

/** A footnote that a text asks for. */
export interface Footnote {
  readonly holder: FootnoteDefinitionToken | InlineFootnoteToken;
  /** Where the first mark stands that can lead back to the text; a mark in a heading cannot. */
  readonly markedAt?: number;
}

export interface AskedFootnotes {
  /** In the order in which a reader meets them: the first has the number 1. */
  readonly notes: readonly Footnote[];
  /** The number of each mark, by where it stands. */
  readonly numberAt: ReadonlyMap<number, number>;
}

type Mark = FootnoteReferenceToken | InlineFootnoteToken;

/** The footnotes that a span of a note asks for, wherever in the note they stand, and those that they ask for in turn. */
export function askedFootnotes(tokens: readonly Token[], span: Span): AskedFootnotes {
  const definitions = definitionsOf(tokens);
  const { outside, inside, inHeadings } = marksOf(tokens, span);
  const numbers = new Map<number, number>();
  const numberAt = new Map<number, number>();
  const notes: { holder: Footnote['holder']; markedAt?: number }[] = [];
  // The list grows while it is walked: a footnote may ask for others.
  for (const mark of outside) {
    const holder = mark.kind === 'inlineFootnote' ? mark : definitions.get(labelKey(mark.label));
    if (holder === undefined) continue;
    let number = numbers.get(holder.start);
    if (number === undefined) {
      number = notes.push({ holder });
      numbers.set(holder.start, number);
      for (const further of inside.get(holder.start) ?? []) outside.push(further);
    }
    numberAt.set(mark.start, number);
    const note = notes[number - 1];
    if (note !== undefined && note.markedAt === undefined && !inHeadings.has(mark.start)) note.markedAt = mark.start;
  }
  return { notes, numberAt };
}

function definitionsOf(tokens: readonly Token[]): ReadonlyMap<string, FootnoteDefinitionToken> {
  const definitions = new Map<string, FootnoteDefinitionToken>();
  for (const token of tokens) {
    if (token.kind !== 'footnoteDefinition') continue;
    const key = labelKey(token.label);
    if (!definitions.has(key)) definitions.set(key, token);
  }
  return definitions;
}

function labelKey(label: string): string {
  return label.toLowerCase();
}

interface Marks {
  /** Those of the span's own text. */
  readonly outside: Mark[];
  /** Those in a footnote, by where that begins. */
  readonly inside: ReadonlyMap<number, readonly Mark[]>;
  readonly inHeadings: ReadonlySet<number>;
}

function marksOf(tokens: readonly Token[], span: Span): Marks {
  const outside: Mark[] = [];
  const inside = new Map<number, Mark[]>();
  const inHeadings = new Set<number>();
  const holders: Span[] = [];
  let headingEnd = 0;
  for (const token of tokens) {
    while ((holders.at(-1)?.end ?? Infinity) <= token.start) holders.pop();
    if (token.kind === 'heading') headingEnd = token.end;
    if (token.kind === 'footnoteReference' || token.kind === 'inlineFootnote') {
      const holder = holders.at(-1);
      if (holder !== undefined) add(inside, holder.start, token);
      else if (token.start >= span.start && token.end <= span.end) outside.push(token);
      if (token.start < headingEnd) inHeadings.add(token.start);
    }
    if ((token.kind === 'footnoteDefinition' || token.kind === 'inlineFootnote') && !surrounds(token, span)) holders.push(token);
  }
  return { outside, inside, inHeadings };
}

function add(inside: Map<number, Mark[]>, holder: number, mark: Mark): void {
  const known = inside.get(holder);
  if (known === undefined) inside.set(holder, [mark]);
  else known.push(mark);
}
