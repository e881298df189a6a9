import * as Char from '../char';

/** Finds the ends of code spans in one leaf; what it once looked at in vain it does not look at again. */
export class CodeSpans {
  /** Where the last run of each length begins, once the whole leaf was searched. */
  private lastRuns: Map<number, number> | undefined;

  clear(): void {
    this.lastRuns = undefined;
  }

  /** Where the closing run for the run of `length` backticks before `from` begins, or -1. */
  close(text: string, from: number, length: number, limit: number): number {
    if (this.lastRuns && (this.lastRuns.get(length) ?? -1) < from) return -1;
    const runs = new Map<number, number>();
    let at = from;
    while (at < limit) {
      if (text.charCodeAt(at) !== Char.Backtick) {
        at++;
        continue;
      }
      const end = runEnd(text, at, limit);
      if (end - at === length) return at;
      runs.set(end - at, at);
      at = end;
    }
    this.lastRuns ??= runs;
    return -1;
  }
}

/** The end of the run of one character that begins at `start`. */
export function runEnd(text: string, start: number, limit: number): number {
  const code = text.charCodeAt(start);
  let at = start + 1;
  while (at < limit && text.charCodeAt(at) === code) at++;
  return at;
}
