import { Menu, type PaneType } from 'obsidian';
import { lastName } from '../../core/log/entry-paths';
import type { MonthDay } from '../../core/log/month-page';
import type { Logbook } from '../logbook';
import { openDay, openNote } from './open-day';

/** What can be done with a day: its entries, and what the app and other plugins offer for the note. */
export function dayMenu(logbook: Logbook, day: MonthDay): Menu {
  const { app, strings: { calendar } } = logbook;
  const menu = new Menu();
  const item = (title: string, icon: string, work: () => unknown): void => {
    menu.addItem((each) => each.setSection('open').setTitle(title).setIcon(icon).onClick(() => void work()));
  };
  const open = (pane: PaneType | boolean) => (): Promise<void> => openDay(logbook, day, pane);
  item(day.entries.length > 0 ? calendar.openEntry : calendar.createEntry, 'notebook-pen', open(false));
  if (day.entries.length > 0) item(calendar.openInTab, 'file-plus', open('tab'));
  const [first, ...others] = day.entries.map((path) => app.vault.getFileByPath(path)).filter((file) => file !== null);
  for (const file of others) item(calendar.openNamed(lastName(file.path).replace(/\.md$/, '')), 'notebook-pen', () => openNote(logbook, file, false));
  if (first !== undefined) app.workspace.trigger('file-menu', menu, first, 'research-logbook-calendar');
  return menu;
}
