import type { TFile } from 'obsidian';
import { dayProperty } from '../../../core/log/log-entry';
import { wordedQuestions, type WordedQuestion } from '../../../core/question/worded-question';
import type { Entries } from '../../log/entries';
import type { Logbook } from '../../logbook';
import { pauses } from './pauses';

type Questions = readonly WordedQuestion[];

interface ReadNote {
  readonly file: TFile;
  readonly day: string | undefined;
  /** That of before it was read: who writes meanwhile lets it be read again. */
  readonly version: string;
  /** Absent where the note is as it was. */
  readonly text?: string;
}

/** What notes ask: each is read when somebody first wants to know, and again only when it has changed. */
export class NoteQuestions {
  private readonly known = new WeakMap<TFile, { readonly version: string; readonly questions: Questions }>();

  constructor(private readonly logbook: Logbook, private readonly entries: Entries) {}

  /** Reads a few notes at a time, between the app's own work; undefined when nobody wants to know any more. */
  async of(files: readonly TFile[], isWanted: () => boolean): Promise<ReadonlyMap<TFile, Questions> | undefined> {
    await this.entries.all();
    const pause = pauses();
    const found = new Map<TFile, Questions>();
    for (let at = 0; at < files.length; at += TOGETHER) {
      const some = files.slice(at, at + TOGETHER);
      for (const read of await Promise.all(some.map((file) => this.read(file)))) {
        if (!isWanted()) return undefined;
        found.set(read.file, this.questions(read));
        await pause();
      }
    }
    return isWanted() ? found : undefined;
  }

  /** What cannot be read asks nothing. */
  private async read(file: TFile): Promise<ReadNote> {
    const day = this.dayOf(file);
    const version = JSON.stringify([file.path, file.stat.mtime, file.stat.size, day]);
    if (this.known.get(file)?.version === version) return { file, day, version };
    return { file, day, version, text: await this.logbook.app.vault.cachedRead(file).catch(() => '') };
  }

  private questions({ file, day, version, text }: ReadNote): Questions {
    if (text === undefined) return this.known.get(file)?.questions ?? [];
    const questions = wordedQuestions(text, { path: file.path, ...(day !== undefined && { day }) });
    this.known.set(file, { version, questions });
    return questions;
  }

  /** The last day of a log entry; else the day that a paper was read. */
  private dayOf(file: TFile): string | undefined {
    const entry = this.entries.at(file.path);
    if (typeof entry === 'object') return entry.end ?? entry.start;
    return dayProperty(this.logbook.app.metadataCache.getFileCache(file)?.frontmatter?.['read_date']);
  }
}

/** How many notes are asked of the disk at a time. */
const TOGETHER = 32;
