import * as Char from '../char';

/** A place in a line, with its column: a tab goes to the next multiple of four, and may be used up in part. */
export class Cursor {
  at = 0;
  /** Of the line's first character that is neither space nor tab, or of its end. */
  first = 0;
  /** Columns of blanks from `at` to `first`. */
  indent = 0;
  blank = false;
  /** A tab at `at` is used up in part. */
  private split = false;
  private column = 0;
  private end = 0;

  constructor(private readonly text: string) {}

  /** Goes to the start of a line. */
  begin(start: number, end: number): void {
    this.at = start;
    this.column = 0;
    this.split = false;
    this.end = end;
    this.measure();
  }

  /** Uses up `columns` of blanks, or all there are. */
  takeColumns(columns: number): void {
    let left = columns;
    while (left > 0 && this.at < this.first) {
      const width = this.text.charCodeAt(this.at) === Char.Tab ? 4 - (this.column & 3) : 1;
      const used = Math.min(width, left);
      this.column += used;
      left -= used;
      // A tab of which columns are left over stays where it is; the column tells how much of it is gone.
      this.split = used < width;
      if (!this.split) this.at++;
    }
    this.indent -= columns - left;
  }

  /** Passes the blanks and `length` characters of a mark. */
  takeMark(length: number): void {
    this.column += this.indent + length;
    this.at = this.first + length;
    this.split = false;
    this.measure();
  }

  /** Where the line goes on after the containers: a tab that is used up in part belongs to them. */
  get start(): number {
    return this.split ? this.at + 1 : this.at;
  }

  private measure(): void {
    let first = this.at;
    let column = this.column;
    for (; first < this.end; first++) {
      const code = this.text.charCodeAt(first);
      if (code === Char.Space) column++;
      else if (code === Char.Tab) column += 4 - (column & 3);
      else break;
    }
    this.first = first;
    this.indent = column - this.column;
    this.blank = first === this.end;
  }
}
