import { Lines } from './lines';
import type { Span } from './token';

/** A place as the app counts it: lines and columns from 0. */
export interface Place {
  readonly line: number;
  readonly col: number;
  readonly offset: number;
}

export interface Position {
  readonly start: Place;
  readonly end: Place;
}

/** Tells the line and column of offsets of one text. */
export class Positions {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    const lines = new Lines(text);
    for (let end = lines.end(0); end < text.length; end = lines.end(this.starts.at(-1) ?? 0)) this.starts.push(lines.next(end));
  }

  of(span: Span): Position {
    return { start: this.place(span.start), end: this.place(span.end) };
  }

  place(offset: number): Place {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, col: offset - (this.starts[low] ?? 0), offset };
  }
}
