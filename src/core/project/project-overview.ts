import { compareText } from '../text/compare';
import { calendarDay, type DaySpan } from '../log/day-span';
import type { LoggedLine } from '../plan/log-lines';
import { countsOf, sumOfCounts, type TaskCounts } from '../plan/plan-against-log';
import type { PlanTask } from '../plan/plan-tasks';
import { fieldOf } from '../plan/task-line';
import type { NoteScan, Span } from '../text/token';
import { ownTasks, projectCells, projectProgress, projectQuestions, projectTasks, type LeadsToProject, type PlannedLine } from './project-progress';
import type { TimelineEvent } from './timeline';

/** A note that links to a project. */
export interface ProjectSource {
  readonly path: string;
  readonly title: string;
  readonly note: NoteScan;
  readonly leadsThere: LeadsToProject;
}

/** What a project's page is made of; nothing in it that a reader may not see. */
export interface ProjectSources {
  /** The project's own note. */
  readonly own: { readonly path: string; readonly title: string; readonly note: NoteScan };
  readonly entries: readonly (ProjectSource & DaySpan)[];
  /** `days` are missing where nothing tells them. */
  readonly weeks: readonly (ProjectSource & { readonly days: DaySpan | undefined })[];
  /** `day` is when one was read. */
  readonly papers: readonly (ProjectSource & { readonly day: string | undefined })[];
  readonly others: readonly ProjectSource[];
}

/** What the notes of a vault say of a project. */
export interface ProjectOverview {
  /** Newest first; the lines of one entry stand together, in their order. */
  readonly progress: readonly LoggedLine[];
  /** Of other notes, those that link to it. */
  readonly questions: readonly ProjectQuestion[];
  /** Those of other notes, the open ones first. */
  readonly tasks: readonly ProjectTask[];
  /** Of those and of the project's own. */
  readonly counts: TaskCounts;
  /** Newest first. */
  readonly weeks: readonly ProjectWeek[];
  /** Vault paths, in the order given. */
  readonly papers: readonly string[];
  readonly events: readonly TimelineEvent[];
}

/** An open question where it stands in its note. */
export interface ProjectQuestion extends Span {
  readonly path: string;
  readonly text: string;
}

export interface ProjectTask {
  readonly path: string;
  readonly task: PlanTask;
}

export interface ProjectWeek {
  readonly path: string;
  readonly days: DaySpan | undefined;
  /** What its table has planned for the project. */
  readonly planned: readonly PlannedLine[];
}

/** Gathers what a project's page shows. What a log entry has done is progress; what it has still to do is a task. */
export function projectOverview({ own, entries, weeks, papers, others }: ProjectSources): ProjectOverview {
  const all = [...entries, ...weeks, ...papers, ...others];
  const titles = new Map(all.map(({ path, title }) => [path, title]));
  const questions = all.flatMap(({ path, note, leadsThere }) => projectQuestions(note, path, leadsThere).map((span) => ({ path, ...span, text: note.text.slice(span.start, span.end).trim() })));
  const tasks = all.flatMap(({ path, note, leadsThere }) => projectTasks(note, leadsThere).map((task) => ({ path, task }))).filter(({ path, task: { line } }) => !questions.some((each) => each.path === path && each.start >= line.start && each.start < line.end));
  const undone = [...tasks.filter(({ task }) => task.state !== 'done').map(({ path, task: { line: { start } } }) => ({ path, start })), ...questions];
  const progress = projectProgress(entries).filter((line) => !undone.some(({ path, start }) => path === line.path && start >= line.span.start && start < line.span.end));
  const entryPaths = new Set(entries.map(({ path }) => path));
  const seen = weeks.map(({ path, days, note, leadsThere }) => ({ path, days, planned: days === undefined ? [] : projectCells(note, leadsThere, days.start) }));
  const mine = ownTasks(own.note);
  return {
    progress,
    questions,
    tasks: tasks.filter(({ path, task }) => !(task.state === 'done' && entryPaths.has(path))).sort((a, b) => rank(a) - rank(b)),
    counts: sumOfCounts([countsOf(mine), countsOf(tasks.map(({ task }) => task))]),
    weeks: seen.sort((a, b) => compareText(b.days?.start ?? '', a.days?.start ?? '') || compareText(a.path, b.path)),
    papers: papers.map(({ path }) => path),
    events: [
      ...entries.filter(({ path }) => progress.some((line) => line.path === path)).map(({ path, title, start, end }): TimelineEvent => ({ kind: 'log', path, label: title, start, ...(end === undefined ? {} : { end }) })),
      ...papers.flatMap(({ path, title, day }): readonly TimelineEvent[] => (day === undefined ? [] : [{ kind: 'paper', path, label: title, start: day }])),
      ...weeks.flatMap(({ path, title, days }): readonly TimelineEvent[] => (days === undefined ? [] : [{ kind: 'week', path, label: title, ...days }])),
      ...[...mine.map((task) => ({ path: own.path, title: own.title, task })), ...tasks.map(({ path, task }) => ({ path, title: titles.get(path) ?? '', task }))].flatMap(taskEvent),
    ],
  };
}

/** A task stands where it came to its end, or where it is to. */
function taskEvent({ path, title, task: { told } }: { readonly path: string; readonly title: string; readonly task: PlanTask }): readonly TimelineEvent[] {
  const day = fieldOf(told, 'done') ?? fieldOf(told, 'cancelled') ?? fieldOf(told, 'due') ?? fieldOf(told, 'scheduled');
  const [year, month, date] = (day ?? '').split('-').map(Number);
  const start = year === undefined || month === undefined || date === undefined ? undefined : calendarDay(year, month, date);
  return start === undefined ? [] : [{ kind: 'task', path, label: title, start }];
}

function rank({ task: { state } }: ProjectTask): number {
  return { open: 0, other: 0, moved: 1, done: 2, dropped: 3 }[state];
}
