import { fieldOf, readTaskLine, type TaskLine } from '../plan/task-line';

/** What follows the words of a question on its line: stamps, a link to its answer, a block id. */
export interface QuestionTail {
  /** Where it begins in the line. */
  readonly start: number;
  readonly asked?: string;
  readonly answered?: string;
  readonly dropped?: string;
  /** The link behind `→`, as written. */
  readonly answer?: string;
  readonly id?: string;
}

/** Reads the end of a line: `why? ➕ 2023-05-26 ✅ 2023-06-20 → [[DeepMD#virial]] ^q-7k2m`. */
export function questionTail(line: string): QuestionTail {
  let end = line.trimEnd().length;
  const id = /(?:^|\s)\^([\w-]+)$/.exec(line.slice(0, end));
  if (id !== null) end = line.slice(0, id.index).trimEnd().length;
  const told = readTaskLine(line.slice(0, end));
  let answer: string | undefined;
  let next = told.fields.length - 1;
  // From the end of the line to its words: what is no stamp, link or mark ends the tail.
  for (;;) {
    const field = told.fields[next];
    if (field !== undefined && line.slice(0, field.end).trimEnd().length >= end) {
      end = line.slice(0, field.start).trimEnd().length;
      next -= 1;
      continue;
    }
    const link = linkAtEnd(line.slice(0, end));
    if (link === undefined) break;
    if (link.isAnswer) answer ??= link.written;
    end = link.start;
    while ((told.fields[next]?.start ?? -1) >= end) next -= 1;
  }
  const days = lastFields(told, next + 1);
  return { start: end, ...days, ...(answer === undefined ? {} : { answer }), ...(id?.[1] === undefined ? {} : { id: id[1] }) };
}

function lastFields({ words, fields }: TaskLine, from: number): Pick<QuestionTail, 'asked' | 'answered' | 'dropped'> {
  const tail = { words, fields: fields.slice(from) };
  const [asked, answered, dropped] = [fieldOf(tail, 'created'), fieldOf(tail, 'done'), fieldOf(tail, 'cancelled')];
  return { ...(asked === undefined ? {} : { asked }), ...(answered === undefined ? {} : { answered }), ...(dropped === undefined ? {} : { dropped }) };
}

/** `→ [[note|words]]` or `→ [words](address)` that ends a text; its words may hold arrows as well. Or the link back of what answers another question. */
function linkAtEnd(text: string): { readonly start: number; readonly written: string; readonly isAnswer: boolean } | undefined {
  const opening = text.endsWith(']]') ? text.lastIndexOf('[[') : text.endsWith(')') ? text.lastIndexOf('[', text.lastIndexOf('](')) : -1;
  if (opening < 0) return undefined;
  const written = text.slice(opening);
  const before = text.slice(0, opening).trimEnd();
  const sign = /(?:→|↩ (?:回答|Answers))$/.exec(before);
  if (sign === null || !LINK.test(written)) return undefined;
  return { start: before.slice(0, sign.index).trimEnd().length, written, isAnswer: sign[0] === '→' };
}

const LINK = /^(?:\[\[[^[\]\n]+\]\]|\[[^\]\n]*\]\((?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)\))$/;
