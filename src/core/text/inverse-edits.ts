import type { Edit } from './edit';

/** What takes sorted edits back that do not overlap: edits of the text that they made. */
export function inverseEdits(text: string, sorted: readonly Edit[]): readonly Edit[] {
  let moved = 0;
  return sorted.map((edit) => {
    const start = edit.start + moved;
    moved += edit.text.length - (edit.end - edit.start);
    return { start, end: start + edit.text.length, text: text.slice(edit.start, edit.end) };
  });
}
