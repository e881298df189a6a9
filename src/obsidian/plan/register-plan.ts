import { Platform } from 'obsidian';
import type { Logbook } from '../logbook';
import { modalSlot } from '../modal-slot';
import { alignTableCommand } from './align-command';
import { plainWeek } from './plain-week';
import { PLAN_VIEW, PlanView, type NewWeek } from './plan-view';

/** Gives the app the plan of a week as a grid, and the command that aligns a table; `onNewWeek` makes a plan that is not there. */
export function registerPlan(logbook: Logbook, onNewWeek: NewWeek = plainWeek): void {
  const { app: { workspace }, plugin, strings: { plan } } = logbook;
  const show = modalSlot(plugin);
  plugin.registerView(PLAN_VIEW, (leaf) => new PlanView(leaf, logbook, show, onNewWeek));
  plugin.registerHoverLinkSource(PLAN_VIEW, { display: plan.title, defaultMod: true });
  plugin.addCommand({
    id: 'open-week-plan',
    name: plan.open,
    icon: 'calendar-range',
    callback: async () => {
      const leaf = workspace.getLeavesOfType(PLAN_VIEW)[0] ?? workspace.getLeaf(Platform.isPhone ? false : 'tab');
      if (leaf.view.getViewType() !== PLAN_VIEW) await leaf.setViewState({ type: PLAN_VIEW, active: true });
      await workspace.revealLeaf(leaf);
      if (leaf.view instanceof PlanView) leaf.view.focus();
    },
  });
  plugin.addCommand(alignTableCommand(logbook));
}
