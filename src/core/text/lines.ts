import * as Char from './char';

/** Where the lines of a text end: at `\n`, at `\r\n`, and at a lone `\r` as the oldest Macs wrote it. */
export class Lines {
  private readonly loneReturns: boolean;

  constructor(private readonly text: string) {
    const first = text.indexOf('\r');
    this.loneReturns = first >= 0 && /\r(?!\n)/.test(text);
  }

  /** The end of the line that holds `from`, its line ending not included. */
  end(from: number): number {
    if (this.loneReturns) {
      let at = from;
      while (at < this.text.length && !endsLine(this.text.charCodeAt(at))) at++;
      return at;
    }
    const feed = this.text.indexOf('\n', from);
    const end = feed < 0 ? this.text.length : feed;
    return end > from && this.text.charCodeAt(end - 1) === Char.Return ? end - 1 : end;
  }

  /** The start of the next line, given the end of this one. */
  next(end: number): number {
    if (this.text.charCodeAt(end) !== Char.Return) return Math.min(end + 1, this.text.length);
    return this.text.charCodeAt(end + 1) === Char.LineFeed ? end + 2 : end + 1;
  }
}

/** How the lines of a text end, for a line that is added to it: as Windows ends them where one does. */
export function lineBreakOf(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function endsLine(code: number): boolean {
  return code === Char.LineFeed || code === Char.Return;
}
