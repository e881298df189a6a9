import type { EditorPosition } from 'obsidian';

/** Lines and columns of a text, which the editor counts from 0; what lies beyond is drawn to the nearest place. */
export class TextPositions {
  readonly lines: readonly string[];
  readonly #starts: number[] = [];

  constructor(readonly text: string) {
    this.lines = text.split('\n');
    let start = 0;
    for (const line of this.lines) {
      this.#starts.push(start);
      start += line.length + 1;
    }
  }

  offset({ line, ch }: EditorPosition): number {
    if (line < 0) return 0;
    const start = this.#starts[line];
    return start === undefined ? this.text.length : start + Math.max(0, Math.min(ch, this.lines[line]?.length ?? 0));
  }

  position(offset: number): EditorPosition {
    const at = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, ch: at - (this.#starts[low] ?? 0) };
  }
}

/** A stretch of the text and what takes its place, by offsets of the text before. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits].sort((a, b) => a.from - b.from || a.to - b.to).reduceRight((result, edit) => result.slice(0, edit.from) + edit.text + result.slice(edit.to), text);
}

/** Where an offset is after the edits; what was inside a replaced stretch goes to the end of the new text. */
export function mapOffset(offset: number, edits: readonly Edit[]): number {
  return [...edits].sort((a, b) => a.from - b.from).reduce((moved, { from, to, text }) => {
    if (offset < from) return moved;
    return offset >= to ? moved + text.length - (to - from) : moved + from + text.length - offset;
  }, offset);
}
