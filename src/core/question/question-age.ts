import { compareText } from '../text/compare';
import { differenceInCalendarDays } from 'date-fns';
import { dateOf } from '../log/day-span';
import type { Question } from './question';

/** The longest ages, in days, of the buckets that the app shows; what is older is in none of them. */
export const AGE_LIMITS = [7, 30, 90] as const;

export type AgeLimit = (typeof AGE_LIMITS)[number];

/** Whole days from the day asked until today, never below 0; undefined where no day is known. */
export function ageInDays({ asked }: Pick<Question, 'asked'>, today: string): number | undefined {
  return asked === undefined ? undefined : Math.max(0, differenceInCalendarDays(dateOf(today), dateOf(asked)));
}

/** The bucket of an age: 7 is in that of 7 days, 8 in that of 30; undefined when it is older than all. */
export function ageLimit(days: number): AgeLimit | undefined {
  return AGE_LIMITS.find((limit) => days <= limit);
}

/** Oldest first, then by note and line; those without a day come last. */
export function byAge<Q extends Question>(questions: readonly Q[]): readonly Q[] {
  return [...questions].sort((a, b) => compareText(a.asked ?? NEVER, b.asked ?? NEVER) || compareText(a.note, b.note) || a.line - b.line);
}

/** Sorts after every day. */
const NEVER = '~';
