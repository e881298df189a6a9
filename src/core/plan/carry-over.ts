import { withheldSpans } from '../note/withheld-spans';
import { sortEdits, type Edit } from '../text/edit';
import { inverseEdits } from '../text/inverse-edits';
import { lineStart } from '../text/outline';
import { spanAt } from '../text/span-at';
import type { WeekPlan } from './read-week-plan';
import { boxEdit, dropTask, forwardTask, tickTask } from './task-edits';
import { readTaskLine } from './task-line';
import type { PlanTask } from './plan-tasks';

/** What the user says of a task that a week has left open. */
export interface TaskDecision {
  readonly task: PlanTask;
  readonly decision: 'keep' | 'done' | 'drop';
  /** On which it was done, where that is known; else the day of the review. */
  readonly day?: string | undefined;
}

/** How the old week and the new one are linked, and the day on which its user goes through it. */
export interface CarryOptions {
  readonly day: string;
  /** To the new plan, as it is to be written in the old: `[[2026-W22]]`. */
  readonly link: string;
  /** Whether fewer may read the old note than the new one: what is carried over is then kept from readers there. */
  readonly isHeldBack?: boolean;
}

export interface CarriedOver {
  /** Of the old note, in order. */
  readonly edits: readonly Edit[];
  /** Of the edited note: give it back as it was. */
  readonly inverse: readonly Edit[];
  /** For the new note: each task with what is nested in it, one line each, the first one with `↻n`. */
  readonly lines: readonly string[];
}

/** The tasks that a week has left open, those alone that no other of them holds: what is nested goes along. */
export function unfinishedOf({ note, tasks, section }: WeekPlan): readonly PlanTask[] {
  // A parent is told by its place among all tasks of the note, which may begin before the week.
  const open = tasks.filter(({ state }) => state === 'open');
  const shut = tasks.filter(({ state }) => state === 'moved' || state === 'dropped');
  const isHeld = (task: PlanTask, by: readonly PlanTask[]): boolean => by.some((each) => each !== task && each.start < task.start && task.end <= each.end);
  return open.filter((task) => task.end <= Math.min(section.end, note.text.length) && !isHeld(task, open) && !isHeld(task, shut));
}

/** Ends a week: nothing is changed but the lines of the tasks that a decision is made about, and open ones in those kept. */
export function carryOver({ note, tasks }: WeekPlan, decisions: readonly TaskDecision[], { day, link, isHeldBack = false }: CarryOptions): CarriedOver {
  const edits = sortEdits(decisions.flatMap(({ task, decision, day: own = day }) => {
    if (decision === 'done') return tickTask(task, own);
    if (decision === 'drop') return dropTask(task, day);
    const within = tasks.filter((each) => each.state === 'open' && each.start > task.start && each.end <= task.end);
    return [...forwardTask(task, link), ...within.map((each) => boxEdit(each, '>'))];
  }));
  const withheld = isHeldBack ? [{ start: 0, end: note.text.length + 1 }] : withheldSpans(note);
  const kept = decisions.flatMap(({ task, decision }) => (decision === 'keep' ? [task] : []));
  const [open, held] = [false, true].map((isHeld) => kept.filter(({ start }) => (spanAt(withheld, start) !== undefined) === isHeld).flatMap((task) => carriedLines(note.text, task)));
  return { edits, inverse: inverseEdits(note.text, edits), lines: [...open ?? [], ...privateLines(held ?? [], open?.length !== 0)] };
}

function privateLines(lines: readonly string[], isBelow: boolean): readonly string[] {
  return lines.length === 0 ? [] : [...(isBelow ? [''] : []), '> [!private]', ...lines.map((line) => (line === '' ? '>' : `> ${line}`))];
}

/** `- [ ] a 📅 2026-03-04` becomes `- [ ] a ↻1 📅 2026-03-04`, and its own next time `↻2`; a block id stays with the old line. */
export function carriedLines(text: string, task: PlanTask): readonly string[] {
  const lead = text.slice(lineStart(text, task.start), task.start);
  const [, ...below] = text.slice(task.start, task.end).trimEnd().split(/\r\n|\n|\r/);
  const first = text.slice(task.start, task.line.start) + countedUp(task.written.replace(/\s+\^[\w-]+$/, ''));
  return [first, ...below.map((line) => (line.startsWith(lead) ? line.slice(lead.length) : line.replace(/^[ \t]*(?:>[ \t]?)?/, '')))];
}

function countedUp(written: string): string {
  const { fields } = readTaskLine(written);
  const carried = fields.find(({ field }) => field === 'carried');
  if (carried !== undefined) return `${written.slice(0, carried.start)}↻${String(Number(carried.value) + 1)}${written.slice(carried.end)}`;
  // The Tasks plugin reads its fields from the end of the line: nothing else may stand between them.
  const place = written.slice(0, fields[0]?.start ?? written.length).trimEnd().length;
  return `${written.slice(0, place)} ↻1${written.slice(place)}`;
}
