import type { TAbstractFile } from 'obsidian';
import type { DateNames } from '../../core/log/date-names';
import { weeksOfMonth } from '../../core/log/month';
import { entriesBetween, monthPage, type MonthEntry, type MonthPage } from '../../core/log/month-page';
import { writtenAmount } from '../../core/log/amount';
import type { Entries, FiledEntry } from '../log/entries';
import type { Logbook } from '../logbook';
import { weekPlanNote } from '../plan/week-plan-note';
import { QuestionMarks } from './question-marks';

/**
 * The month that the calendar shows, as the vault has it. After an edit only the entries of that month are looked at
 * again: how many others there are makes no difference.
 */
export class ShownMonth {
  private all: readonly FiledEntry[] = [];
  private shown: readonly FiledEntry[] = [];
  private range = '';
  private readonly plans = new Map<string, boolean>();
  private readonly questions: QuestionMarks;

  constructor(
    private readonly logbook: Logbook,
    private readonly entries: Entries,
    onMore: () => void,
  ) {
    this.questions = new QuestionMarks(logbook, onMore);
  }

  /** Asks anew which entries and plans there are. */
  async load(): Promise<void> {
    this.all = await this.entries.all();
    this.range = '';
    this.plans.clear();
  }

  page(month: string, today: string, { week: rules }: DateNames): MonthPage {
    const { start, end } = weeksOfMonth(month, rules);
    if (this.range !== `${start} ${end}`) {
      this.range = `${start} ${end}`;
      this.shown = entriesBetween(this.all, start, end);
    }
    const entries = this.shown.map((entry) => this.look(entry));
    return monthPage(month, { entries, firstDay: this.all.at(-1)?.start, today, rules });
  }

  /** Whether a note that has changed is still the entry of the days that it was shown at. */
  isInPlace(file: TAbstractFile): boolean {
    const now = this.entries.at(file.path);
    return now !== undefined && now !== 'unknown' && this.shown.some((entry) => entry.file === file && entry.start === now.start && entry.end === now.end);
  }

  hasPlan(firstDay: string): boolean {
    const known = this.plans.get(firstDay) ?? weekPlanNote(this.logbook, firstDay) !== undefined;
    this.plans.set(firstDay, known);
    return known;
  }

  /** The size tells how much is written without reading; where the properties end is counted in characters, which is near enough. */
  private look({ file, start, end }: FiledEntry): MonthEntry {
    const properties = this.logbook.app.metadataCache.getFileCache(file)?.frontmatterPosition?.end.offset ?? 0;
    return { path: file.path, start, ...(end !== undefined && { end }), amount: writtenAmount(file.stat.size - properties), hasQuestions: this.questions.has(file) };
  }
}
