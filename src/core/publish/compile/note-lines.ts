import { continuationPrefix, lineOpening } from '../../text/container';
import { LineStarts } from '../../text/line';
import { spanAt } from '../../text/span-at';
import type { ListItemToken, NoteScan, Span, Token } from '../../text/token';

/** The lines of a note as a page has them: without the `>` of callouts, which become frames of their own. */
export class NoteLines {
  private readonly starts: LineStarts;
  private found: Holders | undefined;

  constructor(private readonly scan: NoteScan) {
    this.starts = new LineStarts(scan.text);
  }

  /** Counted from 1. */
  lineOf(offset: number): number {
    return this.starts.lineOf(offset);
  }

  /** Where the line after that of the offset begins; the end of the note when there is none. */
  nextStart(offset: number): number {
    return this.starts.nextStart(offset) ?? this.scan.text.length;
  }

  /** What a line of the page must begin with to stay in the quotes and list items that hold the offset. */
  prefixAt(offset: number): string {
    const prefix = continuationPrefix(this.scan.text, this.starts.startOf(offset), offset, (at) => this.holders.calloutMarks.get(at));
    return this.inList(offset) ? prefix : prefix.trimStart();
  }

  /** A line break that does not leave the quotes and list items that hold the offset. */
  breakAt(offset: number): string {
    return `\n${this.prefixAt(offset)}`;
  }

  /** What stands before the offset in its line: nothing but marks of quotes and list items, a task's box too, or text. */
  opening(offset: number): 'line' | 'task' | 'text' {
    return lineOpening(this.scan.text, this.starts.startOf(offset), offset);
  }

  /** Whether nothing but white space and marks of quotes stands before the offset in its line. */
  onlyQuoted(offset: number): boolean {
    return /^[ \t>]*$/.test(this.scan.text.slice(this.starts.startOf(offset), offset));
  }

  /** Whether the line before is blank, but for marks of quotes, or there is none. */
  opensAfterBlank(offset: number): boolean {
    const start = this.starts.startOf(offset);
    const before = start === 0 ? 0 : this.starts.startOf(start - 1);
    return /^[ \t>\uFEFF]*\r?\n?$/.test(this.scan.text.slice(before, start));
  }

  /** Whether the line is text of a list item that it is not indented for: a block in it would end the list. */
  isLazy(offset: number): boolean {
    const item = this.itemAt(offset);
    const start = this.starts.startOf(offset);
    if (item === undefined || item.start >= start) return false;
    const marks = /^[ \t>]*/.exec(this.scan.text.slice(start, offset))?.[0].length ?? 0;
    return marks < item.marker.end - this.starts.startOf(item.start);
  }

  /** The innermost list item that holds the offset. */
  private itemAt(offset: number): ListItemToken | undefined {
    const { items } = this.holders;
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((items[middle]?.start ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    let item = items[low - 1];
    while (item !== undefined && item.end <= offset) {
      const outer: Token | undefined = item.parent === undefined ? undefined : this.scan.tokens[item.parent];
      item = outer?.kind === 'listItem' ? outer : undefined;
    }
    return item;
  }

  private inList(offset: number): boolean {
    return spanAt(this.holders.indented, offset) !== undefined;
  }

  private get holders(): Holders {
    return (this.found ??= holdersOf(this.scan.tokens));
  }
}

/** What may hold a line. */
interface Holders {
  readonly calloutMarks: ReadonlyMap<number, Span>;
  /** Outermost list items and footnotes, where white space at the start of a line says something. */
  readonly indented: readonly Span[];
  readonly items: readonly ListItemToken[];
}

function holdersOf(tokens: readonly Token[]): Holders {
  const calloutMarks = new Map<number, Span>();
  const indented: Span[] = [];
  const items: ListItemToken[] = [];
  let end = 0;
  for (const token of tokens) {
    if (token.kind === 'callout') for (const mark of token.marks) calloutMarks.set(mark.start, mark);
    if (token.kind === 'listItem') items.push(token);
    if (token.start < end || (token.kind !== 'listItem' && token.kind !== 'footnoteDefinition')) continue;
    indented.push(token);
    end = token.end;
  }
  return { calloutMarks, indented, items };
}
