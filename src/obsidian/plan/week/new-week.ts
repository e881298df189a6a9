import { Notice } from 'obsidian';
import { messageOf } from '../../../core/error-message';
import { weekSections } from '../../../core/plan/read-week-plan';
import { scan } from '../../../core/text/scan';
import type { Logbook } from '../../logbook';
import { layoutReady } from '../../log/log-places';
import { showLine, showNote } from '../../log/show-note';
import { weekPlanNote } from '../week-plan-note';
import { lineAt } from './logged-between';
import { makeWeek, type MadeWeek } from './make-week';
import { firstDayOf, middleOf, today, weekAway } from './weeks';

/** Makes the plan of this week, or of the next one where this one has a plan, and shows it. Gives its first day if it is new. */
export async function newWeek(logbook: Logbook): Promise<string | undefined> {
  await layoutReady(logbook.app);
  const thisWeek = firstDayOf(today());
  const firstDay = weekPlanNote(logbook, thisWeek) === undefined ? thisWeek : weekAway(thisWeek, 1);
  const made = await madeWeek(logbook, firstDay, (own) => showWeek(logbook, firstDay, own));
  return made?.isNew === true ? firstDay : undefined;
}

/** Makes the plan of a week and does something with it; what goes wrong is told of. */
export async function madeWeek(logbook: Logbook, firstDay: string, use: (made: MadeWeek) => Promise<void> = () => Promise.resolve()): Promise<MadeWeek | undefined> {
  try {
    const made = await makeWeek(logbook, firstDay);
    for (const warning of made.warnings) new Notice(warning);
    await use(made);
    return made;
  } catch (error) {
    new Notice(messageOf(error));
    return undefined;
  }
}

/** In a note of several weeks the cursor goes to the heading of this one. */
async function showWeek({ app }: Logbook, firstDay: string, { file, isNew }: MadeWeek): Promise<void> {
  const text = await app.vault.cachedRead(file);
  const middle = middleOf(firstDay);
  const sections = weekSections(scan(text), middle);
  const own = sections.length > 1 ? sections.find(({ days: { start, end = start } }) => start <= middle && middle <= end) : undefined;
  if (own === undefined) await showNote(app, file, isNew);
  else await showLine(app, file, lineAt(text, own.heading.start));
}
