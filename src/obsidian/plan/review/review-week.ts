import { Notice } from 'obsidian';
import { spanWords } from '../../calendar/day-words';
import type { Logbook } from '../../logbook';
import { appDateNames } from '../../log/app-date-names';
import type { Entries } from '../../log/entries';
import { layoutReady } from '../../log/log-places';
import { reasonOf } from '../../log/reason';
import { saveTyped } from '../../log/save-typed';
import type { ModalSlot } from '../../modal-slot';
import { plannedWeek, plannedWeekBefore, type PlannedWeek } from '../week/planned-week';
import { spanOfWeek } from '../week/weeks';
import { endWeek, WeekChanged } from './end-week';
import { ReviewModal } from './review-modal';
import { offerUndo } from './undo-review';
import { reviewOf, type WeekReview } from './week-review';

/** What a review works with. */
export interface ReviewDesk {
  readonly logbook: Logbook;
  readonly entries: Entries;
  readonly show: ModalSlot;
}

/** Reviews the last planned week before another, in which what is kept goes on; quietly where there is nothing to ask. */
export async function reviewBefore(desk: ReviewDesk, target: string, isQuiet: boolean): Promise<void> {
  const { logbook, entries } = desk;
  const { app, strings: { planWeek: words, calendar, log } } = logbook;
  await layoutReady(app);
  try {
    const found = await plannedWeekBefore(logbook, target);
    if (found !== undefined) await saveTyped(app, found.file);
    const week = found && (await plannedWeek(logbook, found.firstDay));
    const review = week && (await reviewOf(logbook, entries, week, target));
    if (review !== undefined && review.tasks.length > 0) showReview(desk, review);
    else if (!isQuiet) new Notice(week === undefined ? words.noPlan : words.nothing(spanWords(spanOfWeek(week.firstDay), calendar, appDateNames())));
  } catch (error) {
    new Notice(words.cannotReview(reasonOf(error, log)));
  }
}

function showReview(desk: ReviewDesk, review: WeekReview): void {
  desk.show(new ReviewModal(desk.logbook, review, { apply: (own) => apply(desk, own), goOn: (own) => showReview(desk, own) }));
}

async function apply(desk: ReviewDesk, review: WeekReview): Promise<void> {
  const { logbook } = desk;
  const { planWeek: words, log } = logbook.strings;
  try {
    const changes = await endWeek(logbook, review);
    offerUndo(logbook, words.ended(review.count('keep'), review.count('done'), review.count('drop')), changes);
  } catch (error) {
    if (!(error instanceof WeekChanged)) {
      new Notice(words.cannotEnd(review.week.file.basename, reasonOf(error, log)));
      return;
    }
    new Notice(words.changed(error.file.basename));
    await showAnew(desk, review);
  }
}

/** With what was said of tasks that are as they were. */
async function showAnew(desk: ReviewDesk, before: WeekReview): Promise<void> {
  const week: PlannedWeek | undefined = await plannedWeek(desk.logbook, before.week.firstDay);
  const review = week && (await reviewOf(desk.logbook, desk.entries, week, before.target));
  if (review === undefined || review.tasks.length === 0) return;
  review.remember(before);
  showReview(desk, review);
}
