import type { TFile } from 'obsidian';
import { readWeekPlans, type WeekPlan } from '../../../core/plan/read-week-plan';
import type { Logbook } from '../../logbook';
import { weekPlanNote } from '../week-plan-note';
import { middleOf, weekAway } from './weeks';

/** A week that has a plan. */
export interface PlannedWeek {
  readonly firstDay: string;
  readonly file: TFile;
  /** Of the note as it was read: it may have changed since. */
  readonly plan: WeekPlan;
}

/** The plan of the week that begins on a day, as its note has it now. Rejects when the note cannot be read. */
export async function plannedWeek(logbook: Logbook, firstDay: string): Promise<PlannedWeek | undefined> {
  const file = weekPlanNote(logbook, firstDay);
  if (file === undefined) return undefined;
  const plan = planOf(await logbook.app.vault.cachedRead(file), firstDay);
  return plan && { firstDay, file, plan };
}

/** The part of a note that is about a week; a note of one week alone is about it whatever its heading says. */
export function planOf(text: string, firstDay: string): WeekPlan | undefined {
  const middle = middleOf(firstDay);
  const plans = readWeekPlans(text, middle);
  return plans.find(({ days }) => days !== undefined && days.start <= middle && middle <= (days.end ?? days.start)) ?? (plans.length === 1 ? plans[0] : undefined);
}

/** The last week before another that has a plan, if it is not half a year ago. */
export async function plannedWeekBefore(logbook: Logbook, firstDay: string): Promise<PlannedWeek | undefined> {
  for (let weeks = 1; weeks <= HALF_A_YEAR; weeks++) {
    const before = await plannedWeek(logbook, weekAway(firstDay, -weeks));
    if (before !== undefined) return before;
  }
  return undefined;
}

const HALF_A_YEAR = 26;
