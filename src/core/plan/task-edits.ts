import type { Edit } from '../text/edit';
import type { PlanTask } from './plan-tasks';
import { dayField, fieldOf } from './task-line';

/** Ticks a task, `- [x] … ✅ 2026-03-04`: its box, and the day behind its words, where it says none. */
export function tickTask(task: PlanTask, day: string): readonly Edit[] {
  return closeTask(task, 'x', 'done', day);
}

/** `- [-] … ❌ 2026-03-04` */
export function dropTask(task: PlanTask, day: string): readonly Edit[] {
  return closeTask(task, '-', 'cancelled', day);
}

/** Opens a task again; the day on which it was done or dropped goes, and nothing else. */
export function untickTask(task: PlanTask): readonly Edit[] {
  const from = task.line.start;
  const gone = task.told.fields.filter(({ field }) => field === 'done' || field === 'cancelled').map(({ start, end }): Edit => {
    const space = /\s*$/.exec(task.written.slice(0, start))?.[0].length ?? 0;
    return { start: from + start - space, end: from + start + task.written.slice(start, end).trimEnd().length, text: '' };
  });
  return [boxEdit(task, ' '), ...gone];
}

/** `- [>] … → [[2026-W22]]`: the task has gone on in another note. */
export function forwardTask(task: PlanTask, link: string): readonly Edit[] {
  return [boxEdit(task, '>'), atEnd(task, ` → ${link}`)];
}

/** Changes nothing but what stands between the brackets of its box. */
export function boxEdit({ box }: PlanTask, mark: string): Edit {
  return { start: box.start + 1, end: box.end - 1, text: mark };
}

function closeTask(task: PlanTask, mark: string, field: 'done' | 'cancelled', day: string): readonly Edit[] {
  const box = boxEdit(task, mark);
  return fieldOf(task.told, field) === undefined ? [box, atEnd(task, ` ${dayField(task.written, field, day)}`)] : [box];
}

/** A block id stays the last of its line. */
function atEnd(task: PlanTask, text: string): Edit {
  const place = task.line.start + task.written.replace(/\s+\^[\w-]+$/, '').length;
  return { start: place, end: place, text };
}
