import type { TFile } from 'obsidian';
import { hasOpenQuestion } from '../../core/question/open-question';
import { isQuestionsHeading } from '../../core/question/questions-heading';
import type { Logbook } from '../logbook';

/** Which notes have open questions: read when they are first asked about, and again only when they have changed. */
export class QuestionMarks {
  private readonly known = new WeakMap<TFile, { readonly version: string; readonly has: boolean }>();
  private readonly waiting = new Set<TFile>();
  private isReading = false;

  constructor(
    private readonly logbook: Logbook,
    /** Called when more is known. */
    private readonly onMore: () => void,
  ) {}

  /** As far as is known now: what a note had before its last change counts until it is read again. */
  has(file: TFile): boolean {
    const known = this.known.get(file);
    const version = versionOf(file);
    if (known?.version === version) return known.has;
    if (this.mayHave(file)) {
      this.waiting.add(file);
      void this.read();
      return known?.has ?? false;
    }
    this.known.set(file, { version, has: false });
    return false;
  }

  /** The app's index knows the tasks and headings of a note, which most notes without questions have none of. */
  private mayHave(file: TFile): boolean {
    const cache = this.logbook.app.metadataCache.getFileCache(file);
    if (cache === null) return true;
    return (cache.listItems?.some(({ task }) => task === ' ') ?? false) || (cache.headings?.some(({ heading }) => isQuestionsHeading(heading)) ?? false);
  }

  private async read(): Promise<void> {
    if (this.isReading) return;
    this.isReading = true;
    let since = performance.now();
    let isMore = false;
    for (const file of this.waiting) {
      this.waiting.delete(file);
      const version = versionOf(file);
      const before = this.known.get(file)?.has ?? false;
      const has = await this.logbook.app.vault.cachedRead(file).then(hasOpenQuestion, () => false);
      this.known.set(file, { version, has });
      isMore ||= has !== before;
      if (performance.now() - since < SLICE) continue;
      await new Promise((resolve) => window.setTimeout(resolve, 0));
      since = performance.now();
    }
    this.isReading = false;
    if (isMore) this.onMore();
  }
}

function versionOf({ stat: { mtime, size } }: TFile): string {
  return `${mtime} ${size}`;
}

/** How many milliseconds of reading the app does not notice. */
const SLICE = 8;
