import { Notice, type Editor, type EditorChange, type TFile } from 'obsidian';
import { dayOfDate } from '../../../core/log/day-span';
import { askLine, askPart } from '../../../core/question/ask-question';
import { applyEdits, type Edit } from '../../../core/text/edit';
import { scan } from '../../../core/text/scan';
import type { Logbook } from '../../logbook';
import type { QuestionIndex } from '../question-index';

/** Makes questions of the lines that are selected, or of the line with the cursor; of a part of a line one below it. One step of the editor's undo. */
export async function askHere({ strings: { answers: words } }: Logbook, index: QuestionIndex, editor: Editor, file: TFile | null): Promise<void> {
  const today = dayOfDate(new Date());
  const day = file !== null && (await index.dayAskedIn(file)) === today ? {} : { day: today };
  const text = editor.getValue();
  const [from, to] = [editor.posToOffset(editor.getCursor('from')), editor.posToOffset(editor.getCursor('to'))];
  const edits = isPart(text, from, to) ? (askPart(scan(text), { start: from, end: to }, day) ?? []) : linesAsked(text, from, to, day);
  if (edits.length === 0) {
    new Notice(words.cannotAsk);
    return;
  }
  const changes: EditorChange[] = edits.map((edit) => ({ from: editor.offsetToPos(edit.start), to: editor.offsetToPos(edit.end), text: edit.text }));
  editor.transaction({ changes });
  const [first] = edits;
  if (first !== undefined) editor.setCursor({ line: editor.offsetToPos(from).line + (isPart(text, from, to) ? 1 : 0), ch: Infinity });
}

/** Whether a selection is less than the words of its one line. */
function isPart(text: string, from: number, to: number): boolean {
  if (from === to || text.slice(from, to).includes('\n')) return false;
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to);
  const before = text.slice(start, from).replace(/^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[.\]\s+)?(?:❓\s*)?/, '');
  return before.trim() !== '' || text.slice(to, end).trim() !== '';
}

/** Each line by itself: what one becomes may change what the next is part of. */
function linesAsked(text: string, from: number, to: number, day: { readonly day?: string }): readonly Edit[] {
  let after = text;
  let made = false;
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const lines = text.slice(start, to).split('\n').length;
  for (let line = lines - 1, own = lineStarts(text, start, lines); line >= 0; line -= 1) {
    const edits = askLine(scan(after), own[line] ?? start, day);
    if (edits === undefined) continue;
    after = applyEdits(after, edits);
    made = true;
  }
  return made ? [difference(text, after)] : [];
}

function lineStarts(text: string, start: number, count: number): readonly number[] {
  const starts = [start];
  while (starts.length < count) starts.push(text.indexOf('\n', starts.at(-1)) + 1);
  return starts;
}

function difference(before: string, after: string): Edit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < Math.min(before.length, after.length) - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}
