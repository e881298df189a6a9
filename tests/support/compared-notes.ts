import { comparedNote, type ComparedNote } from '../../src/core/question/proposals/compared-note';
import type { NoteQuestions, Question } from '../../src/core/question/question';
import { library } from '../../src/core/note/library';
import { scan } from '../../src/core/text/scan';

/** A note of a test. What it asks are its lines that end in `^q-…`, and its tasks with ❓. */
export interface WrittenNote {
  readonly path: string;
  readonly text: string;
  readonly day?: string;
  readonly isPaper?: boolean;
}

/** As an app would have it of a vault that is made of these notes. */
export function comparedNotes(notes: readonly WrittenNote[]): readonly ComparedNote[] {
  const { resolve } = library(notes.map(({ path }) => path));
  return notes.map(({ path, text, day, isPaper = false }) => {
    const context = { path, isPaper, leadsTo: (target: string) => resolve(target, path), ...(day !== undefined && { day }) };
    return comparedNote(scan(text), context, asksOf(text, path, day));
  });
}

/** The notes of one file, each under `<!-- note: Folder/Name.md paper day: 2026-03-02 -->`. */
export function notesOfFile(file: string): readonly WrittenNote[] {
  return file.split('<!-- note: ').slice(1).map((part) => {
    const [head = '', ...rest] = part.split(' -->\n');
    const path = head.replace(/( paper)?( day: \S+)?$/, '');
    const day = / day: (\S+)$/.exec(head)?.[1];
    return { path, text: rest.join(' -->\n'), isPaper: / paper\b/.test(head), ...(day !== undefined && { day }) };
  });
}

function asksOf(text: string, note: string, day: string | undefined): NoteQuestions {
  const questions: Question[] = [];
  let start = 0;
  for (const [line, words] of text.split('\n').entries()) {
    const before = /^\s*(?:> ?|[-*] (?:\[([ x-])\] )?)?(?:❓ ?)?/.exec(words);
    const id = /\^(q-\w+)$/.exec(words)?.[1];
    const lead = before?.[0].length ?? 0;
    if (id !== undefined || words.includes('] ❓')) {
      const asks = words.slice(lead).replace(/\s*\^q-\w+$/, '');
      const state = before?.[1] === 'x' ? 'answered' : before?.[1] === '-' ? 'dropped' : 'open';
      const span = { start: start + lead, end: start + lead + asks.length };
      questions.push({ text: asks, span, lineSpan: span, tail: span, line, note, state, rule: 'R0', ...(id !== undefined && { id }), ...(day !== undefined && { asked: day }) });
    }
    start += words.length + 1;
  }
  return { questions, suggestions: [] };
}
