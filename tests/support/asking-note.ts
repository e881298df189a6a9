import type { Question } from '../../src/core/question/question';
import { questionsIn } from '../../src/core/question/questions-in';

/** A question whose identity is known: whoever edits the note says what becomes of it. */
export interface Asked {
  readonly uid: number;
  /** Clauses, each of its words. */
  clauses: string[][];
  readonly language: 'zh' | 'en';
  state: 'open' | 'answered' | 'dropped';
  id?: string;
  answer?: string;
  closed?: string;
}

/** How the questions of a block are written: R0 tasks, R1 items, R2 a quote behind a line, R3 within a line, R4 `Q: …`, or none. */
export type Form = 'tasks' | 'items' | 'quote' | 'inline' | 'put' | 'prose';

export interface Block {
  readonly form: Form;
  readonly asked: Asked[];
}

export interface NoteSection {
  heading?: string;
  /** Below "Open questions" every item asks. */
  readonly asks: boolean;
  readonly blocks: Block[];
}

export interface AskingNote {
  path: string;
  readonly sections: NoteSection[];
}

/** A question as it was read, and which one it is. */
export interface Read {
  readonly uid: number;
  readonly question: Question;
}

const SPACE = { zh: '', en: ' ' };
const COMMA = { zh: '，', en: ', ' };

export function textOf({ clauses, language }: Pick<Asked, 'clauses' | 'language'>): string {
  return clauses.map((words) => words.join(SPACE[language])).join(COMMA[language]);
}

/** The text of a note, and the questions on its lines, in order. */
export function written(note: AskingNote): { readonly text: string; readonly uids: readonly { readonly line: number; readonly uid: number }[] } {
  const lines: string[] = ['# Notes', ''];
  const uids: { line: number; uid: number }[] = [];
  for (const { heading, blocks } of note.sections) {
    if (heading !== undefined) lines.push(`## ${heading}`, '');
    for (const { form, asked } of blocks) {
      if (asked.length === 0 && form !== 'prose') continue;
      if (form === 'prose') lines.push('- 今天整理了文献，效率一般。');
      if (form === 'quote') lines.push('- 读完觉得方法很妙，但依旧有几个问题：');
      if (form === 'inline') lines.push(`- 还有几个问题待解决：${asked.map(textOf).join('、')}`);
      for (const one of asked) {
        if (form === 'tasks') lines.push(`- [${one.state === 'open' ? ' ' : one.state === 'answered' ? 'x' : '-'}] ❓ ${textOf(one)}${tailOf(one)}`);
        if (form === 'items') lines.push(`- ${textOf(one)}${tailOf(one)}`);
        if (form === 'quote') lines.push(`> ${textOf(one)}？${tailOf(one)}`);
        if (form === 'put') lines.push(`Q: ${textOf(one)}?${tailOf(one)}`);
        uids.push({ line: lines.length - 1, uid: one.uid });
        if (form === 'put' && one.state === 'answered' && one.answer === undefined) lines.push('A: see the appendix.');
        if (form === 'put') lines.push('');
      }
      if (lines.at(-1) !== '') lines.push('');
    }
  }
  return { text: lines.join('\n'), uids };
}

function tailOf({ state, closed, answer, id }: Asked): string {
  const day = closed === undefined ? '' : ` ${state === 'dropped' ? '❌' : '✅'} ${closed}`;
  return `${day}${answer === undefined ? '' : ` → ${answer}`}${id === undefined ? '' : ` ^${id}`}`;
}

/** Reads notes as the app does: one that did not change is not read again. */
export class NoteReader {
  private readonly known = new Map<string, readonly Read[]>();

  /** @throws when what is read is not what was written */
  read(note: AskingNote): readonly Read[] {
    const { text, uids } = written(note);
    const key = JSON.stringify([note.path, text, uids]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { questions } = questionsIn(text, { path: note.path });
    if (questions.length !== uids.length || questions.some(({ line }, at) => line !== uids[at]?.line)) {
      throw new Error(`Cannot tell the questions of this note: read ${JSON.stringify(questions.map(({ line, text: words }) => [line, words]))}\n${text}`);
    }
    const read = questions.map((question, at) => ({ uid: uids[at]?.uid ?? -1, question }));
    this.known.set(key, read);
    return read;
  }
}
