import { AGE_RANGES } from './age-range';
import { ASKING_KINDS } from './asking-note';
import type { QuestionFilter } from './question-filter';
import { GROUPINGS, SORTS, type Grouping, type QuestionSort } from './question-groups';

/** What the list of questions shows, as the app keeps it with the place of the view. */
export interface QuestionListState extends QuestionFilter {
  readonly group: Grouping;
  readonly sort: QuestionSort;
  /** The keys of the groups that are folded. */
  readonly folded: readonly string[];
  /** Whether the suggestions are unfolded. */
  readonly suggestions: boolean;
}

export const STATES = ['open', 'answered', 'dropped', 'all'] as const;

export const DEFAULT_LIST_STATE: QuestionListState = {
  text: '', state: 'open', kind: 'all', age: 'all', note: '', group: 'age', sort: 'oldest', folded: [], suggestions: false,
};

/** Reads what was kept; what is missing or not understood is as `before`. */
export function parseListState(kept: unknown, before: QuestionListState = DEFAULT_LIST_STATE): QuestionListState {
  const value = (name: keyof QuestionListState): unknown => (typeof kept === 'object' && kept !== null ? Reflect.get(kept, name) : undefined);
  const folded = value('folded');
  const suggestions = value('suggestions');
  return {
    text: textOr(value('text'), before.text),
    state: oneOf(STATES, value('state'), before.state),
    kind: oneOf([...ASKING_KINDS, 'all'] as const, value('kind'), before.kind),
    age: oneOf([...AGE_RANGES, 'all'] as const, value('age'), before.age),
    note: textOr(value('note'), before.note),
    group: oneOf(GROUPINGS, value('group'), before.group),
    sort: oneOf(SORTS, value('sort'), before.sort),
    folded: Array.isArray(folded) ? folded.filter((key): key is string => typeof key === 'string') : before.folded,
    suggestions: typeof suggestions === 'boolean' ? suggestions : before.suggestions,
  };
}

function textOr(value: unknown, before: string): string {
  return typeof value === 'string' ? value : before;
}

function oneOf<T>(all: readonly T[], value: unknown, before: T): T {
  return all.find((each) => each === value) ?? before;
}
