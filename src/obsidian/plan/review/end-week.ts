import type { TFile } from 'obsidian';
import { carryOver } from '../../../core/plan/carry-over';
import { addTasks } from '../../../core/plan/new-week';
import { weekSections } from '../../../core/plan/read-week-plan';
import { applyEdits, sortEdits } from '../../../core/text/edit';
import { scan } from '../../../core/text/scan';
import { changeNote, exchangeNotes, type FileChange } from '../../change-note';
import { templateLanguage } from '../../language';
import type { Logbook } from '../../logbook';
import { linkTo } from '../../log/link-to';
import { makeWeek } from '../week/make-week';
import { planOf } from '../week/planned-week';
import { middleOf, today } from '../week/weeks';
import { isHeldBack } from './held-back';
import type { WeekReview } from './week-review';

/** The week, or the one that things are to go on in, is no more what was reviewed: nothing is written. */
export class WeekChanged extends Error {
  override readonly name = 'WeekChanged';

  constructor(readonly file: TFile) {
    super(file.path);
  }
}

/**
 * Does what was decided in a review: the new week gets what is kept, then the old one says what became of each task.
 * Either both are written or none. Rejects with {@link WeekChanged} where a note is no more what was reviewed.
 */
export async function endWeek(logbook: Logbook, review: WeekReview): Promise<readonly FileChange[]> {
  const { app } = logbook;
  const { file } = review.week;
  if (review.decisionsIn(await app.vault.read(file)) === undefined) throw new WeekChanged(file);
  const isKept = review.count('keep') > 0;
  const target = isKept ? (await makeWeek(logbook, review.target)).file : file;
  const isHeld = target !== file && (await isHeldBack(logbook, file, target));
  const link = isKept ? await linkToWeek(logbook, target, review) : '';
  const carried = (text: string): { readonly text: string; readonly lines: readonly string[] } => {
    const now = review.decisionsIn(text);
    if (now === undefined) throw new WeekChanged(file);
    const { edits, lines } = carryOver(now.plan, now.decisions, { day: today(), link, isHeldBack: isHeld });
    return { text: applyEdits(text, sortEdits([...edits, ...(target === file ? added(logbook, text, lines, review, file) : [])])), lines };
  };
  if (target === file) return [{ file, ...(await changeNote(app, file, (text) => carried(text).text)) }];
  const { lines } = carried(await app.vault.read(file));
  const first = { file: target, ...(await changeNote(app, target, (text) => applyEdits(text, added(logbook, text, lines, review, target)))) };
  try {
    return [first, { file, ...(await changeNote(app, file, (text) => carried(text).text)) }];
  } catch (error) {
    await exchangeNotes(app, [{ file: target, before: first.after, after: first.before }]);
    throw error;
  }
}

function added(logbook: Logbook, text: string, lines: readonly string[], { target }: WeekReview, file: TFile): ReturnType<typeof sortEdits> {
  if (lines.length === 0) return [];
  const plan = planOf(text, target);
  const edit = plan && addTasks(plan, lines, templateLanguage(logbook.settings));
  if (edit === undefined) throw new WeekChanged(file);
  return [edit];
}

/** In a note of several weeks it leads to the heading of one. */
async function linkToWeek({ app }: Logbook, target: TFile, { week, target: firstDay }: WeekReview): Promise<string> {
  const text = await app.vault.read(target);
  const middle = middleOf(firstDay);
  const sections = weekSections(scan(text), middle);
  const own = sections.length > 1 ? sections.find(({ days: { start, end = start } }) => start <= middle && middle <= end) : undefined;
  return linkTo(app, target, week.file.path, own === undefined ? '' : text.slice(own.heading.text.start, own.heading.text.end));
}
