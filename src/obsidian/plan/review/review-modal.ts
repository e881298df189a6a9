import { Modal, Notice } from 'obsidian';
import { messageOf } from '../../../core/error-message';
import { formatDate } from '../../../core/log/date-format';
import { dateOf } from '../../../core/log/day-span';
import type { Evidence } from '../../../core/plan/evidence';
import { spanWords } from '../../calendar/day-words';
import type { Logbook } from '../../logbook';
import { appDateNames } from '../../log/app-date-names';
import { showLine } from '../../log/show-note';
import { lineAt } from '../week/logged-between';
import { spanOfWeek } from '../week/weeks';
import { TaskChoice } from './task-choice';
import { noticeWith } from '../../notice-with';
import type { WeekReview } from './week-review';

/** What a review leads to. */
export interface ReviewEvents {
  /** Writes what was decided. */
  readonly apply: (review: WeekReview) => Promise<void>;
  /** Opens the same review once more. */
  readonly goOn: (review: WeekReview) => void;
}

/** Asks what becomes of each task that a week has left open. */
export class ReviewModal extends Modal {
  private rows: readonly TaskChoice[] = [];
  private status: HTMLElement | undefined;
  private button: HTMLButtonElement | undefined;

  constructor(private readonly logbook: Logbook, private readonly review: WeekReview, private readonly events: ReviewEvents) {
    super(logbook.app);
    this.modalEl.addClass('research-logbook-review');
  }

  override onOpen(): void {
    const { review, logbook: { strings: { planWeek: words, calendar } } } = this;
    const names = appDateNames();
    this.setTitle(words.reviewOf(spanWords(spanOfWeek(review.week.firstDay), calendar, names)));
    this.contentEl.createEl('p', { cls: 'research-logbook-hint', text: words.hint });
    const all = this.contentEl.createDiv('research-logbook-review-buttons');
    all.createEl('button', { text: words.keepAll, attr: { type: 'button' } }).addEventListener('click', () => this.chooseAll('keep'));
    all.createEl('button', { text: words.clear, attr: { type: 'button' } }).addEventListener('click', () => this.chooseAll(undefined));
    const list = this.contentEl.createEl('ul', { cls: 'research-logbook-review-tasks', attr: { 'aria-label': words.tasks } });
    this.rows = review.tasks.map((task, at) => new TaskChoice(list, task, words, {
      choose: (choice) => {
        review.choose(task, choice);
        this.mark();
      },
      jump: (evidence) => void this.jump(evidence),
      dayOf: (day) => formatDate(dateOf(day), words.shortDay, names),
    }, `research-logbook-review-${at}`));
    const end = this.contentEl.createDiv('research-logbook-review-end');
    this.status = end.createEl('p', { cls: 'research-logbook-hint', attr: { role: 'status' } });
    const buttons = end.createDiv('modal-button-container');
    this.button = buttons.createEl('button', { cls: 'mod-cta', text: words.apply, attr: { type: 'button' } });
    this.button.addEventListener('click', () => this.apply());
    buttons.createEl('button', { text: words.cancel, attr: { type: 'button' } }).addEventListener('click', () => this.close());
    this.scope.register(['Mod'], 'Enter', () => {
      this.apply();
      return false;
    });
    this.mark();
    this.rows[0]?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.rows = [];
  }

  /** What is decided already stays, unless all of it is cleared. */
  private chooseAll(decision: 'keep' | undefined): void {
    for (const task of this.review.tasks) {
      if (decision === undefined) this.review.choose(task, undefined);
      else if (this.review.choiceOf(task) === undefined) this.review.choose(task, { decision });
    }
    this.mark();
    if (decision !== undefined) this.button?.focus();
    else this.rows[0]?.focus();
  }

  private apply(): void {
    if (this.review.decided === 0) return;
    this.close();
    void this.events.apply(this.review);
  }

  /** The line that says it is behind this window; the review waits until the user comes back to it. */
  private async jump({ line: { path, span } }: Evidence): Promise<void> {
    const { logbook, review } = this;
    const { app, strings: { planWeek: words } } = logbook;
    this.close();
    const file = app.vault.getFileByPath(path);
    try {
      if (file !== null) await showLine(app, file, lineAt(await app.vault.cachedRead(file), span.start));
    } catch (error) {
      new Notice(messageOf(error));
    }
    noticeWith(logbook, words.paused, words.back, () => this.events.goOn(review));
  }

  private mark(): void {
    const { review, logbook: { strings: { planWeek: words } } } = this;
    this.rows.forEach((row, at) => {
      const task = review.tasks[at];
      row.mark(task && review.choiceOf(task));
    });
    const [keep, done, drop] = [review.count('keep'), review.count('done'), review.count('drop')];
    this.status?.setText(words.status(keep, done, drop, review.tasks.length - review.decided));
    this.button?.toggleAttribute('disabled', review.decided === 0);
  }
}
