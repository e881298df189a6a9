import { Menu } from 'obsidian';
import { lastName } from '../../core/log/entry-paths';
import { dayBefore, gapsBetween } from '../../core/log/log-gap';
import type { MonthDay } from '../../core/log/month-page';
import { SpanModal } from '../log/span-modal';
import type { Desk } from './desk';
import { openDay, openNote } from './open-day';

/** What can be done with a day: its entries, its gap, and what the app and other plugins offer for the note. */
export function dayMenu(desk: Desk, day: MonthDay, today: string): Menu {
  const { app, strings: { calendar } } = desk.logbook;
  const menu = new Menu();
  const item = (title: string, icon: string, work: () => unknown): void => {
    menu.addItem((each) => each.setSection('open').setTitle(title).setIcon(icon).onClick(() => void work()));
  };
  const hasEntry = day.entries.length > 0;
  item(hasEntry ? calendar.openEntry : calendar.createEntry, 'notebook-pen', () => openDay(desk, day, false));
  if (hasEntry) item(calendar.openInTab, 'file-plus', () => openDay(desk, day, 'tab'));
  if (day.isGap) item(calendar.fillGap, 'calendar-plus', () => fillGap(desk, day.day, today));
  const [first, ...others] = day.entries.map((path) => app.vault.getFileByPath(path)).filter((file) => file !== null);
  for (const file of others) item(calendar.openNamed(lastName(file.path).replace(/\.md$/, '')), 'notebook-pen', () => openNote(app, file, false));
  if (first !== undefined) app.workspace.trigger('file-menu', menu, first, 'research-logbook-calendar');
  return menu;
}

/** Proposes the span of all days around this one that no entry speaks of. */
async function fillGap({ logbook, entries, show }: Desk, day: string, today: string): Promise<void> {
  const all = await entries.all();
  const gaps = gapsBetween(all, all.at(-1)?.start ?? day, dayBefore(today));
  const gap = gaps.find(({ start, end = start }) => start <= day && end >= day);
  if (gap !== undefined) show(new SpanModal(logbook, entries, logbook.strings.calendar.fillGap, gap));
}
