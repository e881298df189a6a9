import { differenceInCalendarDays } from 'date-fns';
import { dateOf } from '../../log/day-span';
import { fingerprint, isTelling, questionKey, type KnownQuestion } from './known-question';
import { reattach } from './reattach';

/** A question that has no day, and the day that it was first seen. How it was answered is told by its note alone. */
export interface SeenQuestion {
  readonly text: string;
  readonly note: string;
  readonly section?: string;
  readonly id?: string;
  /** `YYYY-MM-DD` */
  readonly seen: string;
  /** The day that it was nowhere any more: it may be on its way from one note to another. */
  readonly gone?: string;
}

/** What is kept between two readings of the vault. It may be lost: then all questions without a day are first seen anew. */
export interface FirstSeen {
  readonly version: 1;
  /** By note, in the order of its lines. */
  readonly questions: readonly SeenQuestion[];
}

export const NOTHING_SEEN: FirstSeen = { version: 1, questions: [] };

/** So many days a question that is gone is remembered. */
const KEPT_DAYS = 30;

/** What was read. */
export interface Reading {
  /** The notes that were read, by their paths now; without, all were, and what they do not ask is gone. */
  readonly notes?: ReadonlySet<string>;
  /** The path of a note before -> its path now. */
  readonly renames?: ReadonlyMap<string, string>;
}

/** The memory after a reading; the very same when it has learnt nothing. `present` is all that the notes that were read ask. */
export function remember(memory: FirstSeen, present: readonly KnownQuestion[], today: string, { notes, renames = new Map() }: Reading = {}): FirstSeen {
  const known = memory.questions.map((seen) => moved(seen, renames)).filter(({ gone }) => gone === undefined || isKept(gone, today));
  const [away, here] = [known.filter(({ gone }) => gone !== undefined), known.filter(({ gone }) => gone === undefined)];
  const isRead = ({ note }: SeenQuestion): boolean => notes?.has(note) ?? true;
  const { now, gone, fresh } = reattach(here.filter(isRead), present);
  const before = new Map([...[...now].map(([seen, question]) => [question, seen] as const), ...returned(away, fresh)]);
  const isBack = new Set(before.values());
  const questions = [
    ...here.filter((seen) => !isRead(seen)),
    ...present.flatMap((question) => (question.asked === undefined ? [seenNow(question, before.get(question), today)] : [])),
    ...gone.map((seen) => ({ ...seen, gone: today })),
    ...away.filter((seen) => !isBack.has(seen)),
  ].sort((a, b) => (a.note < b.note ? -1 : a.note > b.note ? 1 : 0));
  const isSame = questions.length === memory.questions.length && questions.every((seen, at) => seen === memory.questions[at]);
  return isSame ? memory : { version: 1, questions };
}

/** The day that a question was asked, else that it was first seen. */
export function firstSeenDays(memory: FirstSeen): (question: KnownQuestion) => string | undefined {
  const days = new Map<string, string>();
  for (const seen of memory.questions) {
    if (seen.gone !== undefined) continue;
    const print = fingerprint(seen);
    const known = days.get(print);
    if (known === undefined || seen.seen < known) days.set(print, seen.seen);
  }
  return (question) => question.asked ?? days.get(fingerprint(question));
}

function moved(seen: SeenQuestion, renames: ReadonlyMap<string, string>): SeenQuestion {
  const note = renames.get(seen.note);
  return note === undefined || note === seen.note ? seen : { ...seen, note };
}

function isKept(gone: string, today: string): boolean {
  return differenceInCalendarDays(dateOf(today), dateOf(gone)) <= KEPT_DAYS;
}

function seenNow({ text, note, section, id }: KnownQuestion, before: SeenQuestion | undefined, today: string): SeenQuestion {
  const isSame = before !== undefined && before.gone === undefined && before.text === text && before.note === note && before.section === section && before.id === id;
  if (isSame) return before;
  return { text, note, ...(section === undefined ? {} : { section }), ...(id === undefined ? {} : { id }), seen: before?.seen ?? today };
}

/** Questions that were gone and are back: by id, in the same note, or with words that hardly two people would choose. */
function* returned(away: readonly SeenQuestion[], fresh: readonly KnownQuestion[]): Generator<readonly [KnownQuestion, SeenQuestion]> {
  const waiting = new Map<string, SeenQuestion[]>();
  for (const seen of away) for (const key of returnKeys(seen)) waiting.set(key, [...(waiting.get(key) ?? []), seen]);
  const used = new Set<SeenQuestion>();
  for (const question of fresh) {
    const seen = returnKeys(question).flatMap((key) => waiting.get(key) ?? []).find((other) => !used.has(other));
    if (seen === undefined) continue;
    used.add(seen);
    yield [question, seen];
  }
}

function returnKeys({ text, note, id }: Pick<KnownQuestion, 'text' | 'note' | 'id'>): readonly string[] {
  const key = questionKey(text);
  return [...(id === undefined ? [] : [`id ${id}`]), `note ${note}\0${key}`, ...(isTelling(key) ? [`words ${key}`] : [])];
}
