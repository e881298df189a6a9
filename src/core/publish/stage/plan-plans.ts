import { countsOf } from '../../plan/plan-against-log';
import { ownTasks } from '../../project/project-progress';
import { shownDays } from '../compile/shown-days';
import type { SiteDrawing } from '../place/map-site';
import { folderOf, inTitleOrder } from '../pages/page-list';
import { plansPage } from '../pages/plans-page';
import { item } from '../pages/sidebar';
import { textOf, type Draft } from './draft';
import { ownPageOf } from './own-page';
import { newestWeeksFirst } from './week-order';

/** The page that the folder of plans opens with, where its author wrote none: all weeks, newest first. */
export function* plansDrafts({ map, notes, plansFolder }: SiteDrawing): Generator<Draft> {
  const weeks = newestWeeksFirst([...map.weeks.keys()], map).flatMap((note) => {
    const page = notes.pages.get(note);
    const days = map.weeks.get(note);
    if (page === undefined) return [];
    const title = map.placements.get(note)?.title ?? page;
    return [{ note, page, title, days, words: days === undefined || title.includes(shownDays({ start: days.start }, map)) ? '' : shownDays(days, map) }];
  });
  const path = ownPageOf(plansFolder, weeks.map(({ note, page }) => ({ path: note, page })), notes.pages);
  if (path === undefined) return;
  const others = inTitleOrder([...notes.pages].flatMap(([note, page]) => (folderOf(page) === folderOf(path) && !map.weeks.has(note) ? [{ page, title: map.placements.get(note)?.title ?? page }] : [])));
  const frame = { title: map.strings.plans, others: others.map(item) };
  yield {
    path,
    notes: [],
    reads: weeks.map(({ note }) => note),
    kind: `plans${JSON.stringify([frame, weeks])}`,
    write: (work) => plansPage(frame, weeks.map(({ note, ...week }) => ({ ...week, counts: countsOf(ownTasks(textOf(note, work).reading.scan)) })), map),
  };
}
