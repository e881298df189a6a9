import { carriedLines, unfinishedOf, type TaskDecision } from '../../../core/plan/carry-over';
import { evidenceFor, type Evidence } from '../../../core/plan/evidence';
import type { PlanTask } from '../../../core/plan/plan-tasks';
import type { WeekPlan } from '../../../core/plan/read-week-plan';
import { shownLine } from '../../../core/plan/shown-line';
import type { Entries } from '../../log/entries';
import type { Logbook } from '../../logbook';
import { loggedBetween } from '../week/logged-between';
import { planOf, type PlannedWeek } from '../week/planned-week';
import { spanOfWeek, today, weekAway } from '../week/weeks';

/** A task that is asked about. */
export interface ReviewedTask {
  readonly task: PlanTask;
  /** As someone reads it. */
  readonly words: string;
  /** How many lines are nested in it. */
  readonly below: number;
  readonly evidence: readonly Evidence[];
}

/** What the user says of a task, and of what day. */
export type Choice = Pick<TaskDecision, 'decision' | 'day'>;

/** The review of a week under way: what is asked, and what the user has said so far. */
export class WeekReview {
  private readonly choices = new Map<ReviewedTask, Choice>();

  constructor(
    readonly week: PlannedWeek,
    /** The first day of the week in which things go on. */
    readonly target: string,
    readonly tasks: readonly ReviewedTask[],
  ) {}

  choiceOf(task: ReviewedTask): Choice | undefined {
    return this.choices.get(task);
  }

  choose(task: ReviewedTask, choice: Choice | undefined): void {
    if (choice === undefined) this.choices.delete(task);
    else this.choices.set(task, choice);
  }

  count(decision: Choice['decision']): number {
    return [...this.choices.values()].filter((choice) => choice.decision === decision).length;
  }

  get decided(): number {
    return this.choices.size;
  }

  /** The decisions about a note as it is now; undefined where the week is no more what was reviewed. */
  decisionsIn(text: string): { readonly plan: WeekPlan; readonly decisions: readonly TaskDecision[] } | undefined {
    const { plan: seen, firstDay } = this.week;
    const plan = planOf(text, firstDay);
    if (plan === undefined || sectionOf(plan) !== sectionOf(seen)) return undefined;
    const moved = plan.section.start - seen.section.start;
    const decisions = this.tasks.flatMap((reviewed): readonly TaskDecision[] => {
      const choice = this.choices.get(reviewed);
      const task = plan.tasks.find(({ start }) => start === reviewed.task.start + moved);
      return choice === undefined || task === undefined ? [] : [{ task, ...choice }];
    });
    return decisions.length === this.choices.size ? { plan, decisions } : undefined;
  }

  /** Takes over what was said in a review of the same week, of the tasks that are written as they were. */
  remember(before: WeekReview): void {
    for (const [{ task }, choice] of before.choices) {
      const same = this.tasks.filter((each) => each.task.written === task.written);
      const [own] = same;
      if (own !== undefined && same.length === 1) this.choose(own, choice);
    }
  }
}

/** Looks through a week: what it has left open, and what the log says of that, until two weeks later. */
export async function reviewOf(logbook: Logbook, entries: Entries, week: PlannedWeek, target: string): Promise<WeekReview> {
  const open = unfinishedOf(week.plan);
  const until = [today(), spanOfWeek(weekAway(week.firstDay, 2)).end].sort()[0] ?? '';
  const { lines } = open.length === 0 ? { lines: [] } : await loggedBetween(logbook, entries, { start: week.firstDay, end: until });
  return new WeekReview(week, target, open.map((task) => ({
    task,
    words: shownLine(task.told.words),
    below: carriedLines(week.plan.note.text, task).length - 1,
    evidence: evidenceFor(task.told.words, lines).slice(0, MOST),
  })));
}

function sectionOf({ note, section }: WeekPlan): string {
  return note.text.slice(section.start, section.end);
}

const MOST = 3;
