import { becauseOf, sharedOf, sharedWeight, type Because, type Shared } from './because';
import type { Asked, Asking } from './compared-note';
import type { IndexedText } from './indexed-text';
import type { ProposalIndex } from './proposal-index';

/** Two questions that are likely one. */
export interface SamePair {
  /** The one that was asked first, as far as is known. */
  readonly first: Asking;
  readonly second: Asking;
  readonly because: Because;
  /** Above 0 and at most 1. */
  readonly likeness: number;
}

/** The pairs of questions of different notes, not both closed, that are likely the same, likeliest first. It is for the user to judge. */
export function likelySame(index: ProposalIndex): readonly SamePair[] {
  const pairs = new Map<string, SamePair>();
  for (const question of index.questions()) {
    for (const pair of pairsOf(index, question)) pairs.set(`${placeOf(pair.first)}\n${placeOf(pair.second)}`, pair);
  }
  return [...pairs.values()].sort(byLikeness);
}

/** The pairs that one question is in; none when its note has changed since it was put in. */
export function likelySameAs(index: ProposalIndex, asking: Asking): readonly SamePair[] {
  const question = index.questionOf(asking);
  return question === undefined ? [] : pairsOf(index, question).slice().sort(byLikeness);
}

function pairsOf(index: ProposalIndex, question: IndexedText<Asked>): readonly SamePair[] {
  const whole = index.wholeOf(question);
  return [...index.questionsNear(question)].flatMap((other): readonly SamePair[] => {
    if (other.note.path === question.note.path || (isClosed(question) && isClosed(other))) return [];
    const shared = sharedWeight(index, question, other);
    const otherWhole = index.wholeOf(other);
    // A short question may be all in a longer one, which says it with its occasion.
    const likeness = (2 * shared / (whole + otherWhole) + shared / Math.min(whole, otherWhole)) / 2;
    if (!(likeness >= LIKE_LINKED) || !isLikely(sharedOf(index, question, other), likeness)) return [];
    const [first, second] = isBefore(question.of.asking, other.of.asking) ? [question, other] : [other, question];
    return [{ first: first.of.asking, second: second.of.asking, because: becauseOf(index, first, second), likeness }];
  });
}

function isLikely({ words, rare, isLinked, isApart }: Shared, likeness: number): boolean {
  // `How is it trained?` is asked of many papers, and of each it is another question.
  if (isApart) return false;
  if (rare === 0) return isLinked && likeness >= LIKE_COMMON;
  if (isLinked) return likeness >= LIKE_LINKED;
  return words > 1 && likeness >= LIKE_UNLINKED;
}

function isClosed({ of: { asking } }: IndexedText<Asked>): boolean {
  return asking.state !== undefined && asking.state !== 'open';
}

function isBefore(a: Asking, b: Asking): boolean {
  const [dayA, dayB] = [a.asked ?? NEVER, b.asked ?? NEVER];
  return dayA !== dayB ? dayA < dayB : placeOf(a) < placeOf(b);
}

function byLikeness(a: SamePair, b: SamePair): number {
  if (a.likeness !== b.likeness) return b.likeness - a.likeness;
  const [placeA, placeB] = [`${placeOf(a.first)}\n${placeOf(a.second)}`, `${placeOf(b.first)}\n${placeOf(b.second)}`];
  return placeA < placeB ? -1 : placeA > placeB ? 1 : 0;
}

/** Of its own for each question of a vault; sorts by note and place. */
function placeOf({ note, span }: Asking): string {
  return `${note}\t${String(span.start).padStart(12, '0')}`;
}

/** Sorts after every day. */
const NEVER = '~';
const LIKE_LINKED = 0.45;
const LIKE_UNLINKED = 0.65;
const LIKE_COMMON = 0.85;
