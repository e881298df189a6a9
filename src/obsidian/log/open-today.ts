import type { Command } from 'obsidian';
import { dayOfDate, type DaySpan } from '../../core/log/day-span';
import type { Logbook } from '../logbook';
import type { Entries } from './entries';
import { openEntry, shownEntry } from './open-entry';

export function openTodayCommand(logbook: Logbook, entries: Entries): Command {
  return { id: 'open-today', name: logbook.strings.log.openToday, icon, callback: () => void openEntry(logbook, entries, today()) };
}

export function addTodayRibbon(logbook: Logbook, entries: Entries): void {
  logbook.plugin.addRibbonIcon(icon, logbook.strings.log.openToday, () => void openEntry(logbook, entries, today()));
}

/** `obsidian research-logbook:today` opens the entry too, and prints its path. */
export function registerTodayCli(logbook: Logbook, entries: Entries): void {
  const { plugin, strings } = logbook;
  plugin.registerCliHandler(`${plugin.manifest.id}:today`, strings.log.cliToday, null, async () => {
    const { file, warnings } = await shownEntry(logbook, entries, today());
    return [file.path, ...warnings].join('\n');
  });
}

function today(): DaySpan {
  return { start: dayOfDate(new Date()) };
}

const icon = 'notebook-pen';
