import { isQuestion, type ListedQuestion } from './asking-note';
import type { QuestionGroup } from './question-groups';

/** A line of the list: the head of a group, or a question in it. */
export type ListRow = GroupRow | QuestionRow;

export interface GroupRow {
  readonly kind: 'group';
  /** Stays the same as long as there is the group. */
  readonly key: string;
  readonly group: QuestionGroup;
  readonly isFolded: boolean;
  readonly position: number;
  readonly size: number;
}

export interface QuestionRow {
  readonly kind: 'question';
  /** Stays the same while the words do, wherever the line moves. */
  readonly key: string;
  readonly listed: ListedQuestion;
  /** The key of its group. */
  readonly group: string;
  /** Its place among those of its group, from 1, and how many they are. */
  readonly position: number;
  readonly size: number;
}

/** Groups as the lines of a list: of a folded one only the head. */
export function questionRows(groups: readonly QuestionGroup[], isFolded: (group: QuestionGroup) => boolean): readonly ListRow[] {
  const seen = new Map<string, number>();
  return groups.flatMap((group, at): readonly ListRow[] => {
    const folded = isFolded(group);
    const head: GroupRow = { kind: 'group', key: group.key, group, isFolded: folded, position: at + 1, size: groups.length };
    if (folded) return [head];
    return [head, ...group.questions.map((listed, index): QuestionRow => {
      const name = nameOf(listed, group.key);
      const before = seen.get(name) ?? 0;
      seen.set(name, before + 1);
      return { kind: 'question', key: `${name}\n${before}`, listed, group: group.key, position: index + 1, size: group.questions.length };
    })];
  });
}

function nameOf({ asked, note }: ListedQuestion, group: string): string {
  return `${group}\n${note.path}\n${(isQuestion(asked) ? asked.id : undefined) ?? asked.text}`;
}
