import type { Logbook } from '../logbook';
import type { Entries } from '../log/entries';
import { modalSlot } from '../modal-slot';
import { AGAINST_VIEW, AgainstView } from './against/against-view';
import { reviewBefore, type ReviewDesk } from './review/review-week';
import { madeWeek, newWeek } from './week/new-week';
import { firstDayOf, today } from './week/weeks';

/** Makes the plan of a week that has none, and asks about what the last one left open. */
export type BeginWeek = (firstDay: string) => Promise<void>;

/**
 * Gives the app what begins and ends a week: a new plan, the review of the last one, and plans beside the log. Gives what
 * begins a week, for whoever shows one.
 */
export function registerPlanWeeks(logbook: Logbook, entries: Entries): BeginWeek {
  const { app, plugin, strings: { planWeek: words } } = logbook;
  const desk: ReviewDesk = { logbook, entries, show: modalSlot(plugin) };
  plugin.addCommand({
    id: 'new-week',
    name: words.newWeek,
    icon: 'calendar-plus-2',
    callback: async () => {
      const firstDay = await newWeek(logbook);
      if (firstDay !== undefined) await reviewBefore(desk, firstDay, true);
    },
  });
  plugin.addCommand({ id: 'review-last-week', name: words.review, icon: 'list-checks', callback: () => reviewBefore(desk, firstDayOf(today()), false) });
  plugin.registerView(AGAINST_VIEW, (leaf) => new AgainstView(leaf, logbook, entries));
  plugin.addCommand({
    id: 'open-plan-against-log',
    name: words.openAgainst,
    icon: 'columns-2',
    callback: async () => {
      const [open] = app.workspace.getLeavesOfType(AGAINST_VIEW);
      const leaf = open ?? app.workspace.getLeaf('tab');
      if (open === undefined) await leaf.setViewState({ type: AGAINST_VIEW, active: true });
      await app.workspace.revealLeaf(leaf);
      if (leaf.view instanceof AgainstView) leaf.view.focus();
    },
  });
  return async (firstDay) => {
    const made = await madeWeek(logbook, firstDay);
    if (made?.isNew === true) await reviewBefore(desk, firstDayOf(firstDay), true);
  };
}
