import { ageRanges, type AgeRange } from './age-range';
import { isQuestion, type AskingKind, type ListedQuestion } from './asking-note';
import type { QuestionState } from './question';

/** Which questions are wanted. */
export interface QuestionFilter {
  /** Words that all stand in the question, its heading or the name of its note; empty for all. */
  readonly text: string;
  readonly state: QuestionState | 'all';
  /** What the note is that it stands in. */
  readonly kind: AskingKind | 'all';
  readonly age: AgeRange | 'all';
  /** The path of the note that it stands in; empty for all. */
  readonly note: string;
}

/** Whether a question is wanted, whatever its age. A suggestion is as good as open. */
export function wanted({ text, state, kind, note: path }: Omit<QuestionFilter, 'age'>): (listed: ListedQuestion) => boolean {
  const words = plain(text).split(/\s+/).filter((word) => word !== '');
  return ({ asked, note }) => {
    if (path !== '' && note.path !== path) return false;
    if (kind !== 'all' && note.kind !== kind) return false;
    if (state !== 'all' && (isQuestion(asked) ? asked.state : 'open') !== state) return false;
    if (words.length === 0) return true;
    const said = plain(`${asked.text}\n${asked.section ?? ''}\n${note.name}`);
    return words.every((word) => said.includes(word));
  };
}

/** Whether a question is of the age that is wanted. */
export function ofAge(age: AgeRange | 'all', today: string): (listed: ListedQuestion) => boolean {
  const rangeOf = ageRanges(today);
  return ({ asked }) => age === 'all' || rangeOf(asked) === age;
}

/** How many there are of each age. */
export function ageCounts(questions: readonly ListedQuestion[], today: string): ReadonlyMap<AgeRange, number> {
  const counts = new Map<AgeRange, number>();
  const rangeOf = ageRanges(today);
  for (const { asked } of questions) {
    const range = rangeOf(asked);
    counts.set(range, (counts.get(range) ?? 0) + 1);
  }
  return counts;
}

/** Case and the width of letters do not matter to who searches. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
