import { Cursor } from './cursor';
import type { NoteState } from './note-state';

/**
 * Where the `$$` that begins a line at `at` is closed, by a `$$` of a later line in the same containers, of which there
 * are `depth`; -1 when it is not, and undefined when that is on the same line and so inline.
 */
export function mathBlockClose(state: NoteState, at: number, depth: number): number | undefined {
  const { text, lines, containers } = state;
  const close = state.mathMarks.next(at + 2);
  if (close < state.lineEnd) return undefined;
  // An empty pair, as templates have it, is a block too: else its second mark would open one that hides text.
  if (close === Infinity) return -1;
  if (depth === 1) return close;
  const cursor = new Cursor(text);
  for (let line = state.next; line <= close;) {
    const end = lines.end(line);
    cursor.begin(line, end);
    if (!containers.hold(cursor, depth)) return -1;
    line = lines.next(end);
  }
  return close;
}
