/** Where the lines of a text begin; a text that is asked about many places is read once. */
export class LineStarts {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  /** The line of an offset, counted from 1. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** Where the line of an offset begins. */
  startOf(offset: number): number {
    return this.starts[this.lineOf(offset) - 1] ?? 0;
  }

  /** Where the next line begins, if there is one. */
  nextStart(offset: number): number | undefined {
    return this.starts[this.lineOf(offset)];
  }
}

/** The line of one offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** A text without the blank lines at its ends; what indents its first line stays, for it may mean code. */
export function withoutBlankEnds(text: string): string {
  return text.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();
}
