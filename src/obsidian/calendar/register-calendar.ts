import type { Entries } from '../log/entries';
import type { Logbook } from '../logbook';
import { CALENDAR_VIEW, CalendarView } from './calendar-view';
import { deskOf } from './desk';

/** Gives the app the log's calendar, which is opened by a command and then stays where the user leaves it. */
export function registerCalendar(logbook: Logbook, entries: Entries): void {
  const { app, plugin, strings: { calendar } } = logbook;
  const desk = deskOf(logbook, entries);
  plugin.registerView(CALENDAR_VIEW, (leaf) => new CalendarView(leaf, desk));
  plugin.registerHoverLinkSource(CALENDAR_VIEW, { display: calendar.title, defaultMod: true });
  plugin.addCommand({
    id: 'open-calendar',
    name: calendar.open,
    icon: 'calendar-days',
    callback: async () => {
      const { view } = await app.workspace.ensureSideLeaf(CALENDAR_VIEW, 'right', { active: true, reveal: true });
      if (view instanceof CalendarView) view.focus();
    },
  });
}
