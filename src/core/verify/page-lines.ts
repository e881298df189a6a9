/** Finds the line of what marked took from a page, whose tokens know their text and not their place. */
export class PageLines {
  private offset = 0;
  private block = { start: 0, end: 0 };
  private inBlock = 0;
  private counted = { offset: 0, line: 1 };

  constructor(private readonly text: string) {}

  /** The next block of the page, as marked gives it. */
  enterBlock(raw: string): void {
    const found = this.text.startsWith(raw, this.offset) ? this.offset : this.text.indexOf(raw, this.offset);
    const start = found < 0 ? this.offset : found;
    this.block = { start, end: found < 0 ? this.text.length : start + raw.length };
    this.offset = found < 0 ? start : start + raw.length;
    this.inBlock = start;
  }

  /** The line of the next place in the block where this text stands; the block's first line when it cannot be found. */
  lineOf(raw: string): number {
    const found = this.text.indexOf(raw, this.inBlock);
    if (found < 0 || found >= this.block.end) return this.lineAt(this.block.start);
    this.inBlock = found + 1;
    return this.lineAt(found);
  }

  private lineAt(offset: number): number {
    if (offset < this.counted.offset) this.counted = { offset: 0, line: 1 };
    let { line } = this.counted;
    for (let at = this.text.indexOf('\n', this.counted.offset); at >= 0 && at < offset; at = this.text.indexOf('\n', at + 1)) line++;
    this.counted = { offset, line };
    return line;
  }
}
