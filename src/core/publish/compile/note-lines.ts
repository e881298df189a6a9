import { continuationPrefix, lineOpening } from '../../text/container';
import { LineStarts } from '../../text/line';
import { spanAt } from '../../text/span-at';
import type { NoteScan, Span } from '../../text/token';

/** The lines of a note as a page has them: without the `>` of callouts, which become frames of their own. */
export class NoteLines {
  private readonly starts: LineStarts;
  private readonly calloutMarks: ReadonlyMap<number, Span>;

  /** Outermost list items and footnotes, where white space at the start of a line says something. */
  private readonly indented: readonly Span[];

  private constructor(private readonly scan: NoteScan) {
    this.starts = new LineStarts(scan.text);
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

  private inList(offset: number): boolean {
    return spanAt(this.indented, offset) !== undefined;
  }
}

const known = new WeakMap<NoteScan, NoteLines>();
