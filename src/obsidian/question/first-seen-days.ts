import { debounce } from 'obsidian';
import { dayOfDate } from '../../core/log/day-span';
import { firstSeenDays, NOTHING_SEEN, remember, type FirstSeen } from '../../core/question/identity/first-seen';
import { parseFirstSeen } from '../../core/question/identity/parse-first-seen';
import { unlikeNotes } from '../../core/question/identity/unlike-notes';
import type { StateStore } from '../../core/publish/ports';
import type { NoteQuestions, Question } from '../../core/question/question';
import type { Logbook } from '../logbook';
import { stateStore } from '../state-store';

/**
 * The days on which questions that tell none were first seen. They are kept in the plugin's own folder, a while after something was
 * learnt; what is lost of them is learnt anew.
 */
export class FirstSeenDays {
  private readonly store: StateStore;
  private memory: FirstSeen = NOTHING_SEEN;
  private dayOf: ReturnType<typeof firstSeenDays> | undefined;
  private readonly changed = new Set<string>();
  private readonly renames = new Map<string, string>();
  /** The renames the other way round. */
  private readonly origins = new Map<string, string>();
  /** What `dated` has made of the notes since something was learnt. */
  private shown = new WeakMap<NoteQuestions, NoteQuestions>();
  private readonly written = new WeakMap<Question, Question>();
  private saving: Promise<void> = Promise.resolve();
  private isGone = false;
  private readonly saveSoon = debounce(() => {
    this.saving = this.saving.then(() => this.save());
  }, BETWEEN_SAVES);

  constructor(logbook: Logbook) {
    this.store = stateStore(logbook, PLACE, () => undefined);
    logbook.plugin.register(() => {
      this.isGone = true;
      this.saveSoon.cancel();
    });
  }

  /** Takes up what was kept when the plugin ran last. */
  async load(): Promise<void> {
    const bytes = await this.store.load(NAME);
    if (bytes !== undefined) this.take(parseFirstSeen(valueOf(bytes)));
  }

  /** A note asks something else than before, or is gone. */
  see(path: string): void {
    this.changed.add(path);
  }

  /** A note has another path: what was first seen in it stays so. */
  rename(from: string, to: string): void {
    const origin = this.origins.get(from) ?? from;
    // What had the path before and moved on is not what has it now.
    if (origin === from && this.renames.has(from)) return;
    this.origins.delete(from);
    this.origins.set(to, origin);
    this.renames.set(origin, to);
  }

  /** Learns from what all notes ask, the first time. */
  learnAll(notes: ReadonlyMap<string, NoteQuestions>): void {
    this.changed.clear();
    for (const path of unlikeNotes(this.memory, new Map([...notes].map(([path, { questions }]) => [path, questions])))) this.changed.add(path);
    this.learnChanged(notes);
  }

  /** Learns from the notes that have changed since the last time. */
  learnChanged(notes: ReadonlyMap<string, NoteQuestions>): void {
    if (this.isGone || this.changed.size + this.renames.size === 0) return;
    const asked = [...this.changed].flatMap((path) => notes.get(path)?.questions ?? []);
    const now = remember(this.memory, asked, dayOfDate(new Date()), { notes: this.changed, renames: this.renames });
    for (const learnt of [this.changed, this.renames, this.origins]) learnt.clear();
    if (now === this.memory) return;
    this.take(now);
    this.saveSoon();
  }

  /** The same questions, those that tell no day with the day that they were first seen. */
  dated(note: NoteQuestions): NoteQuestions {
    if (note.questions.every(({ asked }) => asked !== undefined)) return note;
    const dated = this.shown.get(note) ?? { ...note, questions: note.questions.map((question) => this.datedQuestion(question)) };
    this.shown.set(note, dated);
    return dated;
  }

  /** A question as its note has it, without a day that its note does not tell. */
  asWritten(question: Question): Question {
    return this.written.get(question) ?? question;
  }

  private datedQuestion(question: Question): Question {
    if (question.asked !== undefined) return question;
    this.dayOf ??= firstSeenDays(this.memory);
    const asked = this.dayOf(question);
    if (asked === undefined) return question;
    const dated = { ...question, asked };
    this.written.set(dated, question);
    return dated;
  }

  private take(memory: FirstSeen): void {
    this.memory = memory;
    this.dayOf = undefined;
    this.shown = new WeakMap();
  }

  private async save(): Promise<void> {
    await this.store.save(NAME, new TextEncoder().encode(JSON.stringify(this.memory)));
  }
}

function valueOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** No site lies there: a path has no such sign in it. */
const PLACE = 'questions\0';
const NAME = 'first-seen.json';
/** How many milliseconds there are at least between what is learnt and its being kept. */
const BETWEEN_SAVES = 1000;
