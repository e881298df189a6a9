import { continuationPrefix, lineOpening } from '../../text/container';
import { LineStarts } from '../../text/line';
import type { NoteScan, Span } from '../../text/token';

/** The lines of a note as a page has them: without the `>` of callouts, which become frames of their own. */
export class NoteLines {
  private readonly starts: LineStarts;
  private readonly calloutMarks: ReadonlyMap<number, Span>;

  private constructor(private readonly scan: NoteScan) {
    this.starts = new LineStarts(scan.text);
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

  /** What a line of the page must begin with to stay in the quotes and list items that hold the offset. */
  prefixAt(offset: number): string {
    return continuationPrefix(this.scan.text, this.starts.startOf(offset), offset, (at) => this.calloutMarks.get(at));
  }

  /** A line break that does not leave the quotes and list items that hold the offset. */
  breakAt(offset: number): string {
    return `\n${this.prefixAt(offset)}`;
  }

  /** What stands before the offset in its line: nothing but marks of quotes and list items, a task's box too, or text. */
  opening(offset: number): 'line' | 'task' | 'text' {
    return lineOpening(this.scan.text, this.starts.startOf(offset), offset);
  }
}

const known = new WeakMap<NoteScan, NoteLines>();
