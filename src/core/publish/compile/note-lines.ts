import { continuationPrefix, lineOpening } from '../../text/container';
import { LineStarts } from '../../text/line';
import { spanAt } from '../../text/span-at';
import type { ListItemToken, NoteScan, Span, Token } from '../../text/token';

/** The lines of a note as a page has them: without the `>` of callouts, which become frames of their own. */
export class NoteLines {
  private readonly starts: LineStarts;
  private readonly calloutMarks: ReadonlyMap<number, Span>;

  /** Outermost list items and footnotes, where white space at the start of a line says something. */
  private readonly indented: readonly Span[];

  private readonly items: readonly ListItemToken[];

  private constructor(private readonly scan: NoteScan) {
    this.starts = new LineStarts(scan.text);
    this.items = scan.tokens.filter((token) => token.kind === 'listItem');
    let end = 0;
    this.indented = scan.tokens.filter((token) => {
      if (token.start < end || (token.kind !== 'listItem' && token.kind !== 'footnoteDefinition')) return false;
      end = token.end;
      return true;
    });
    this.calloutMarks = new Map(
      scan.tokens.flatMap((token) => (token.kind === 'callout' ? token.marks.map((mark) => [mark.start, mark] as const) : [])),
    );
  }

  /** Of one note there is one, however often it is asked for. */
  static of(scan: NoteScan): NoteLines {
    const lines = known.get(scan) ?? new NoteLines(scan);
    known.set(scan, lines);
    return lines;
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
    const prefix = continuationPrefix(this.scan.text, this.starts.startOf(offset), offset, (at) => this.calloutMarks.get(at));
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
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.items[middle]?.start ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    let item = this.items[low - 1];
    while (item !== undefined && item.end <= offset) {
      const outer: Token | undefined = item.parent === undefined ? undefined : this.scan.tokens[item.parent];
      item = outer?.kind === 'listItem' ? outer : undefined;
    }
    return item;
  }

  private inList(offset: number): boolean {
    return spanAt(this.indented, offset) !== undefined;
  }
}

const known = new WeakMap<NoteScan, NoteLines>();
