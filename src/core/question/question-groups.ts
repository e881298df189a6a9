import { compareText } from '../text/compare';
import { AGE_RANGES, ageRanges, type AgeRange } from './age-range';
import type { AskingNote, ListedQuestion } from './asking-note';

export const GROUPINGS = ['age', 'paper', 'project', 'concept', 'entry'] as const;
export const SORTS = ['oldest', 'newest', 'note'] as const;

export type Grouping = (typeof GROUPINGS)[number];
export type QuestionSort = (typeof SORTS)[number];

/** What a group of questions is about: an age, or a note; neither for those that no note of the kind is known of. */
export interface QuestionGroup {
  readonly key: string;
  readonly age?: AgeRange;
  readonly note?: AskingNote;
  readonly questions: readonly ListedQuestion[];
}

export interface GroupOptions {
  readonly group: Grouping;
  readonly sort: QuestionSort;
  readonly today: string;
  readonly language: string;
  /** The papers, projects or concepts that a question is about. */
  readonly about: (listed: ListedQuestion, kind: 'paper' | 'project' | 'concept') => readonly AskingNote[];
}

/** The questions in groups; one that is about several papers is in the group of each. Those of no group come last. */
export function questionGroups(questions: readonly ListedQuestion[], options: GroupOptions): readonly QuestionGroup[] {
  const { group, sort, today, language } = options;
  const sorted = inOrder(questions, sort, language);
  return group === 'age' ? byAgeRange(sorted, sort, today) : byNote(sorted, options, group);
}

/** Sorts by the day asked, those of no known day last; or by the name of the note. What is equal stands by note and line. */
export function inOrder(questions: readonly ListedQuestion[], sort: QuestionSort, language: string): readonly ListedQuestion[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const byPlace = (a: ListedQuestion, b: ListedQuestion): number => compareText(a.note.path, b.note.path) || a.asked.line - b.asked.line;
  if (sort === 'note') return [...questions].sort((a, b) => compare(a.note.name, b.note.name) || byPlace(a, b));
  const known = questions.filter(({ asked }) => asked.asked !== undefined);
  const unknown = questions.filter(({ asked }) => asked.asked === undefined);
  const turn = sort === 'oldest' ? 1 : -1;
  return [...known.sort((a, b) => turn * compareText(a.asked.asked ?? '', b.asked.asked ?? '') || byPlace(a, b)), ...unknown.sort(byPlace)];
}

/** In the direction of the sorting, so that the list reads through. */
function byAgeRange(questions: readonly ListedQuestion[], sort: QuestionSort, today: string): readonly QuestionGroup[] {
  const dated = AGE_RANGES.filter((age) => age !== 'unknown');
  const order: readonly AgeRange[] = [...(sort === 'newest' ? dated : dated.reverse()), 'unknown'];
  const found = new Map<AgeRange, ListedQuestion[]>(order.map((age) => [age, []]));
  const rangeOf = ageRanges(today);
  for (const each of questions) found.get(rangeOf(each.asked))?.push(each);
  return [...found].filter(([, asked]) => asked.length > 0).map(([age, asked]) => ({ key: `age:${age}`, age, questions: asked }));
}

/** Log entries newest first, other notes by name. */
function byNote(questions: readonly ListedQuestion[], { about, language }: GroupOptions, group: Exclude<Grouping, 'age'>): readonly QuestionGroup[] {
  const found = new Map<string, { readonly note: AskingNote; readonly questions: ListedQuestion[] }>();
  const rest: ListedQuestion[] = [];
  for (const each of questions) {
    const notes = group === 'entry' ? [each.note].filter(({ kind }) => kind === 'entry') : about(each, group);
    if (notes.length === 0) rest.push(each);
    for (const note of notes) {
      const known = found.get(note.path) ?? { note, questions: [] };
      known.questions.push(each);
      found.set(note.path, known);
    }
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  const groups = [...found.values()].sort(({ note: a }, { note: b }) => compareText(b.day ?? '', a.day ?? '') || compare(a.name, b.name) || compareText(a.path, b.path));
  return [
    ...groups.map(({ note, questions: asked }) => ({ key: `${group}:${note.path}`, note, questions: asked })),
    ...(rest.length === 0 ? [] : [{ key: `${group}:`, questions: rest }]),
  ];
}
