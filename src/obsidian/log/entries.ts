import { TFile, Vault, type CachedMetadata, type EventRef, type TAbstractFile } from 'obsidian';
import type { DaySpan } from '../../core/log/day-span';
import { entryDayReader, type EntryDay } from '../../core/log/entry-day';
import { byDay, dayPattern, entryDays } from '../../core/log/log-entry';
import { isConflictCopy } from '../../core/publish/select/conflict-copy';
import type { Logbook } from '../logbook';
import { appDateNames } from './app-date-names';
import type { DailyNotes } from './daily-notes';
import { layoutReady, logPlaces } from './log-places';

/** A note of a day, or of a span of days, as the app knows it. */
export interface FiledEntry extends DaySpan {
  readonly file: TFile;
}

/**
 * The log's entries, read when they are first asked for, and from then on kept by what the app tells: an edit costs one
 * look at one note, however long the log is. Conflict copies are none of them.
 */
export class Entries {
  /** Those that are being made, by the keys of their paths, with what becomes of them. */
  readonly underway = new Map<string, Promise<TFile | undefined>>();
  private readonly found = new Map<string, FiledEntry>();
  private readonly ofDays = new Map<string, FiledEntry[]>();
  private sorted: readonly FiledEntry[] | undefined;
  private places: readonly ReadablePlace[] = [];
  private readonly listeners = new Set<(file: TAbstractFile) => void>();
  private isFollowing = false;

  constructor(private readonly logbook: Logbook) {}

  /** Newest first. */
  async all(): Promise<readonly FiledEntry[]> {
    await this.read();
    this.sorted ??= [...this.found.values()].sort((a, b) => byDay(a, b, a.file.path, b.file.path));
    return this.sorted;
  }

  /**
   * Those of exactly this day or span, in the same order. As long as nobody has asked for all of them, this looks for
   * the day as it is mostly written, in names and dates: one that is named in another way is found by its path.
   */
  async of(days: DaySpan): Promise<readonly FiledEntry[]> {
    if (this.isFollowing) await this.read();
    const found = this.isFollowing ? (this.ofDays.get(keyOf(days)) ?? []) : await this.search(days);
    return found.slice().sort((a, b) => byDay(a, b, a.file.path, b.file.path));
  }

  /** The entry that a note is; `unknown` as long as nobody has asked for the entries. */
  at(path: string): FiledEntry | undefined | 'unknown' {
    return this.isFollowing ? this.found.get(path) : 'unknown';
  }

  private async read(): Promise<void> {
    const { app } = this.logbook;
    await layoutReady(app);
    const places = await logPlaces(this.logbook, appDateNames());
    this.follow();
    if (JSON.stringify(places) !== JSON.stringify(this.places.map(({ dayOf: _, ...place }) => place))) {
      this.places = places.map(readable);
      this.found.clear();
      this.ofDays.clear();
      this.sorted = undefined;
      for (const { folder } of places) for (const file of notesIn(app.vault, folder)) this.look(file);
    }
  }

  private async search(days: DaySpan): Promise<readonly FiledEntry[]> {
    const { app: { vault, metadataCache } } = this.logbook;
    const places = (await logPlaces(this.logbook, appDateNames())).map(readable);
    const told = dayPattern(days.start);
    const tells = (file: TFile): boolean => {
      const date: unknown = metadataCache.getFileCache(file)?.frontmatter?.['date'];
      return told.test(file.basename) || (typeof date === 'string' && told.test(date));
    };
    const files = new Set(places.flatMap(({ folder }) => notesIn(vault, folder, tells)));
    return [...files].flatMap((file) => this.entryIn(places, file) ?? []).filter((entry) => keyOf(entry) === keyOf(days));
  }

  /** Calls back with every note of the log that was made, changed, moved or removed; gives what ends that. */
  onChange(listener: (file: TAbstractFile) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private follow(): void {
    if (this.isFollowing) return;
    this.isFollowing = true;
    const { app: { vault, metadataCache }, plugin } = this.logbook;
    const see = (file: TAbstractFile): void => this.see(file, file.path);
    const events: readonly EventRef[] = [
      vault.on('create', see),
      vault.on('delete', (file) => this.forget(file)),
      vault.on('rename', (file, from) => this.see(file, from)),
      metadataCache.on('changed', see),
    ];
    for (const event of events) plugin.registerEvent(event);
  }

  private see(file: TAbstractFile, from: string): void {
    const before = this.take(from);
    const now = file instanceof TFile && file.extension === 'md' ? this.look(file) : undefined;
    if (before === undefined && now === undefined) return;
    if (before?.start !== now?.start || before?.end !== now?.end || from !== file.path) this.sorted = undefined;
    this.tell(file);
  }

  private forget(file: TAbstractFile): void {
    if (this.take(file.path) === undefined) return;
    this.sorted = undefined;
    this.tell(file);
  }

  private look(file: TFile): FiledEntry | undefined {
    const entry = this.entryIn(this.places, file);
    if (entry === undefined) return undefined;
    this.take(file.path);
    this.found.set(file.path, entry);
    this.ofDays.set(keyOf(entry), [...(this.ofDays.get(keyOf(entry)) ?? []), entry]);
    return entry;
  }

  private entryIn(places: readonly ReadablePlace[], file: TFile): FiledEntry | undefined {
    if (isConflictCopy(file.path)) return undefined;
    const cache: CachedMetadata | null = this.logbook.app.metadataCache.getFileCache(file);
    for (const { folder, dayOf } of places) {
      const days = entryDays(file.path, cache?.frontmatter ?? {}, folder, dayOf);
      if (days !== undefined) return { file, ...days };
    }
    return undefined;
  }

  private take(path: string): FiledEntry | undefined {
    const entry = this.found.get(path);
    if (entry === undefined) return undefined;
    this.found.delete(path);
    this.ofDays.set(keyOf(entry), (this.ofDays.get(keyOf(entry)) ?? []).filter((each) => each !== entry));
    return entry;
  }

  private tell(file: TAbstractFile): void {
    for (const listener of this.listeners) listener(file);
  }
}

interface ReadablePlace extends DailyNotes {
  readonly dayOf: EntryDay;
}

function readable(place: DailyNotes): ReadablePlace {
  return { ...place, dayOf: entryDayReader(place.format) };
}

function notesIn(vault: Vault, folder: string, isWanted: (file: TFile) => boolean = () => true): readonly TFile[] {
  const root = folder === '' ? vault.getRoot() : vault.getFolderByPath(folder);
  const notes: TFile[] = [];
  if (root !== null) Vault.recurseChildren(root, (file) => void (file instanceof TFile && file.extension === 'md' && isWanted(file) && notes.push(file)));
  return notes;
}

function keyOf({ start, end = start }: DaySpan): string {
  return `${start}/${end}`;
}
