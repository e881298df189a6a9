import { AGE_LIMITS, ageInDays, ageLimit, type AgeLimit } from './question-age';
import type { Question } from './question';

/** A part of the age bar: up to 7, 30 or 90 days, older, or of no known day. */
export type AgeRange = AgeLimit | 'older' | 'unknown';

/** Youngest first. */
export const AGE_RANGES: readonly AgeRange[] = [...AGE_LIMITS, 'older', 'unknown'];

/** Tells the part that a question belongs to. Thousands of questions are asked on few days, each of which is reckoned once. */
export function ageRanges(today: string): (asked: Pick<Question, 'asked'>) => AgeRange {
  const known = new Map<string | undefined, AgeRange>();
  return (question) => {
    const range = known.get(question.asked) ?? rangeOf(question, today);
    known.set(question.asked, range);
    return range;
  };
}

function rangeOf(question: Pick<Question, 'asked'>, today: string): AgeRange {
  const days = ageInDays(question, today);
  return days === undefined ? 'unknown' : (ageLimit(days) ?? 'older');
}
