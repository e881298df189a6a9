import type { AskingKind, AskingNote, ListedQuestion } from '../../../src/core/question/asking-note';
import type { Question } from '../../../src/core/question/question';

export function noteOf(path: string, kind: AskingKind = 'other', day?: string): AskingNote {
  return { path, name: path.replace(/^.*\//, '').replace(/\.md$/, ''), kind, ...(day !== undefined && { day }) };
}

/** `listed(noteOf('A.md'), 'Why?', { asked: '2026-03-01' })` */
export function listed(note: AskingNote, text: string, more: Partial<Question> = {}): ListedQuestion {
  const span = { start: 0, end: text.length };
  return { note, asked: { text, span, lineSpan: span, tail: { start: span.end, end: span.end }, line: 0, note: note.path, state: 'open', rule: 'R0', ...more } };
}

/** What may be a question. */
export function suggested(note: AskingNote, text: string): ListedQuestion {
  return { note, asked: { text, span: { start: 0, end: text.length }, line: 0, note: note.path } };
}
