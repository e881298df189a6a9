import { compareText } from '../text/compare';
import { daySpan, type DaySpan } from '../log/day-span';
import type { LinkSyntax } from '../note/link-target';
import { loggedLine, noteLines, saidLines, type LoggedLine, type NoteLine } from '../plan/log-lines';
import { planTasks, type PlanTask } from '../plan/plan-tasks';
import { readWeekPlans } from '../plan/read-week-plan';
import { shownQuestions } from '../question/shown-questions';
import { spanAt } from '../text/span-at';
import { visibleTokens, withheldSpans } from '../note/withheld-spans';
import type { NoteScan, Span } from '../text/token';

/** Whether a link, as it is written in the note that is read, leads to the project. */
export type LeadsToProject = (written: string, syntax: LinkSyntax) => boolean;

/** The lines of a note that link to a project, in order; none of what the note withholds. */
export function projectLines(note: NoteScan, leadsThere: LeadsToProject): readonly NoteLine[] {
  const links = projectLinks(note, leadsThere);
  return links.length === 0 ? [] : noteLines(note).filter((line) => links.some(({ start }) => start >= line.start && start < line.end));
}

/** A log entry whose lines may speak of a project. */
export interface ProgressEntry extends DaySpan {
  readonly path: string;
  readonly note: NoteScan;
  readonly leadsThere: LeadsToProject;
}

/** What the log says of a project: newest first; the lines of one entry in their order. */
export function projectProgress(entries: readonly ProgressEntry[]): readonly LoggedLine[] {
  return entries
    .slice()
    .sort((a, b) => compareText(b.start, a.start) || compareText(b.end ?? b.start, a.end ?? a.start) || compareText(a.path, b.path))
    .flatMap(({ start, end, path, note, leadsThere }) => saidLines(note, projectLines(note, leadsThere)).map((line) => loggedLine(line, path, daySpan(start, end))));
}

/** The tasks of a note whose first line links to a project, but for what the note withholds. Those of the project's own note are {@link ownTasks}. */
export function projectTasks(note: NoteScan, leadsThere: LeadsToProject): readonly PlanTask[] {
  const links = projectLinks(note, leadsThere);
  return links.length === 0 ? [] : planTasks(note).filter(({ line }) => links.some(({ start }) => start >= line.start && start < line.end));
}

/** The lines of a week's cells that link to a project, in the order of their days. */
export function projectCells(note: NoteScan, leadsThere: LeadsToProject, near: string): readonly PlannedLine[] {
  const links = projectLinks(note, leadsThere);
  if (links.length === 0) return [];
  const cells = readWeekPlans(note.text, near).flatMap(({ table }) => table?.cells ?? []);
  return cells
    .flatMap(({ day, slot, lines }) => lines.filter((line) => day !== undefined && links.some(({ start }) => start >= line.start && start < line.end)).map(({ start, end }) => ({ day: day ?? '', slot, start, end })))
    .sort((a, b) => compareText(a.day, b.day) || a.start - b.start);
}

/** What a week has planned, where it stands in its note. */
export interface PlannedLine extends Span {
  readonly day: string;
  /** `早上`, `Morning`; empty where the plan has no parts of the day. */
  readonly slot: string;
}

/** The open questions of the note at a vault path that link to a project, a span each; none of what the note withholds. */
export function projectQuestions(note: NoteScan, path: string, leadsThere: LeadsToProject): readonly Span[] {
  const links = projectLinks(note, leadsThere);
  if (links.length === 0) return [];
  const open = shownQuestions(note, { path }).filter(({ state }) => state === 'open');
  return open.flatMap(({ span: { start, end } }) => (links.some((link) => link.start >= start && link.start < end) ? [{ start, end }] : []));
}

/** All tasks of a note that it does not withhold, but for what is a question. */
export function ownTasks(note: NoteScan): readonly PlanTask[] {
  const withheld = withheldSpans(note);
  const questions = shownQuestions(note, { path: '' }, withheld);
  return planTasks(note).filter(({ line }) => spanAt(withheld, line.start) === undefined && !questions.some(({ span }) => span.start >= line.start && span.start < line.end));
}

function projectLinks(note: NoteScan, leadsThere: LeadsToProject): readonly Span[] {
  const withheld = withheldSpans(note);
  return visibleTokens(note, withheld).filter((token) => {
    if (spanAt(withheld, token.start) !== undefined || !('embed' in token) || token.embed) return false;
    if (token.kind === 'wikilink') return leadsThere(note.text.slice(token.target.start, token.target.end), 'wikilink');
    return token.kind === 'link' && leadsThere(note.text.slice(token.destination.start, token.destination.end), 'markdown');
  });
}
