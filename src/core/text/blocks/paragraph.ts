/** A paragraph that is still open: its lines, without the marks of the containers that hold it. */
export class Paragraph {
  readonly kind = 'paragraph';
  /** What stands before is read. */
  at: number;
  /** Where its last line begins, and where the line before that ends. */
  lastLine: number;
  lineBefore: number;
  /** Some of it is read: a comment led out of it and back. */
  begun = false;
  /** Pairs of the end of a line and the start of the next, where quote marks lie between. */
  private gaps: number[] | undefined = undefined;
  private counted: number;
  private marks = 0;

  /** Its tokens begin at `firstToken` in the list. */
  constructor(public start: number, public end: number, public firstToken: number) {
    this.at = start;
    this.lastLine = start;
    this.lineBefore = start;
    this.counted = start;
  }

  /** Whether a `$$` is open where the paragraph ends now, so that the next one closes it. */
  hasOpenMath(text: string): boolean {
    for (let at = text.indexOf('$$', this.counted); at >= 0 && at < this.end; at = text.indexOf('$$', at + 2)) {
      this.marks++;
      this.counted = at + 2;
    }
    return this.marks % 2 === 1;
  }

  add(start: number, end: number, quoted: boolean): void {
    if (this.at >= this.end && !this.begun && this.at === this.start) {
      this.start = start;
      this.at = start;
    }
    if (quoted) (this.gaps ??= []).push(this.end, start);
    this.lineBefore = this.end;
    this.lastLine = start;
    this.end = end;
  }

  /** Goes on after a comment that left it and ended at `at`, with the rest of that line. */
  resume(at: number, end: number): void {
    this.at = at;
    this.end = end;
    this.lastLine = at;
    this.lineBefore = at;
    this.gaps = undefined;
  }

  /** The text from `at` to `end` with quote marks blanked out; offset 0 of it stands for `base`. */
  source(text: string, end: number): { source: string; base: number } {
    if (!this.gaps) return { source: text, base: 0 };
    let source = '';
    let from = this.at;
    for (let index = 0; index + 1 < this.gaps.length; index += 2) {
      const gapStart = this.gaps[index] ?? end;
      const gapEnd = this.gaps[index + 1] ?? end;
      if (gapStart >= end) break;
      if (gapEnd <= from) continue;
      source += text.slice(from, gapStart) + '\n'.padEnd(gapEnd - gapStart);
      from = gapEnd;
    }
    return { source: source + text.slice(from, end), base: this.at };
  }
}
