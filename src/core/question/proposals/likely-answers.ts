import { becauseOf, sharedOf, sharedWeight, type Because, type Shared } from './because';
import type { Asking } from './compared-note';
import type { IndexedText } from './indexed-text';
import type { Passage } from './passages-in';
import type { ProposalIndex } from './proposal-index';

/** A passage that likely answers a question. */
export interface LikelyAnswer {
  readonly passage: Passage;
  readonly because: Because;
  /** Compares the answers of one question: the higher, the likelier. */
  readonly likeness: number;
}

/** The passages that likely answer an open question, best first, few at most. It is for the user to judge. */
export function likelyAnswers(index: ProposalIndex, asking: Asking): readonly LikelyAnswer[] {
  const question = index.questionOf(asking);
  if (question === undefined || (asking.state !== undefined && asking.state !== 'open')) return [];
  const whole = index.wholeOf(question);
  const found = [...index.passagesNear(question)].flatMap((passage) => {
    // What announces a question does not answer it.
    if (passage.note.path === asking.note && passage.of.span.start >= question.of.from && passage.of.span.end <= asking.span.start) return [];
    const share = sharedWeight(index, question, passage) / whole * timeliness(asking.asked, passage.note.day);
    if (!(share >= LIKE_LINKED) || passage.of.text.length < SHORTEST) return [];
    const shared = sharedOf(index, question, passage);
    if (!isLikely(shared, share)) return [];
    const isOfPaper = passage.note.isPaper && question.links.includes(passage.note.path);
    return [{ passage, likeness: share * (shared.isLinked ? LINKED : 1) * (isOfPaper ? OF_PAPER : 1) }];
  }).sort((a, b) => b.likeness - a.likeness || byPlace(a.passage, b.passage));
  const best = found[0]?.likeness ?? 0;
  return found
    .filter(({ likeness }) => likeness >= best * NEAR_BEST)
    .slice(0, MOST)
    .map(({ passage, likeness }) => ({ passage: passage.of, because: becauseOf(index, question, passage), likeness }));
}

function isLikely({ words, rare, isLinked, isApart }: Shared, share: number): boolean {
  // What another paper did with its batch size is no answer.
  if (isApart) return false;
  if (rare === 0) return isLinked && words > 1 && share >= LIKE_COMMON;
  if (isLinked) return share >= (words > 1 ? LIKE_LINKED : LIKE_ONE);
  return words > 1 && share >= LIKE_UNLINKED;
}

/** What was written later may well be the answer; what stood there before was no answer to who wrote the question. */
function timeliness(asked: string | undefined, written: string | undefined): number {
  if (asked === undefined || written === undefined || asked === written) return 1;
  return written > asked ? LATER : EARLIER;
}

function byPlace(a: IndexedText<Passage>, b: IndexedText<Passage>): number {
  if (a.note.path !== b.note.path) return a.note.path < b.note.path ? -1 : 1;
  return a.of.span.start - b.of.span.start;
}

const MOST = 5;
const NEAR_BEST = 0.8;
/** In characters; less is a name, not an answer. */
const SHORTEST = 8;
const LIKE_LINKED = 0.4;
const LIKE_ONE = 0.6;
const LIKE_UNLINKED = 0.62;
const LIKE_COMMON = 0.8;
const LINKED = 1.3;
const OF_PAPER = 1.25;
const LATER = 1.15;
const EARLIER = 0.85;
