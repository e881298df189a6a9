import { applyEdits, sortEdits, type Edit } from '../text/edit';
import { addCellLine, moveCellLine, tickCellLine, type CellLinePlace } from './change-cell';
import { shownCellLine, taskOfLine } from './cell-line';
import type { PlanTask } from './plan-tasks';
import { scheduleTask, taskAt, type TaskPlace } from './schedule-task';
import { tickTask, untickTask } from './task-edits';
import { fieldOf } from './task-line';
import type { GridPlace } from './week-grid';
import type { WeekOnShow } from './week-on-show';

/** What may be moved in a week: a line of a cell, or a task. */
export type PlannedThing =
  | { readonly kind: 'line'; readonly at: CellLinePlace }
  | { readonly kind: 'task'; readonly task: TaskPlace; readonly words: string };

/** Where it may be moved: a slot, or, a task, a day. */
export type PlanTarget = { readonly place: GridPlace } | { readonly day: string };

/** Something that is done to a plan beside writing in it. */
export type PlanDeed =
  | { readonly does: 'move'; readonly thing: PlannedThing; readonly to: PlanTarget }
  | { readonly does: 'tick'; readonly thing: PlannedThing; readonly today: string };

/** The text of the note after a deed; undefined where what it is about is no longer there. */
export function afterDeed(week: WeekOnShow, deed: PlanDeed): string | undefined {
  const edits = deed.does === 'tick' ? tick(week, deed.thing, deed.today) : move(week, deed.thing, deed.to);
  return edits === undefined ? undefined : applyEdits(week.text, sortEdits(edits));
}

function tick(week: WeekOnShow, thing: PlannedThing, today: string): readonly Edit[] | undefined {
  if (thing.kind === 'task') return toggled(taskAt(week.tasks, thing.task), today);
  const line = shownCellLine(thing.at.text);
  if (line.mark === undefined) return toggled(taskOfLine(line, week.tasks), today);
  return tickCellLine(week, thing.at, line.mark === ' ' || line.mark === '/' ? 'x' : ' ');
}

function toggled(task: PlanTask | undefined, today: string): readonly Edit[] | undefined {
  if (task === undefined || task.state === 'moved') return undefined;
  return task.state === 'open' || task.state === 'other' ? tickTask(task, today) : untickTask(task);
}

/** A task keeps its place in the list: a slot says its words too, and a day is written in it. */
function move(week: WeekOnShow, thing: PlannedThing, to: PlanTarget): readonly Edit[] | undefined {
  if (thing.kind === 'line') return 'place' in to ? moveCellLine(week, thing.at, to.place) : undefined;
  const task = taskAt(week.tasks, thing.task);
  if (task === undefined) return undefined;
  if ('day' in to) return scheduleTask(task, to.day);
  const added = addCellLine(week, to.place, task.told.words);
  const { day } = week.grid?.columns.find(({ key }) => key === to.place.column) ?? {};
  const isElsewhere = day !== undefined && (fieldOf(task.told, 'scheduled') ?? day) !== day;
  return added === undefined ? undefined : [...added, ...(isElsewhere ? scheduleTask(task, day) : [])];
}
