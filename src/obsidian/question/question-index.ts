import { debounce, TFile, type EventRef, type TAbstractFile } from 'obsidian';
import { isConflictCopy } from '../../core/publish/select/conflict-copy';
import type { NoteQuestions, Question } from '../../core/question/question';
import { mayHaveQuestions } from '../../core/question/questions-heading';
import { readingDay } from '../../core/question/question-day';
import { questionsIn } from '../../core/question/questions-in';
import type { Entries } from '../log/entries';
import type { Logbook } from '../logbook';
import type { AskingNotes } from './asking-notes';
import { FirstSeenDays } from './first-seen-days';

/**
 * What all notes of the vault ask. They are read when somebody first wants to know, a few at a time between the app's own
 * work; from then on an edit costs one look at one note. Conflict copies ask nothing.
 */
export class QuestionIndex {
  private readonly found = new Map<string, NoteQuestions>();
  private readonly waiting = new Set<TFile>();
  private readonly listeners = new Set<() => void>();
  private readonly firstSeen: FirstSeenDays;
  private beginning: Promise<void> | undefined;
  private reading: Promise<void> | undefined;
  private isWhole = false;
  private isChanged = false;
  private isGone = false;
  private pause: number | undefined;
  private readonly readSoon = debounce(() => void this.readSome(), 100);

  constructor(private readonly logbook: Logbook, private readonly entries: Entries, private readonly asking: AskingNotes) {
    this.firstSeen = new FirstSeenDays(logbook);
    logbook.plugin.register(() => {
      this.isGone = true;
      this.readSoon.cancel();
      window.clearTimeout(this.pause);
    });
  }

  /** Whether all notes have been read. */
  get isReady(): boolean {
    return this.isWhole;
  }

  /** The notes that ask something, or may, by their paths; as they are written. */
  get notes(): ReadonlyMap<string, NoteQuestions> {
    return this.found;
  }

  /** How many questions of all notes are open. */
  get openCount(): number {
    let count = 0;
    for (const note of this.found.values()) count += openIn(note);
    return count;
  }

  /** Reads all notes, the first time that it is called; resolves when they have been read. */
  begin(): Promise<void> {
    this.beginning ??= this.readAll();
    return this.beginning;
  }

  /** What one note asks, also before the others have been read. */
  async of(file: TFile): Promise<NoteQuestions> {
    const known = this.isWhole && !this.waiting.has(file) ? (this.found.get(file.path) ?? NOTHING) : undefined;
    if (known !== undefined || isConflictCopy(file.path)) return known ?? NOTHING;
    await this.entries.all();
    return this.questionsOf(file, await this.text(file));
  }

  /** The same questions as they are shown: those that tell no day have the day that they were first seen. */
  dated(note: NoteQuestions): NoteQuestions {
    return this.firstSeen.dated(note);
  }

  /** What `dated` has made of a question undone: nobody writes a day into a note that it does not tell. */
  asWritten(question: Question): Question {
    return this.firstSeen.asWritten(question);
  }

  /** The day of what a note asks without saying when. */
  async dayAskedIn(file: TFile): Promise<string | undefined> {
    await this.entries.all();
    return this.dayOf(file);
  }

  /** What a note asks in a text that is not saved yet. */
  async read(file: TFile, text: string): Promise<NoteQuestions> {
    await this.entries.all();
    return this.questionsOf(file, text);
  }

  /** Calls back when what the notes ask has changed, once for changes that come together; gives what ends that. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async readAll(): Promise<void> {
    const { app: { vault } } = this.logbook;
    await Promise.all([this.entries.all(), this.firstSeen.load()]);
    if (this.isGone) return;
    this.follow();
    for (const file of vault.getMarkdownFiles()) this.waiting.add(file);
    await this.readSome();
    // What was not read is not gone.
    if (this.isGone) return;
    this.firstSeen.learnAll(this.found);
    this.isWhole = true;
    this.tell();
  }

  private follow(): void {
    const { app: { vault, metadataCache }, plugin } = this.logbook;
    const see = (file: TAbstractFile): void => this.see(file);
    const events: readonly EventRef[] = [
      vault.on('create', see),
      vault.on('delete', (file) => this.forget(file, file.path)),
      vault.on('rename', (file, from) => {
        this.forget(file, from);
        if (file instanceof TFile) this.firstSeen.rename(from, file.path);
        this.see(file);
      }),
      // Its properties are known by now, which a modified file's are not.
      metadataCache.on('changed', see),
    ];
    for (const event of events) plugin.registerEvent(event);
  }

  private see(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    this.waiting.add(file);
    this.readSoon();
  }

  private forget(file: TAbstractFile, path: string): void {
    if (file instanceof TFile) this.waiting.delete(file);
    this.asking.forget(path);
    if (!this.found.delete(path)) return;
    this.change(path);
    this.readSoon();
  }

  /** One reading at a time; who comes meanwhile waits for the one that is under way, which reads theirs too. */
  private readSome(): Promise<void> {
    this.reading ??= this.readWaiting().finally(() => {
      this.reading = undefined;
      if (!this.isWhole || this.isGone) return;
      this.firstSeen.learnChanged(this.found);
      if (this.isChanged) this.tell();
    });
    return this.reading;
  }

  private async readWaiting(): Promise<void> {
    await this.entries.all();
    let since = performance.now();
    while (this.waiting.size > 0 && !this.isGone) {
      const files = [...take(this.waiting, TOGETHER)];
      const texts = await Promise.all(files.map((file) => this.text(file)));
      for (const [at, file] of files.entries()) {
        this.keep(file, texts[at] ?? '');
        if (performance.now() - since < SLICE) continue;
        await new Promise((resolve) => {
          this.pause = window.setTimeout(resolve, 0);
        });
        since = performance.now();
      }
    }
  }

  private keep(file: TFile, text: string): void {
    const { path } = file;
    // It may have gone, or have changed again, while it was read.
    if (this.waiting.has(file) || this.logbook.app.vault.getFileByPath(path) !== file) return;
    const before = this.found.get(path);
    const now = isConflictCopy(path) ? NOTHING : this.questionsOf(file, text);
    const isEmpty = now.questions.length + now.suggestions.length === 0;
    if (this.asking.refresh(path)) this.isChanged = true;
    // Whoever lists them asks it of all notes at once.
    if (!isEmpty) this.asking.at(path);
    if (isEmpty ? before === undefined : JSON.stringify(before) === JSON.stringify(now)) return;
    if (isEmpty) this.found.delete(path);
    else this.found.set(path, now);
    this.change(path);
  }

  private change(path: string): void {
    this.isChanged = true;
    this.firstSeen.see(path);
  }

  private questionsOf(file: TFile, text: string): NoteQuestions {
    // Most notes ask nothing, and reading one takes longer than looking for the signs of it.
    if (!text.includes('?') && !mayHaveQuestions(text)) return NOTHING;
    const day = this.dayOf(file);
    return questionsIn(text, { path: file.path, ...(day !== undefined && { day }) });
  }

  /** The last day of a log entry; else the day that a paper was read. */
  dayOf(file: TFile): string | undefined {
    const entry = this.entries.at(file.path);
    if (typeof entry === 'object') return entry.end ?? entry.start;
    return readingDay(this.logbook.app.metadataCache.getFileCache(file)?.frontmatter ?? {});
  }

  /** What cannot be read asks nothing. */
  private text(file: TFile): Promise<string> {
    return this.logbook.app.vault.cachedRead(file).catch(() => '');
  }

  private tell(): void {
    this.isChanged = false;
    for (const listener of this.listeners) listener();
  }
}

/** How many questions of a note are open. */
export function openIn({ questions }: NoteQuestions): number {
  return questions.reduce((count, { state }) => (state === 'open' ? count + 1 : count), 0);
}

function* take(files: Set<TFile>, count: number): Generator<TFile> {
  for (const file of files) {
    if (count-- === 0) return;
    files.delete(file);
    yield file;
  }
}

const NOTHING: NoteQuestions = { questions: [], suggestions: [] };

/** How many milliseconds of reading the app does not notice. */
const SLICE = 16;
/** How many notes are asked of the disk at a time. */
const TOGETHER = 32;
