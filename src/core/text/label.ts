import * as Char from './char';
import { isSpace } from './char-class';

/** `[Some  Label]` and `[some label]` are one label: white space is folded and letters lose their case. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/[ \t\r\n]+/g, ' ').toLowerCase().toUpperCase().toLowerCase();
}

/** The end of the label whose `[` stands at `open`, after its `]`; -1 when it is empty, too long or holds a bracket. */
export function labelEnd(text: string, open: number, limit: number): number {
  const last = Math.min(limit, open + 1001);
  let filled = false;
  for (let at = open + 1; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === Char.BracketClose) return filled ? at + 1 : -1;
    if (code === Char.BracketOpen) return -1;
    if (code === Char.Backslash) at++;
    if (!isSpace(code)) filled = true;
  }
  return -1;
}
