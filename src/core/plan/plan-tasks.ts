import { Lines } from '../text/lines';
import { headingsAbove } from '../text/sections';
import type { ListItemToken, NoteScan, Span } from '../text/token';
import { fieldOf, readTaskLine, type TaskLine } from './task-line';

/** What has become of a task: `[ ]` and `[/]` are open, `[x]` done, `[-]` dropped, `[>]` moved; any other mark is the user's own. */
export type TaskState = 'open' | 'done' | 'dropped' | 'moved' | 'other';

/** A task of a note with all that is nested in it. */
export interface PlanTask extends Span {
  /** Where `written` stands. */
  readonly line: Span;
  readonly box: Span;
  readonly mark: string;
  readonly state: TaskState;
  /** As written on its first line, behind the box. */
  readonly written: string;
  readonly told: TaskLine;
  /** Index of the task that holds it, among the tasks of the note. */
  readonly parent: number | undefined;
  /** The heading that it stands below; empty without. */
  readonly heading: string;
}

/** The tasks of a note in their order, those of its comments left out; questions, `- [ ] ❓`, are none. */
export function planTasks(note: NoteScan): readonly PlanTask[] {
  const lines = new Lines(note.text);
  const tasks: PlanTask[] = [];
  const places = new Map<number, number>();
  note.tokens.forEach((token, index) => {
    if (token.kind !== 'listItem') return;
    const above = placeAbove(places, token);
    if (token.hidden === undefined && token.box !== undefined && token.task !== undefined) {
      const rest = note.text.slice(token.box.end, lines.end(token.box.end));
      const written = rest.trim();
      const from = token.box.end + rest.indexOf(written);
      const line = { start: from, end: from + written.length };
      if (written !== '' && !written.startsWith('❓')) {
        places.set(index, tasks.length);
        const heading = headingsAbove(note.tokens, token.start).at(-1);
        tasks.push({
          start: token.start, end: token.end, line, box: token.box, mark: token.task, state: stateOf(token.task), written,
          told: readTaskLine(written), parent: above, heading: heading === undefined ? '' : note.text.slice(heading.text.start, heading.text.end),
        });
        return;
      }
    }
    if (above !== undefined) places.set(index, above);
  });
  return tasks;
}

/** The tasks that their due or scheduled day puts in a day. */
export function tasksOfDay(tasks: readonly PlanTask[], day: string): readonly PlanTask[] {
  return tasks.filter(({ told }) => fieldOf(told, 'due') === day || fieldOf(told, 'scheduled') === day);
}

/** Open tasks whose due day has passed, oldest first. */
export function overdueTasks(tasks: readonly PlanTask[], today: string): readonly PlanTask[] {
  const due = (task: PlanTask): string => fieldOf(task.told, 'due') ?? '';
  return tasks.filter((task) => task.state === 'open' && due(task) !== '' && due(task) < today).sort((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : a.start - b.start));
}

/** Open tasks that no day has. */
export function unplannedTasks(tasks: readonly PlanTask[]): readonly PlanTask[] {
  return tasks.filter(({ state, told }) => state === 'open' && fieldOf(told, 'due') === undefined && fieldOf(told, 'scheduled') === undefined);
}

function placeAbove(places: ReadonlyMap<number, number>, { parent }: ListItemToken): number | undefined {
  return parent === undefined ? undefined : places.get(parent);
}

function stateOf(mark: string): TaskState {
  switch (mark) {
    case ' ':
    case '/':
      return 'open';
    case 'x':
    case 'X':
      return 'done';
    case '-':
      return 'dropped';
    case '>':
      return 'moved';
    default:
      return 'other';
  }
}
