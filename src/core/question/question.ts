import type { Span } from '../text/token';

/** How a question was recognised: R0 `- [ ] ❓ …`, R1 under a heading, R2 after a line that announces questions, R3 in such a line, R4 `Q: …`. */
export type QuestionRule = 'R0' | 'R1' | 'R2' | 'R3' | 'R4';

export type QuestionState = 'open' | 'answered' | 'dropped';

/** A line of a note that asks something. `span` is what asks, without the marks before it; all offsets are UTF-16. */
export interface Question {
  /** The words, with white space made single. */
  readonly text: string;
  readonly span: Span;
  /** From 0; people are told it from 1. */
  readonly line: number;
  /** The heading that it stands under, as written; absent above the first one. */
  readonly section?: string;
  /** The path of its note. */
  readonly note: string;
  /** `YYYY-MM-DD`; absent where neither the line nor its note tells a day. */
  readonly asked?: string;
  readonly state: QuestionState;
  /** The link to its answer, as written. */
  readonly answer?: string;
  /** The day that it was answered or dropped. */
  readonly closed?: string;
  /** Its block id without `^`: `q-7k2m`. */
  readonly id?: string;
  readonly rule: QuestionRule;
  /** Its whole line, without the line's end; of a callout its first. */
  readonly lineSpan: Span;
  /** `[ ]`, of a task. */
  readonly box?: Span;
  /** What stands behind the words on its line: stamps, a link, its block id. Empty where nothing does. */
  readonly tail: Span;
  /** What is answered on a line below it: `答：…`, without that mark. */
  readonly said?: Span;
}

/** A sentence that may ask something: `这里不清楚`, `why is that?` in running text. Shown apart, never counted. */
export type Suggestion = Pick<Question, 'text' | 'span' | 'line' | 'section' | 'note' | 'asked'>;

/** What a note asks, in the order of its lines. */
export interface NoteQuestions {
  readonly questions: readonly Question[];
  readonly suggestions: readonly Suggestion[];
}

/** What a note's text does not tell of the note itself. */
export interface QuestionContext {
  /** The path of the note. */
  readonly path: string;
  /** The day of the log entry, the last one of a span; else the day that the paper was read. */
  readonly day?: string;
}
