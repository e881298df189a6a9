import { AGE_LIMITS, ageInDays, ageLimit, type AgeLimit } from './question-age';
import type { Question } from './question';

/** A part of the age bar: up to 7, 30 or 90 days, older, or of no known day. */
export type AgeRange = AgeLimit | 'older' | 'unknown';

/** Youngest first. */
export const AGE_RANGES: readonly AgeRange[] = [...AGE_LIMITS, 'older', 'unknown'];

export function ageRange(asked: Pick<Question, 'asked'>, today: string): AgeRange {
  const days = ageInDays(asked, today);
  return days === undefined ? 'unknown' : (ageLimit(days) ?? 'older');
}
