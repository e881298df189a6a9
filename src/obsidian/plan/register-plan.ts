import { Platform } from 'obsidian';
import type { Logbook } from '../logbook';
import { modalSlot } from '../modal-slot';
import { alignTableCommand } from './align-command';
import type { BeginWeek } from './register-plan-weeks';
import { addTable } from './add-table';
import { PLAN_VIEW, PlanView } from './plan-view';
import { weekPlanNote } from './week-plan-note';

/** Gives the app the plan of a week as a grid, and the command that aligns a table; `begin` makes the note of a week that has none. */
export function registerPlan(logbook: Logbook, begin: BeginWeek): void {
  const onNewWeek: BeginWeek = (day) => {
    const file = weekPlanNote(logbook, day);
    return file === undefined ? begin(day) : addTable(logbook, file, day);
  };
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
