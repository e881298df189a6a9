import type { Edit } from '../text/edit';
import type { PlanTask } from './plan-tasks';

/** Puts a task in a day, `⏳ 2026-05-27`: changes the day that it is scheduled for, or adds one; what it is due stays. */
export function scheduleTask({ line, written, told }: PlanTask, day: string): readonly Edit[] {
  const from = line.start;
  const own = told.fields.find(({ field }) => field === 'scheduled');
  if (own !== undefined) {
    const place = from + own.start + written.slice(own.start, own.end).lastIndexOf(own.value);
    return own.value === day ? [] : [{ start: place, end: place + own.value.length, text: day }];
  }
  const isDataview = /[[(](?:created|scheduled|start|due|completion|cancelled|priority|repeat|id|dependsOn):: /i.test(written);
  const end = from + written.replace(/\s+\^[\w-]+$/, '').length;
  return [{ start: end, end, text: isDataview ? ` [scheduled:: ${day}]` : ` ⏳ ${day}` }];
}

/** A task by what it says, and by its number among those that say the same. */
export interface TaskPlace {
  readonly written: string;
  readonly nth: number;
}

export function placeOfTask(task: PlanTask, tasks: readonly PlanTask[]): TaskPlace {
  return { written: task.written, nth: tasks.filter(({ written, start }) => written === task.written && start < task.start).length };
}

/** Undefined where no task says that any more. */
export function taskAt(tasks: readonly PlanTask[], { written, nth }: TaskPlace): PlanTask | undefined {
  return tasks.filter((task) => task.written === written)[nth];
}
