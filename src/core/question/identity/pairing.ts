import { questionKey, type KnownQuestion } from './known-question';

/** A question on one side of a comparison. */
export interface Side<Q extends KnownQuestion> {
  readonly question: Q;
  /** Its place among all of its side. */
  readonly at: number;
  /** The path of its note by now. */
  readonly note: string;
  readonly key: string;
  /** How it was answered or dropped; undefined when nobody says. */
  readonly closure: string | undefined;
}

export type AnySide = Side<KnownQuestion>;

/** Which question of before is which one of now, while that is being found out. Each is used once. */
export class Pairing<P extends KnownQuestion, Q extends KnownQuestion> {
  readonly before: readonly Side<P>[];
  readonly now: readonly Side<Q>[];
  private readonly nowOf: (Side<Q> | undefined)[];
  private readonly beforeOf: (Side<P> | undefined)[];
  private readonly ids: ReadonlySet<string | undefined>;

  constructor(previous: readonly P[], present: readonly Q[], renames: ReadonlyMap<string, string>) {
    this.before = previous.map((question, at) => sideOf(question, at, renames.get(question.note) ?? question.note));
    this.now = present.map((question, at) => sideOf(question, at, question.note));
    this.nowOf = this.before.map(() => undefined);
    this.beforeOf = this.now.map(() => undefined);
    this.ids = new Set(previous.map(({ id }) => id));
  }

  nowFor(before: AnySide): Side<Q> | undefined {
    return this.nowOf[before.at];
  }

  beforeFor(now: AnySide): Side<P> | undefined {
    return this.beforeOf[now.at];
  }

  leftBefore(): readonly Side<P>[] {
    return this.before.filter(({ at }) => this.nowOf[at] === undefined);
  }

  leftNow(): readonly Side<Q>[] {
    return this.now.filter(({ at }) => this.beforeOf[at] === undefined);
  }

  /** Unless one of them is used, or their ids say that they are two: an id that was there before is that question's alone. */
  pair(before: Side<P>, now: Side<Q>): boolean {
    if (this.nowOf[before.at] !== undefined || this.beforeOf[now.at] !== undefined) return false;
    const [was, is] = [before.question.id, now.question.id];
    if (is !== undefined && was !== is && (was !== undefined || this.ids.has(is))) return false;
    this.nowOf[before.at] = now;
    this.beforeOf[now.at] = before;
    return true;
  }
}

/** Whether an answer would stay with its question. */
export function isSameClosure(before: AnySide, now: AnySide): boolean {
  return before.closure === undefined || now.closure === undefined || before.closure === now.closure;
}

/** That a question was closed meanwhile goes without saying; one that is closed differently is another. */
export function mayHaveStayed(before: AnySide, now: AnySide): boolean {
  return isSameClosure(before, now) || before.closure === 'open';
}

/** Words and state do not change at once, and an id is not lost on the way. */
export function mayBeOne(before: AnySide, now: AnySide): boolean {
  return isSameClosure(before, now) && (before.question.id === undefined || now.question.id !== undefined);
}

/** Whether it is open, or closed with a day or a link that another would not have. */
export function tellsClosure({ question: { state, answer, closed } }: AnySide): boolean {
  return state === undefined || state === 'open' || answer !== undefined || closed !== undefined;
}

function sideOf<Q extends KnownQuestion>(question: Q, at: number, note: string): Side<Q> {
  const { state, answer, closed } = question;
  const closure = state === undefined || state === 'open' ? state : [state, answer ?? '', closed ?? ''].join('\0');
  return { question, at, note, key: questionKey(question.text), closure };
}
