import { dayField, readTaskLine } from '../plan/task-line';
import { applyEdits, sortEdits, type Edit } from '../text/edit';
import type { Question } from './question';
import { QUESTION_MARK } from './question-words';
import { questionsIn } from './questions-in';

/** Where and on which day a question found its answer. */
export interface Answer {
  readonly day: string;
  /** To the answer, as it is to be written: `[[DeepMD#virial]]`. Absent when none is to be written. */
  readonly link?: string;
}

/** `- [x] ❓ why? ✅ 2023-06-20 → [[DeepMD#virial]]`; what stands in no task keeps its sentence, and the rest comes behind it. */
export function answerEdits(text: string, question: Question, { day, link }: Answer): readonly Edit[] {
  const said = ` ${dayField(lineOf(text, question), 'done', day)}${link === undefined ? '' : ` → ${link}`}`;
  return closed(text, question, 'x', said);
}

/** `- [-] ❓ why? ❌ 2023-07-01` */
export function dropEdits(text: string, question: Question, day: string): readonly Edit[] {
  return closed(text, question, '-', ` ${dayField(lineOf(text, question), 'cancelled', day)}`);
}

/** Asks again: the day on which it was closed goes, and the link to the answer. Undefined where the answer stands below the question. */
export function reopenEdits(text: string, question: Question): readonly Edit[] | undefined {
  const { span, state } = question;
  const struck = /^(\s*)~~(.*)~~([。.]?\s*)$/.exec(text.slice(span.start, span.end));
  const unstruck = struck === null ? [] : [{ ...span, text: struck.slice(1).join('') }];
  const edits = sortEdits([...(state === 'open' ? [] : boxed(question, ' ')), ...unstruck, ...withoutClosing(text, question)]);
  const now = questionsIn(applyEdits(text, edits), { path: question.note }).questions.find(({ line, text: words }) => line === question.line && words === question.text);
  return now?.state === 'open' ? edits : undefined;
}

/** Gives a question a block id, the last of its line; no edit where it has one. Only list items can have one of their own. */
export function idEdits(text: string, { id, tail, lineSpan }: Question, newId: string): readonly Edit[] {
  if (id !== undefined || !isItem(text.slice(lineSpan.start, lineSpan.end))) return [];
  return [{ start: tail.end, end: tail.end, text: ` ^${newId}` }];
}

/** Whether a question can be linked to by an id of its own: it is a list item of one question. */
export function canHaveId(text: string, { rule, lineSpan }: Question): boolean {
  return rule !== 'R3' && isItem(text.slice(lineSpan.start, lineSpan.end));
}

function isItem(line: string): boolean {
  return /^[ \t>\uFEFF]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line) && !/^[ \t>]*>[ \t]*\[!/.test(line);
}

function closed(text: string, question: Question, mark: string, said: string): readonly Edit[] {
  const { tail, id } = question;
  const written = text.slice(tail.start, tail.end);
  const place = tail.start + (id === undefined ? written : written.slice(0, written.lastIndexOf('^')).trimEnd()).length;
  // A box of `[?]` alone says that its line asks; any other one does not.
  const sign = question.box !== undefined && text[question.box.start + 1] === '?' && !text.slice(question.box.end, question.span.start).includes(QUESTION_MARK) ? [{ start: question.span.start, end: question.span.start, text: `${QUESTION_MARK} ` }] : [];
  return sortEdits([...boxed(question, mark), ...sign, ...withoutClosing(text, question), { start: place, end: place, text: said }]);
}

function boxed({ box }: Question, mark: string): readonly Edit[] {
  return box === undefined ? [] : [{ start: box.start + 1, end: box.end - 1, text: mark }];
}

/** What says that the question was closed, with the spaces before it. */
function withoutClosing(text: string, { tail, answer }: Question): readonly Edit[] {
  const written = text.slice(tail.start, tail.end);
  const gone = readTaskLine(written).fields.filter(({ field }) => field === 'done' || field === 'cancelled').map(({ start, end }) => ({ start, end: start + written.slice(start, end).trimEnd().length }));
  const link = answer === undefined ? -1 : written.lastIndexOf(answer);
  if (answer !== undefined && link >= 0) gone.push({ start: written.lastIndexOf('→', link), end: link + answer.length });
  return gone.map(({ start, end }) => ({ start: tail.start + written.slice(0, start).trimEnd().length, end: tail.start + end, text: '' }));
}

function lineOf(text: string, { lineSpan }: Question): string {
  return text.slice(lineSpan.start, lineSpan.end);
}
