import type { Question, Suggestion } from './question';

export const ASKING_KINDS = ['entry', 'paper', 'project', 'concept', 'other'] as const;

/** What a note is, for who lists its questions. */
export type AskingKind = (typeof ASKING_KINDS)[number];

/** A note that asks something, or that a question is about. */
export interface AskingNote {
  readonly path: string;
  /** The title of a paper, the name of any other note. */
  readonly name: string;
  readonly kind: AskingKind;
  /** The first day of a log entry. */
  readonly day?: string;
}

/** A question, or what may be one, with the note that it stands in. */
export interface ListedQuestion {
  readonly asked: Question | Suggestion;
  readonly note: AskingNote;
}

/** Whether it is a question and no suggestion of one. */
export function isQuestion(asked: Question | Suggestion): asked is Question {
  return 'state' in asked;
}
