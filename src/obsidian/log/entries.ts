import { TFile, type CachedMetadata, type EventRef, type TAbstractFile } from 'obsidian';
import type { DaySpan } from '../../core/log/day-span';
import { entryDayReader, type EntryDay } from '../../core/log/entry-day';
import { byDay, entryDays } from '../../core/log/log-entry';
import { isConflictCopy } from '../../core/publish/select/conflict-copy';
import type { Logbook } from '../logbook';
import { appDateNames } from './app-date-names';
import type { DailyNotes } from './daily-notes';
import { logPlaces } from './log-places';

/** A note of a day, or of a span of days, as the app knows it. */
export interface FiledEntry extends DaySpan {
  readonly file: TFile;
}

/**
 * The log's entries, read when they are first asked for, and from then on kept by what the app tells: an edit costs one
 * look at one note, however long the log is. Conflict copies are none of them.
 */
export class Entries {
  private readonly found = new Map<string, FiledEntry>();
  private sorted: readonly FiledEntry[] | undefined;
  private places: readonly (DailyNotes & { readonly dayOf: EntryDay })[] = [];
  private readonly listeners = new Set<(file: TAbstractFile) => void>();
  private isFollowing = false;

  constructor(private readonly logbook: Logbook) {}

  /** Newest first. */
  async all(): Promise<readonly FiledEntry[]> {
    const { app } = this.logbook;
    await new Promise<void>((resolve) => app.workspace.onLayoutReady(resolve));
    const places = await logPlaces(this.logbook, appDateNames());
    this.follow();
    if (JSON.stringify(places) !== JSON.stringify(this.places.map(({ dayOf: _, ...place }) => place))) {
      this.places = places.map((place) => ({ ...place, dayOf: entryDayReader(place.format) }));
      this.found.clear();
      this.sorted = undefined;
      for (const file of app.vault.getMarkdownFiles()) this.look(file);
    }
    this.sorted ??= [...this.found.values()].sort((a, b) => byDay(a, b, a.file.path, b.file.path));
    return this.sorted;
  }

  /** The entry that a note is; known once the entries were read. */
  of(file: TAbstractFile): FiledEntry | undefined {
    return this.found.get(file.path);
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
    const before = this.found.get(from);
    this.found.delete(from);
    const now = file instanceof TFile && file.extension === 'md' ? this.look(file) : undefined;
    if (before === undefined && now === undefined) return;
    if (before?.start !== now?.start || before?.end !== now?.end || from !== file.path) this.sorted = undefined;
    this.tell(file);
  }

  private forget(file: TAbstractFile): void {
    if (!this.found.delete(file.path)) return;
    this.sorted = undefined;
    this.tell(file);
  }

  private look(file: TFile): FiledEntry | undefined {
    if (isConflictCopy(file.path)) return undefined;
    const cache: CachedMetadata | null = this.logbook.app.metadataCache.getFileCache(file);
    for (const { folder, dayOf } of this.places) {
      const days = entryDays(file.path, cache?.frontmatter ?? {}, folder, dayOf);
      if (days === undefined) continue;
      const entry = { file, ...days };
      this.found.set(file.path, entry);
      return entry;
    }
    return undefined;
  }

  private tell(file: TAbstractFile): void {
    for (const listener of this.listeners) listener(file);
  }
}
